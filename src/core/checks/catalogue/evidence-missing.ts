import { rangeOf, verticalRuns } from "../../sheet/address";
import type { Role } from "../../table/table";
import { type CheckedTable, defineCheck } from "../check";
import { fieldsOf, isUnscored } from "../fields";
import { followsFramework } from "../framework";
import { scoredRows } from "../rows";

type Data = {
  /** Rows without evidence, where others have it; none where the table has no room for any. */
  readonly indicators: readonly string[];
};

/** Where a row could say what its score rests on. */
const PLACES: readonly Role[] = ["evidence", "target", "actual", "reason", "remark", "method", "deduction"];

/** Nothing says what the scores rest on. */
export default defineCheck<"evidence-missing", Data>({
  id: "evidence-missing",
  severity: "info",
  needs: ["score"],
  *find(checked) {
    const { table } = checked;
    if (isUnscored(checked)) return;
    if (table.columns.evidence) yield* blankEvidence(checked);
    else if (followsFramework(checked) && PLACES.every((role) => table.columns[role] === undefined)) {
      const row = table.headerRows[table.headerRows.length - 1] ?? table.range.top;
      const { left, right } = table.range;
      yield {
        cells: [rangeOf({ row, column: left }, { row, column: right })],
        data: { indicators: [] },
        severity: "warning",
      };
    }
  },
});

function* blankEvidence(checked: CheckedTable) {
  const scored = scoredRows(checked).filter(({ score }) => score !== null);
  const fields = scored.map((row) => ({ row, evidence: fieldsOf(checked, "evidence", row.indicator) }));
  const blank = fields.filter(({ evidence }) => evidence.every(({ text }) => text === ""));
  if (blank.length === 0 || blank.length === fields.length) return;
  yield {
    cells: verticalRuns(blank.flatMap(({ evidence }) => evidence.map(({ address }) => address))),
    data: { indicators: blank.map(({ row }) => row.name) },
  };
}
