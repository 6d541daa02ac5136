import type { CheckedTable } from "./check";
import { type MeasuredRow, measuredRows } from "./results";

/** The rows whose results lie so far above their targets that the profile wants them explained. */
export function overshotRows(checked: CheckedTable): MeasuredRow[] {
  return measuredRows(checked).filter(({ result }) => result.isOvershoot);
}
