import type { Rational } from "../exact";
import type { Profile } from "../scoring/profile";

/** Whether one cell's points lie above another's as they are shown. */
export function isCellAbove(one: Rational, other: Rational, { decimals }: Profile): boolean {
  return one.round(decimals).isAbove(other.round(decimals));
}

/** Whether two cells show different points. */
export function doCellsDiffer(one: Rational, other: Rational, { decimals }: Profile): boolean {
  return !one.round(decimals).equals(other.round(decimals));
}

/** Whether a sum differs from what it should be by more than rounding explains. */
export function doSumsDiffer(one: Rational, other: Rational, { tolerance }: Profile): boolean {
  return one.minus(other).abs().isAbove(tolerance);
}

/** Whether a sum lies above a limit by more than rounding explains. */
export function isSumAbove(sum: Rational, limit: Rational, { tolerance }: Profile): boolean {
  return sum.minus(limit).isAbove(tolerance);
}
