import type { Rational } from "../../exact";
import { isBounded } from "../caps";
import type { Form, Recognised, Statement } from "../statement";

/** 最多扣5分; 5分扣完为止; 扣至5分为止; 扣分不超过2分: no more than so much is deducted. */
export default {
  id: "deduction-cap",
  begins: ["number", "atMost", "deduct"],
  read(statement, at, from) {
    const points = statement.number(at);
    if (points && statement.isWord(at + 1, "point") && statement.isWord(at + 2, "floor"))
      return found(points, 3, false);
    if (statement.isWord(at, "atMost") && statement.isWord(at + 1, "deduct")) {
      const most = pointsAt(statement, at + 2);
      // 每项最多扣2分, 单次最多扣1分 caps each of several.
      if (most && !hasPer(statement, from, at)) return found(most, 4, /累计|合计/.test(statement.text(at)));
    }
    if (!statement.isWord(at, "deduct")) return null;
    const most = pointsAt(statement, at + 2);
    if (!most) return null;
    if (/^(?:至|完|满)$/.test(statement.text(at + 1)) && statement.text(at + 4).startsWith("为止"))
      return found(most, 5, false);
    return isBounded(statement, at) ? found(most, 4, isOfAll(statement, at, from)) : null;
  },
} satisfies Form;

function pointsAt(statement: Statement, at: number): Rational | null {
  return statement.isWord(at + 1, "point") ? statement.number(at) : null;
}

function hasPer(statement: Statement, from: number, at: number): boolean {
  const isOfOne = /单[次项个处户笔人]$/.test(statement.words(from, at));
  return isOfOne || [at - 1, at - 2].some((index) => index >= from && statement.isWord(index, "per"));
}

/** 累计扣分不超过3分, 共扣不超过3分. */
function isOfAll(statement: Statement, at: number, from: number): boolean {
  return /(?:累计|合计|总计|共)$/.test(statement.words(from, at));
}

const found = (points: Rational, length: number, isForAll: boolean): Recognised => ({
  meaning: { type: "deduction-cap", points, isForAll },
  length,
});
