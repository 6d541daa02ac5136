import type { Rational } from "../../exact";
import type { Meaning } from "../fact";
import type { Form, Statement } from "../statement";

/** 最高不超过3分, 累计不超过5分: the most of whatever the verb before it gives or takes. */
export default {
  id: "unnamed-cap",
  begins: ["atMost", "nested"],
  read(statement, at) {
    const points = statement.number(at + 2);
    const isCap = statement.text(at) !== "另" && /^不得?超过$/.test(statement.text(at + 1));
    if (!points || !isCap || !statement.isWord(at + 3, "point") || !statement.isBreak(at + 4)) return null;
    const meaning = capOf(statement, at, points);
    return meaning && { meaning, length: 4 };
  },
} satisfies Form;

function capOf(statement: Statement, at: number, points: Rational): Meaning | null {
  for (let index = at - 1; index >= 0; index--) {
    if (statement.isWord(index, "award")) return { type: "award-cap", points };
    if (statement.isWord(index, "bonus")) return { type: "bonus-cap", points };
    if (statement.isWord(index, "deduct"))
      return { type: "deduction-cap", points, isForAll: /累计|合计/.test(statement.text(at)) };
  }
  return null;
}
