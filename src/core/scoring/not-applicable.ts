import { Rational } from "../exact";
import { type IndicatorTable, pointsIn } from "../table/table";
import { gradeOf } from "./grade";
import type { Profile } from "./profile";
import type { Totals } from "./totals";

/** What the totals come to once the weight of rows that don't apply is spread over the others. */
export interface Rescaled {
  /** How many rows are marked 不适用. */
  readonly rows: number;
  /** The weight that they would have had, in points. */
  readonly leftOut: Rational;
  /** The weight of all rows, these among them. */
  readonly whole: Rational;
  readonly sum: Rational;
  readonly capped: Rational;
  readonly grades: { readonly sum: string; readonly capped: string };
}

/**
 * The totals of a table with rows marked 不适用, as the profile rescales them: score ÷ (100 − weight that doesn't apply) × 100.
 * Null where there are no such rows, where none of them has a weight, or where the profile leaves the totals as they are.
 */
export function rescaledOf({
  table,
  totals,
  profile,
}: {
  readonly table: IndicatorTable;
  readonly totals: Totals;
  readonly profile: Profile;
}): Rescaled | null {
  const rows = table.indicators.filter(({ kind }) => kind === "not-applicable");
  const leftOut = Rational.sum(rows.map(({ weight }) => pointsIn(weight) ?? Rational.zero));
  const counted = totals.weight.sum;
  if (profile.notApplicable === "left-out" || !leftOut.isAbove(Rational.zero) || counted.isZero) return null;
  const whole = counted.plus(leftOut);
  const rescaled = (total: Rational): Rational => total.dividedBy(counted).times(whole);
  const [sum, capped] = [rescaled(totals.sum), rescaled(totals.capped)];
  return {
    rows: rows.length,
    leftOut,
    whole,
    sum,
    capped,
    grades: { sum: gradeOf(sum, profile), capped: gradeOf(capped, profile) },
  };
}
