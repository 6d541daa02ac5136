import { verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { fieldsOf } from "../fields";
import { scoredRows } from "../rows";
import { isOtherUnit } from "../units";

type Data = { readonly indicators: readonly string[] };

/** A target and a result that are stated in different units, so that comparing them says nothing. */
export default defineCheck<"unit-mismatch", Data>({
  id: "unit-mismatch",
  severity: "warning",
  needs: ["target", "actual"],
  *find(checked) {
    const rows = scoredRows(checked).filter(({ indicator }) => isOtherUnit(checked, indicator));
    if (rows.length === 0) return;
    yield {
      cells: verticalRuns(
        rows.flatMap(({ indicator }) =>
          fieldsOf(checked, "actual", indicator)
            .slice(0, 1)
            .map(({ address }) => address),
        ),
      ),
      data: { indicators: rows.map(({ name }) => name) },
    };
  },
});
