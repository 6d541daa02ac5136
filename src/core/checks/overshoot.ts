import { Rational } from "../exact";
import type { CheckedTable } from "./check";
import { type MeasuredRow, measuredRows } from "./results";

/** As many times its target is no result but another unit. */
const OTHER_UNIT = Rational.of(500);

/** The rows whose results lie so far above their targets that the profile wants them explained. */
export function overshotRows(checked: CheckedTable): MeasuredRow[] {
  return measuredRows(checked).filter(({ result }) => result.isOvershoot && result.rate.isBelow(OTHER_UNIT));
}
