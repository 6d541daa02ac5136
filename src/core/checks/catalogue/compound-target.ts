import { rangeOf } from "../../sheet/address";
import { defineCheck } from "../check";
import { fieldsOf } from "../fields";
import { scoredRows } from "../rows";
import { COUNTED, matchesIn } from "../vocabulary/texts";

type Data = { readonly indicator: string; readonly targets: readonly string[] };

/** Two targets in one row with one deduction for each unit that is missing: nobody can tell of which. */
export default defineCheck<"compound-target", Data>({
  id: "compound-target",
  severity: "warning",
  needs: ["criterion"],
  *find(checked) {
    for (const { indicator, name, reading } of scoredRows(checked)) {
      const { criterion, explanation } = indicator;
      const counts = reading?.status === "full" ? reading.inputs.filter(({ type }) => type === "count") : [];
      const unit = counts.length === 1 && reading?.kinds.includes("deduct-per-unit") ? counts[0]?.unit : undefined;
      if (!criterion || unit === undefined) continue;
      const places = [...(explanation ? [explanation] : []), ...fieldsOf(checked, "target", indicator)];
      for (const { address, text } of places) {
        const targets = matchesIn(text, COUNTED)
          .filter(([, , counted]) => counted === unit)
          .map(([figure]) => figure);
        if (new Set(targets).size < 2) continue;
        yield { cells: [rangeOf(address), rangeOf(criterion.address)], data: { indicator: name, targets } };
        break;
      }
    }
  },
});
