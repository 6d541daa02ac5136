import type { Rational } from "../../exact";
import { rangeOf } from "../../sheet/address";
import { defineCheck } from "../check";
import { scoredRows } from "../rows";

type Data = { readonly indicator: string; readonly weight: Rational; readonly limit: Rational };

/** Of two rows, one always has half. */
const FEWEST = 3;

/** One target carries so many points that the others hardly count. */
export default defineCheck<"weight-concentration", Data>({
  id: "weight-concentration",
  severity: "info",
  // A table of targets; a list of marks or a framework may well weigh one thing above all.
  needs: ["target", "weight"],
  limits: ["heaviestIndicator"],
  *find(checked) {
    const limit = checked.profile.limits.heaviestIndicator;
    const rows = scoredRows(checked);
    if (rows.length < FEWEST) return;
    for (const { indicator, name, weight } of rows) {
      if (indicator.weightFrom !== "cell" || weight?.points.isAbove(limit) !== true) continue;
      yield { cells: [rangeOf(weight.cell.address)], data: { indicator: name, weight: weight.points, limit } };
    }
  },
});
