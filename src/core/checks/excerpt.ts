import { Rational } from "../exact";
import type { CheckedTable } from "./check";

const TWO = Rational.of(2);
const THREE = Rational.of(3);

/**
 * Whether a sheet holds only a page of a table: what its rows are worth is at most half of the full marks. Then what
 * the rows come to says nothing about what stands elsewhere.
 */
export function isExcerpt({ table, totals: { weight }, profile }: CheckedTable): boolean {
  const full = weight.stated ?? table.fullMarks ?? profile.fullMarks;
  return table.kind === "indicators" && !weight.sum.times(TWO).isAbove(full);
}

/** Whether the rows that a total adds up mostly stand elsewhere: it says itself that they are worth more than these. */
export function totalsOtherRows(checked: CheckedTable): boolean {
  return checked.totals.weight.stated !== null && isExcerpt(checked);
}

/** Whether so much of a group's weight is missing below it (a gap below 0) that rows are, not points. */
export function lacksRows(checked: CheckedTable, weight: Rational, gap: Rational): boolean {
  return isExcerpt(checked) && !gap.negated().times(THREE).isBelow(weight);
}
