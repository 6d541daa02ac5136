import { Rational } from "../exact";
import type { Quantity } from "./quantity";

/** A result and its target in one unit: what each figure is multiplied with, and what must hold for that to be right. */
export interface Comparable {
  readonly target: Rational;
  readonly actual: Rational;
  readonly factors: { readonly target: Rational; readonly actual: Rational };
  /** Which of them has no unit beside a share, and between which figures it was taken for one. */
  readonly assumed: { readonly of: "target" | "actual"; readonly from: Rational; readonly to: Rational | null } | null;
}

/** Brings a result and its target into one unit; null where their units can't be compared or it isn't sure which one is meant. */
export function comparable(target: Quantity, actual: Quantity): Comparable | null {
  const [t, a] = [target.unit, actual.unit];
  if (t && a) return t.kind === a.kind ? inUnits(target, actual, t.factor, a.factor) : null;
  if (t?.kind === "share") return besideShare(target, actual, t.factor, "actual");
  if (a?.kind === "share") return besideShare(target, actual, a.factor, "target");
  // Where only one of them names a unit, the other is stated in it too.
  return inUnits(target, actual, Rational.one, Rational.one);
}

const TEN = Rational.of(10);
const HUNDREDTH = Rational.of(1, 100);
/** Shares as small as this could be meant by either way of writing. */
const SMALL = Rational.of(1, 10);

/** A bare figure beside a share: 0.98 is a share itself, 98 is a percentage, and what lies between is left alone. */
function besideShare(
  target: Quantity,
  actual: Quantity,
  factor: Rational,
  bare: "target" | "actual",
): Comparable | null {
  const { figure } = bare === "target" ? target : actual;
  const share = bare === "target" ? actual.figure.times(factor) : target.figure.times(factor);
  const isShare =
    !figure.isBelow(Rational.zero) && !figure.isAbove(Rational.one) && (share.isAbove(SMALL) || figure.isZero);
  const isPercentage = !figure.isBelow(TEN);
  if (!isShare && !isPercentage) return null;
  const own = isShare ? Rational.one : HUNDREDTH;
  const assumed = isShare ? { of: bare, from: Rational.zero, to: Rational.one } : { of: bare, from: TEN, to: null };
  const [t, a] = bare === "target" ? [own, factor] : [factor, own];
  return { ...inUnits(target, actual, t, a), assumed };
}

function inUnits(target: Quantity, actual: Quantity, t: Rational, a: Rational): Comparable {
  // Only the proportion of the units counts: figures in one unit stay as they are written.
  const isSame = t.equals(a);
  const factors = isSame ? { target: Rational.one, actual: Rational.one } : { target: t, actual: a };
  return {
    target: target.figure.times(factors.target),
    actual: actual.figure.times(factors.actual),
    factors,
    assumed: null,
  };
}
