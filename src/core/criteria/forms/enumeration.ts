import type { Rational } from "../../exact";
import { countedUnit } from "../counting";
import type { Form, Statement } from "../statement";

/** 分别得3分、2分、1分; 依次扣10、5分; 分别加5分、3分: one figure for each of several cases that were named before. */
export default {
  id: "enumeration",
  read(statement, at, from) {
    // Without 分别 or 依次 nobody knows which figure belongs to which case.
    const verb = isDistributed(statement, at) ? verbAt(statement, at) : null;
    const list = verb && figuresAt(statement, at + 1);
    if (!list || list.amounts.length < 2) return null;
    const { amounts } = list;
    const unit = countedUnit(statement, from, at);
    const length = 1 + list.length;
    if (verb === "award") return { meaning: { type: "award-list", amounts }, length };
    return { meaning: { type: verb, amounts, unit }, length };
  },
} satisfies Form;

function isDistributed(statement: Statement, at: number): boolean {
  return statement.isWord(at - 1, "several") || /(?:分别|依次)/.test(statement.text(at - 1).slice(-3));
}

function verbAt(statement: Statement, at: number): "award" | "deduct-list" | "bonus-list" | null {
  if (statement.isWord(at, "award")) return "award";
  if (statement.isWord(at, "deduct")) return "deduct-list";
  return statement.isWord(at, "bonus") ? "bonus-list" : null;
}

function figuresAt(statement: Statement, at: number): { amounts: Rational[]; length: number } | null {
  const amounts: Rational[] = [];
  let next = at;
  let hasUnit = false;
  for (;;) {
    const points = statement.number(next);
    if (!points) return null;
    amounts.push(points);
    hasUnit = statement.isWord(next + 1, "point");
    next += hasUnit ? 2 : 1;
    if (!statement.isSign(next, "、", ",") || !statement.number(next + 1)) break;
    // 扣2分,3人以上… goes on with something else.
    if (!statement.isWord(next + 2, "point") && !statement.isSign(next + 2, "、", ",")) break;
    next++;
  }
  return hasUnit ? { amounts, length: next - at } : null;
}
