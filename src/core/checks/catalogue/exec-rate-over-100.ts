import { Rational } from "../../exact";
import { type RangeAddress, rangeOf } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { amountsIn, statedRate } from "../fund-block";

type Data = {
  /** As a share; null where the budget is 0. */
  readonly rate: Rational | null;
};

const HUNDRED = Rational.of(100);
const ROUNDING = Rational.of(1, 2);

/** More was spent than there was. */
export default defineCheck<"exec-rate-over-100", Data>({
  id: "exec-rate-over-100",
  severity: "error",
  *find(checked) {
    const found = withoutBudget(checked) ?? aboveBudget(checked) ?? rateAbove100(checked);
    if (found) yield found;
  },
});

interface Excess {
  readonly cells: readonly RangeAddress[];
  readonly data: Data;
}

/** Money was spent, and every budget of the row is 0. */
function withoutBudget(checked: CheckedTable): Excess | null {
  const [spent] = amountsIn(checked, "spent");
  const budgets = amountsIn(checked, "budget");
  const isNone = budgets.length > 0 && budgets.every(({ amount }) => amount.isZero);
  if (!spent || !isNone || !spent.amount.isAbove(Rational.zero)) return null;
  return { cells: [spent, ...budgets].map(({ address }) => rangeOf(address)), data: { rate: null } };
}

/** More was spent than each of the budgets allows. */
function aboveBudget(checked: CheckedTable): Excess | null {
  const [spent, another] = amountsIn(checked, "spent");
  const budgets = amountsIn(checked, "budget").filter(({ amount }) => amount.isAbove(Rational.zero));
  const last = budgets[budgets.length - 1];
  if (!spent || another || !last || !budgets.every(({ amount }) => spent.amount.isAbove(amount))) return null;
  return {
    cells: [spent, last].map(({ address }) => rangeOf(address)),
    data: { rate: spent.amount.dividedBy(last.amount) },
  };
}

function rateAbove100(checked: CheckedTable): Excess | null {
  const rate = statedRate(checked);
  if (!rate || !rate.points.isAbove(HUNDRED.plus(ROUNDING))) return null;
  return { cells: [rangeOf(rate.cell.address)], data: { rate: rate.points.dividedBy(HUNDRED) } };
}
