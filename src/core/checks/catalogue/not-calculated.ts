import { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { uncalculated } from "../totals-on-sheet";

type Data = { readonly count: Rational };

/** Formulas whose results nobody has stored: what they come to isn't known here. */
export default defineCheck<"not-calculated", Data>({
  id: "not-calculated",
  severity: "warning",
  *find(checked) {
    const cells = uncalculated(checked);
    if (cells.length === 0) return;
    yield {
      cells: verticalRuns(cells.map(({ address }) => address)),
      data: { count: Rational.of(cells.length) },
    };
  },
});
