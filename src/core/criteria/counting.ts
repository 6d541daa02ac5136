import { Rational } from "../exact";
import type { Unit } from "./fact";
import type { Statement } from "./statement";

/** Counted only when something is short of it or over it: 一年内 is a term, 迟1天 is a count. */
const TIMES = new Set([
  "年",
  "月",
  "日",
  "天",
  "工作日",
  "个工作日",
  "个月",
  "季度",
  "个季度",
  "周",
  "旬",
  "班",
  "学年",
  "学期",
  "小时",
  "分钟",
]);

/**
 * What the words before a deduction count, looking back from `at` to `from`: 每…, 少1人…, 一处…; null when they state
 * a condition that holds or doesn't.
 */
export function countedUnit(statement: Statement, from: number, at: number): Unit | null {
  for (let index = at - 1; index >= from; index--) {
    const unit = quantityAt(statement, index, from, at);
    if (unit) return unit;
    if (statement.isWord(index, "per") && !isFrequency(statement, index, at)) return unitAfterPer(statement, index);
  }
  return null;
}

/** 1分/次: what points are given or taken for each of, said behind them. */
export function unitBehind(statement: Statement, at: number): Unit | null {
  const counter = statement.token(at + 1);
  return statement.isSign(at, "/") && counter?.type === "counter" ? { every: Rational.one, name: counter.unit } : null;
}

/**
 * What an award is given for each of: 每个得1分, 每举办一场得1分, 1项1分. Null where it is given once; 每年开展活动 only
 * says how often something is done.
 */
export function awardedUnit(statement: Statement, from: number, at: number): Unit | null {
  const one = quantityAt(statement, at - 2, at, at);
  if (one && statement.token(at - 1)?.type === "counter") return one;
  for (let index = at - 1; index >= from && !isClauseEnd(statement, index); index--) {
    if (statement.isWord(index, "per") && !isFrequency(statement, index, at)) {
      return countedUnit(statement, index, at) ?? unitAfterPer(statement, index);
    }
  }
  return null;
}

/** 每年, 每半年, 每月: how often, unless points are given for each directly. */
export function isFrequency(statement: Statement, per: number, before: number): boolean {
  const number = statement.numeral(per + 1) ? 1 : 0;
  const unit = statement.token(per + 1 + number);
  if (unit?.type !== "counter" || !TIMES.has(unit.unit)) return false;
  const isNegated = /[未不没]$/.test(statement.text(per - 1));
  const isDirect = per + 2 + number >= before;
  return isNegated || !(isDirect || statement.isWord(per - 1, "shortBy"));
}

const isClauseEnd = (statement: Statement, at: number): boolean => statement.isSign(at, ",", ")", ":");

function unitAfterPer(statement: Statement, per: number): Unit {
  const next = statement.token(per + 1);
  return { every: Rational.one, name: next?.type === "counter" ? next.unit : "" };
}

/** A number with what it counts: 1人, 5%, 一处. Without 每, only a single one, or one that is short or over. */
function quantityAt(statement: Statement, at: number, from: number, before: number): Unit | null {
  const token = statement.numeral(at);
  if (!token || token.value.isZero) return null;
  const next = statement.token(at + 1);
  const name = token.isPercent ? "%" : next?.type === "counter" ? next.unit : null;
  if (name === null) return null;
  const isSpread = /^(?:以内|内|以上|及以上|或以上|以下|及以下|前|后|之内)/.test(
    statement.text(at + (token.isPercent ? 1 : 2)),
  );
  if (isSpread || statement.text(at - 1).endsWith("第")) return null;
  const unit = { every: token.value, name };
  const isOver =
    statement.isWord(at - 1, "shortBy") || (statement.text(at - 1) === "超过" && token.value.equals(Rational.one));
  if (isOver || hasPer(statement, from, at, before)) return unit;
  return token.value.equals(Rational.one) && !token.isPercent && !TIMES.has(name) ? unit : null;
}

function hasPer(statement: Statement, from: number, at: number, before: number): boolean {
  for (let index = at - 1; index >= from && index >= at - NEAR; index--) {
    if (statement.isWord(index, "per") && !isFrequency(statement, index, before)) return true;
  }
  return false;
}

/** As far as 每 stands from the number that it belongs to, in tokens. */
const NEAR = 8;
