import type { Rational } from "../../exact";
import type { Meaning } from "../fact";
import type { Form, Statement } from "../statement";

/** 最高不超过3分, 累计不超过5分, 最高3分: the most of whatever the verb before it gives or takes. */
export default {
  id: "unnamed-cap",
  begins: ["atMost", "nested"],
  read(statement, at) {
    const isSaid = statement.text(at) !== "另" && /^不得?超过$/.test(statement.text(at + 1));
    if (!isSaid && !statement.isWord(at, "atMost")) return null;
    const words = isSaid ? 2 : 1;
    const points = statement.number(at + words);
    const end = at + words + 2;
    if (!points || !statement.isWord(end - 1, "point") || !statement.isBreak(end)) return null;
    const meaning = capOf(statement, at, points);
    return meaning && { meaning, length: end - at };
  },
} satisfies Form;

function capOf(statement: Statement, at: number, points: Rational): Meaning | null {
  for (let index = at - 1; index >= 0; index--) {
    if (isPrice(statement, index)) return { type: "award-cap", points };
    if (statement.isWord(index, "award")) return { type: "award-cap", points };
    if (statement.isWord(index, "bonus")) return { type: "bonus-cap", points };
    if (statement.isWord(index, "deduct"))
      return { type: "deduction-cap", points, isForAll: /累计|合计/.test(statement.text(at)) };
  }
  return null;
}

/** 每篇0.5分: points for each, without a verb. */
const isPrice = (statement: Statement, at: number): boolean =>
  statement.isWord(at, "point") && statement.token(at - 2)?.type === "counter" && statement.isWord(at - 3, "per");
