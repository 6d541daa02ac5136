import { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { type Field, fieldsOf } from "../fields";
import { type ScoredRow, scoredRows } from "../rows";
import { NO_RESULT } from "../vocabulary/texts";

type Data = { readonly count: Rational };

/** A row is scored although nothing says what was reached. */
export default defineCheck<"actual-missing", Data>({
  id: "actual-missing",
  severity: "error",
  needs: ["actual", "score"],
  *find(checked) {
    const rows = scoredRows(checked).map((row) => ({ row, actual: fieldsOf(checked, "actual", row.indicator) }));
    // Where no row says it, it is said in another way than in this column.
    if (rows.every(({ actual }) => saysNothing(actual))) return;
    const missing = rows.filter(({ row, actual }) => row.score && hasTarget(checked, row) && saysNothing(actual));
    if (missing.length === 0) return;
    yield {
      cells: verticalRuns(missing.flatMap(({ actual }) => actual.slice(0, 1).map(({ address }) => address))),
      data: { count: Rational.of(missing.length) },
    };
  },
});

const saysNothing = (fields: readonly Field[]): boolean =>
  fields.every(({ text }) => text === "" || NO_RESULT.test(text));

/** Without a target, or in a table without targets, there may be nothing to reach. */
function hasTarget(checked: CheckedTable, { indicator }: ScoredRow): boolean {
  return !saysNothing(fieldsOf(checked, "target", indicator));
}
