import { rangeOf } from "../../sheet/address";
import { defineCheck } from "../check";
import { folded } from "../duplicates";
import { scoredRows } from "../rows";

type Data = { readonly indicator: string };

/** An explanation that says nothing but the name. */
export default defineCheck<"explanation-repeats-name", Data>({
  id: "explanation-repeats-name",
  severity: "info",
  isOffByDefault: true,
  needs: ["explanation"],
  *find(checked) {
    for (const { indicator, name } of scoredRows(checked)) {
      const { explanation } = indicator;
      if (explanation && folded(explanation.text) === folded(name) && folded(name) !== "") {
        yield { cells: [rangeOf(indicator.cell), rangeOf(explanation.address)], data: { indicator: name } };
      }
    }
  },
});
