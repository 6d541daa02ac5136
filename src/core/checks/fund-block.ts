import type { Rational } from "../exact";
import type { CellAddress } from "../sheet/address";
import { numberIn } from "../table/numbers";
import { pointsIn } from "../table/table";
import type { CheckedTable } from "./check";
import { headerOf } from "./fields";
import { points, type Points } from "./rows";

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
