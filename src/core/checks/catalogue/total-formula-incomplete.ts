import { rangeOf, verticalRuns } from "../../sheet/address";
import { pointsIn } from "../../table/table";
import { type CheckedTable, defineCheck } from "../check";
import { safeFix, totalSummed } from "../fixes";
import { rowNumbers } from "../rows";
import { rowsLeftOut } from "../total-formula";

type Data = {
  /** The rows as the sheet numbers them. */
  readonly rows: readonly string[];
  /** Whether points stand in them already, so that the total is wrong now. */
  readonly isWrong: boolean;
};

/** The total's SUM leaves out rows of the table. */
export default defineCheck<"total-formula-incomplete", Data>({
  id: "total-formula-incomplete",
  severity: "error",
  *find(checked: CheckedTable) {
    const total = checked.table.total?.score;
    const missed = rowsLeftOut(checked);
    if (!total || missed.length === 0) return;
    const isWrong = missed.some(({ score }) => pointsIn(score)?.isZero === false);
    yield {
      cells: [rangeOf(total.address), ...verticalRuns(missed.flatMap(({ score }) => score?.address ?? []))],
      data: { rows: rowNumbers(missed), isWrong },
      changesTotal: isWrong,
      fix: safeFix("write-sum", totalSummed(checked)),
      ...(isWrong ? {} : { severity: "warning" }),
    };
  },
});
