import { verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { nameOf } from "../rows";
import { partsAboveWhole } from "../shares-of-whole";

type Data = { readonly indicators: readonly string[] };

/** A share of a whole, such as a rate of satisfaction, that is more than the whole. */
export default defineCheck<"percent-over-100", Data>({
  id: "percent-over-100",
  severity: "warning",
  *find(checked) {
    const found = partsAboveWhole(checked);
    if (found.length === 0) return;
    yield {
      cells: verticalRuns(found.map(({ cell }) => cell)),
      data: { indicators: [...new Set(found.map(({ indicator }) => nameOf(indicator)))] },
    };
  },
});
