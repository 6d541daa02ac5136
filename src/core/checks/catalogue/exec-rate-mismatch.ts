import { Rational } from "../../exact";
import { rangeOf } from "../../sheet/address";
import { defineCheck } from "../check";
import { amountsIn, statedRate } from "../fund-block";
import type { Points } from "../rows";

type Data = {
  /** As shares: 0.9 is 90 %. */
  readonly stated: Rational;
  readonly computed: Rational;
};

const HUNDRED = Rational.of(100);

/** The execution rate is what was spent divided by the budget. */
export default defineCheck<"exec-rate-mismatch", Data>({
  id: "exec-rate-mismatch",
  severity: "error",
  needs: ["rate"],
  *find(checked) {
    const rate = statedRate(checked);
    const [spent, another] = amountsIn(checked, "spent");
    const budgets = amountsIn(checked, "budget").filter(({ amount }) => amount.isAbove(Rational.zero));
    const budget = budgets[budgets.length - 1];
    if (!rate || !spent || another || !budget) return;
    // Some divide by the budget of the beginning of the year.
    const rates = budgets.map(({ amount }) => spent.amount.dividedBy(amount));
    const computed = rates[rates.length - 1];
    if (!computed || rates.some((each) => saysRate(rate, each))) return;
    // More spent than budgeted: what is wrong is an amount, not the division.
    if (rates.every((each) => each.isAbove(Rational.one))) return;
    yield {
      cells: [rangeOf(rate.cell.address), rangeOf(spent.address), rangeOf(budget.address)],
      data: { stated: shareIn(rate, computed), computed },
    };
  },
});

/** Whether a stated rate is this share, as a percentage or as it stands, whole percents cut off or rounded. */
function saysRate({ points: stated }: Points, share: Rational): boolean {
  const percents = share.times(HUNDRED);
  return [stated, stated.times(HUNDRED)].some((each) => each.minus(percents).abs().isBelow(Rational.one));
}

/** A rate without a percent sign may be a share already. */
function shareIn({ cell, points: stated }: Points, computed: Rational): Rational {
  const isShare = cell.isPercent !== true && !stated.isAbove(Rational.one) && computed.isAbove(Rational.of(2, 100));
  return isShare ? stated : stated.dividedBy(HUNDRED);
}
