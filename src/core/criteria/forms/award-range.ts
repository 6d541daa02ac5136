import type { Form, Statement } from "../statement";

/** 得8-10分, 良好5-7分, （1-3分）: the reviewer's own figure between two bounds. */
export default {
  id: "award-range",
  begins: ["award", "number"],
  read(statement, at, from) {
    const verbs = statement.isWord(at, "award") ? 1 : 0;
    const first = statement.number(at + verbs);
    const units = statement.isWord(at + verbs + 1, "point") ? 1 : 0;
    const joint = at + verbs + 1 + units;
    const isJoined = statement.isSign(joint, "-", "~") || statement.text(joint) === "至";
    const second = isJoined ? statement.number(joint + 1) : null;
    const behind = joint + 3;
    if (!first || !second || !statement.isWord(behind - 1, "point")) return null;
    const end = within(statement, behind) ?? behind;
    if (!statement.isBreak(end) || second.isBelow(first) || isCompared(statement, end)) return null;
    if (verbs === 0 && (statement.hasOpenDeduction(at, from) || isHeld(statement, at))) return null;
    const [low, high] = [first, second].map((points) => ({ type: "points", points }) as const);
    return low && high ? { meaning: { type: "award-range", from: low, to: high }, length: end - at } : null;
  },
} satisfies Form;

/** 0-5分之间打分, 1-3分范围内酌情赋分: the end of the words that say the same once more; null where there are none. */
function within(statement: Statement, at: number): number | null {
  const isWithin = /^(?:之间|范围内|区间内)/.test(statement.text(at));
  if (!isWithin) return null;
  for (let end = at; end < at + 3; end++) {
    if (statement.isBreak(end + 1)) return /[打评赋给计得]分$/.test(statement.words(at, end + 1)) ? end + 1 : null;
  }
  return null;
}

/** 满意度80-89分，得4分: a mark that earns what stands behind it. */
function isCompared(statement: Statement, end: number): boolean {
  let next = end;
  while (statement.isSign(next, ",", ")", ":")) next++;
  return statement.isWord(next, "award", "zero", "full", "deduct") || statement.number(next) !== null;
}

/** 扣分1-3分, 第1-3分…: what is given or counted by another word. */
function isHeld(statement: Statement, at: number): boolean {
  const before = statement.token(at - 1);
  return before?.type === "word" || /[扣减罚加奖为第]$/.test(statement.text(at - 1));
}
