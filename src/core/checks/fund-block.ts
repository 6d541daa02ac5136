import { Rational } from "../exact";
import type { CellAddress } from "../sheet/address";
import { numberIn } from "../table/numbers";
import { pointsIn } from "../table/table";
import type { CheckedTable } from "./check";
import { headerOf } from "./fields";
import { points, type Points } from "./rows";

const HUNDRED = Rational.of(100);

/** A column of amounts in a block of funds. */
interface FundColumn {
  readonly means: "budget" | "spent";
  readonly column: number;
}

/** One amount of the block. */
export interface Amount {
  readonly address: CellAddress;
  readonly amount: Rational;
}

/** Of several budgets, the one as it was changed in the course of the year is the last. 财预〔2020〕10号 附件1. */
const BUDGET = /预算数|年初预算|全年预算|调整后预算|预算金额/;
const SPENT = /执行数|全年执行|实际支出|支出数/;

/** The columns of amounts, left to right; none in a table of another kind. */
export function fundColumns(checked: CheckedTable): FundColumn[] {
  const { table } = checked;
  if (table.kind !== "funds") return [];
  const columns: FundColumn[] = [];
  for (let column = table.range.left + 1; column <= table.range.right; column++) {
    const label = headerOf(checked, column).replace(/\s+/g, "");
    if (SPENT.test(label)) columns.push({ means: "spent", column });
    else if (BUDGET.test(label)) columns.push({ means: "budget", column });
  }
  return columns;
}

/** The amount in a cell; null where there is none. */
export function amountAt({ grid }: CheckedTable, row: number, column: number): Amount | null {
  const address = { row, column };
  const amount = pointsIn({ address, content: numberIn(grid.own(row, column)) });
  return amount && { address, amount };
}

/** The amounts of the whole in the columns of one meaning, left to right. */
export function amountsIn(checked: CheckedTable, means: FundColumn["means"]): Amount[] {
  const row = fundRows(checked).whole;
  return fundColumns(checked).flatMap((one) => (one.means === means ? (amountAt(checked, row, one.column) ?? []) : []));
}

/** The row of the whole, and the rows below it that name a source each. */
export function fundRows({ table }: Pick<CheckedTable, "table">): {
  readonly whole: number;
  readonly parts: readonly number[];
} {
  const whole = table.indicators[0]?.rows.first ?? table.range.top;
  return { whole, parts: Array.from({ length: table.range.bottom - whole }, (_, at) => whole + 1 + at) };
}

/** The rate that the block states, times 100. */
export function statedRate({ table, grid }: CheckedTable): Points | null {
  const [column] = table.columns.rate ?? [];
  if (column === undefined) return null;
  const address = { row: fundRows({ table }).whole, column };
  return points({ address, content: numberIn(grid.at(address)) });
}

/** A stated rate that isn't what was spent divided by the budget. */
interface RateMismatch {
  readonly rate: Points;
  readonly spent: Amount;
  readonly budget: Amount;
  /** As shares: 0.9 is 90 %. */
  readonly stated: Rational;
  readonly computed: Rational;
}

/** How the block's rate differs from its amounts; null where it doesn't, or where an amount is what is wrong. */
export function rateMismatch(checked: CheckedTable): RateMismatch | null {
  const rate = statedRate(checked);
  const [spent, another] = amountsIn(checked, "spent");
  const budgets = amountsIn(checked, "budget").filter(({ amount }) => amount.isAbove(Rational.zero));
  const budget = budgets[budgets.length - 1];
  if (!rate || !spent || another || !budget) return null;
  // Some divide by the budget of the beginning of the year.
  const rates = budgets.map(({ amount }) => spent.amount.dividedBy(amount));
  const computed = spent.amount.dividedBy(budget.amount);
  if (rates.some((each) => saysRate(rate, each))) return null;
  // More spent than budgeted: what is wrong is an amount, not the division.
  if (rates.every((each) => each.isAbove(Rational.one))) return null;
  return { rate, spent, budget, stated: shareIn(rate, computed), computed };
}

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
