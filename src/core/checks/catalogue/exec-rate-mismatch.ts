import type { Rational } from "../../exact";
import { rangeOf } from "../../sheet/address";
import { defineCheck } from "../check";
import { rateMismatch } from "../fund-block";

type Data = {
  /** As shares: 0.9 is 90 %. */
  readonly stated: Rational;
  readonly computed: Rational;
};

/** The execution rate is what was spent divided by the budget. */
export default defineCheck<"exec-rate-mismatch", Data>({
  id: "exec-rate-mismatch",
  severity: "error",
  needs: ["rate"],
  *find(checked) {
    const mismatch = rateMismatch(checked);
    if (!mismatch) return;
    const { rate, spent, budget, stated, computed } = mismatch;
    yield {
      cells: [rangeOf(rate.cell.address), rangeOf(spent.address), rangeOf(budget.address)],
      data: { stated, computed },
    };
  },
});
