import { type RangeAddress, rangeOf } from "../../sheet/address";
import type { IndicatorTable } from "../../table/table";
import { defineCheck } from "../check";

type Data = {
  /** The check whose finding was accepted. */
  readonly check: string;
  readonly path: readonly string[];
  readonly reason: string;
  readonly isOpenAgain: boolean;
};

/** A finding was accepted, and the values for which that was said aren't these any more. */
export default defineCheck<"acceptance-stale", Data>({
  id: "acceptance-stale",
  severity: "info",
  *find({ table, lapsed = [] }) {
    for (const { check, path, reason, isOpenAgain } of lapsed) {
      yield {
        cells: [placeOf(path, table)],
        data: { check, path, reason, isOpenAgain },
        ...(isOpenAgain ? { severity: "warning" } : {}),
      };
    }
  },
});

/** The row that it was about; the total, or the table's first cell, where that is gone or it was about the whole table. */
function placeOf(path: readonly string[], { indicators, groups, total, range }: IndicatorTable): RangeAddress {
  const key = JSON.stringify(path);
  const row = [...indicators, ...groups].find((each) => JSON.stringify(each.path) === key);
  return rangeOf(row?.cell ?? total?.score?.address ?? { row: range.top, column: range.left });
}
