import { verticalRuns } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { fieldsOf } from "../fields";
import { type ScoredRow, scoredRows } from "../rows";
import { directionOf, statedIn } from "../../targets/quantity";
import { BETTER_LOW, MAKES_IT_GOOD } from "../vocabulary/results";

type Data = { readonly indicators: readonly string[] };

/** More is asked for of what should stay low: complaints of at least 5. */
export default defineCheck<"direction-suspect", Data>({
  id: "direction-suspect",
  severity: "warning",
  needs: ["target"],
  *find(checked) {
    const rows = scoredRows(checked).filter((row) => asksForMore(checked, row));
    if (rows.length === 0) return;
    yield {
      cells: verticalRuns(
        rows.flatMap(({ indicator }) =>
          fieldsOf(checked, "target", indicator)
            .slice(0, 1)
            .map(({ address }) => address),
        ),
      ),
      data: { indicators: rows.map(({ name }) => name) },
    };
  },
});

function asksForMore(checked: CheckedTable, { indicator, name }: ScoredRow): boolean {
  const plain = name.normalize("NFKC").replace(/\s|\([^()]*\)/g, "");
  if (!BETTER_LOW.test(plain) || MAKES_IT_GOOD.test(plain)) return false;
  const [target] = fieldsOf(checked, "target", indicator);
  const [beside] = fieldsOf(checked, "direction", indicator);
  const stated = target ? statedIn(checked.grid.at(target.address)) : null;
  if (stated?.type !== "quantity" || stated.quantity.figure.isZero) return false;
  return [directionOf(beside?.text ?? ""), stated.quantity.direction].includes("at-least");
}
