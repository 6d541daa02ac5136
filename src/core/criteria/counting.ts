import { Rational } from "../exact";
import type { Unit } from "./fact";
import type { Statement } from "./statement";

/** Counted only when something is short of it or over it: 一年内 is a term, 迟1天 is a count. */
const TIMES = new Set(["年", "月", "日", "天", "工作日"]);

/**
 * What the words before a deduction count, looking back from `at` to `from`: 每…, 少1人…, 一处…; null when they state
 * a condition that holds or doesn't.
 */
export function countedUnit(statement: Statement, from: number, at: number): Unit | null {
  for (let index = at - 1; index >= from; index--) {
    const unit = quantityAt(statement, index, from);
    if (unit) return unit;
    if (statement.isWord(index, "per")) return unitAfterPer(statement, index);
  }
  return null;
}

function unitAfterPer(statement: Statement, per: number): Unit {
  const next = statement.token(per + 1);
  return { every: Rational.one, name: next?.type === "counter" ? next.unit : "" };
}

/** A number with what it counts: 1人, 5%, 一处. Without 每, only a single one, or one that is short or over. */
function quantityAt(statement: Statement, at: number, from: number): Unit | null {
  const token = statement.token(at);
  if (token?.type !== "number" || token.value.isZero) return null;
  const next = statement.token(at + 1);
  const name = token.isPercent ? "%" : next?.type === "counter" ? next.unit : null;
  if (name === null) return null;
  const isSpread = /^(?:以内|内|以上|及以上|以下|及以下|前|后|之内)/.test(
    statement.text(at + (token.isPercent ? 1 : 2)),
  );
  if (isSpread) return null;
  const unit = { every: token.value, name };
  if (statement.isWord(at - 1, "shortBy") || hasPer(statement, from, at)) return unit;
  return token.value.equals(Rational.one) && !token.isPercent && !TIMES.has(name) ? unit : null;
}

function hasPer(statement: Statement, from: number, before: number): boolean {
  for (let index = from; index < before; index++) if (statement.isWord(index, "per")) return true;
  return false;
}
