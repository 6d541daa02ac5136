import { type RangeAddress, rangeOf } from "../../sheet/address";
import type { IndicatorTable, Unsure } from "../../table/table";
import { type CheckedTable, defineCheck } from "../check";

type Data = { readonly codes: readonly Unsure["code"][] };

/** What was settled in one way, and what the table simply hasn't: neither puts a finding into doubt. */
const SETTLED: readonly Unsure["code"][] = ["shared", "alternatives", "no-score-column"];

/** The detection isn't sure of a column: everything else that is found rests on it. */
export default defineCheck<"columns-unsure", Data>({
  id: "columns-unsure",
  severity: "warning",
  *find({ table }: CheckedTable) {
    const doubts = table.unsure.filter(({ code }) => !SETTLED.includes(code));
    if (doubts.length === 0) return;
    const cells = doubts.flatMap((doubt) => doubt.cells).map((cell) => rangeOf(cell));
    yield {
      cells: cells.length > 0 ? cells : [headerOf(table)],
      data: { codes: [...new Set(doubts.map(({ code }) => code))] },
    };
  },
});

const headerOf = ({ headerRows, range }: IndicatorTable): RangeAddress => ({
  ...range,
  top: headerRows[0] ?? range.top,
  bottom: headerRows[headerRows.length - 1] ?? range.top,
});
