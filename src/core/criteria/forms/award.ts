import { awardedUnit } from "../counting";
import { isOwnMarks } from "../own-marks";
import type { Form, Statement } from "../statement";

/** 得5分, 记2.5分, 设立1分, （3分）, 每个得1分: points that are earned, with a verb or without. */
export default {
  id: "award",
  begins: ["award", "number"],
  read(statement, at, from) {
    const verbs = statement.isWord(at, "award") ? 1 : 0;
    const points = statement.number(at + verbs);
    if (!points) return null;
    const hasUnit = statement.isWord(at + verbs + 1, "point");
    const length = verbs + 1 + (hasUnit ? 1 : 0);
    if (isFigure(statement, at + length)) return null;
    const isPlain =
      verbs === 1
        ? hasUnit || statement.isBreak(at + length)
        : hasUnit && standsAlone(statement, at, length) && !statement.hasOpenDeduction(at, from);
    if (!isPlain) return null;
    if (points.isZero) return { meaning: { type: "zero" }, length };
    const unit = awardedUnit(statement, from, at);
    return { meaning: { type: "award", amount: { type: "points", points }, unit }, length };
  },
} satisfies Form;

/** 90分以上, 80分-90分: a figure that is compared, not one that is earned. */
function isFigure(statement: Statement, next: number): boolean {
  return /^(?:\((?:不?含|及)\))?(?:[-~至到]|以上|以下|以内|[及或]以[上下]|左右)/.test(statement.words(next, next + 4));
}

/** 优：5分, 良好（80-89分）：4分. */
function isLevelNamed(statement: Statement, at: number): boolean {
  const level = /^(?:优秀?|良好?|中等?|一般|较?[好差]|(?:基本|不)?(?:合格|达标)|[A-D][级档]?)$/;
  return statement.isSign(at - 1, ":") && (statement.isSign(at - 2, ")") || level.test(statement.text(at - 2)));
}

/** Without a verb, points are an award only at the end of what earns them: 90分以上 is none, nor is 共10分. */
function standsAlone(statement: Statement, at: number, length: number): boolean {
  const before = statement.token(at - 1);
  const isHeld =
    (before?.type === "word" && before.word !== "otherwise") ||
    (before?.type === "sign" && !["(", ","].includes(before.sign) && !isLevelNamed(statement, at));
  return (
    !isHeld &&
    !isOwnMarks(statement, at) &&
    !/[扣减罚加奖达到至]$/.test(statement.text(at - 1)) &&
    statement.isBreak(at + length)
  );
}
