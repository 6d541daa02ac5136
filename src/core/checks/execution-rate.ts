import { Rational } from "../exact";
import type { CellAddress } from "../sheet/address";
import type { CheckedTable } from "./check";
import { fieldsOf } from "./fields";
import { amountsIn, statedRate } from "./fund-block";
import { BUDGET_EXECUTION } from "./vocabulary/texts";

const HUNDRED = Rational.of(100);

/** How much of the budget was spent, and the cells that say so. */
interface ExecutionRate {
  /** As a share: 0.9 is 90 %. */
  readonly share: Rational;
  readonly cells: readonly CellAddress[];
}

/**
 * The execution rate of a table of indicators: what the block of funds beside it comes to, else what its own indicator of
 * that name has reached. Null where neither says so, or where there are several.
 */
export function executionRate(checked: CheckedTable): ExecutionRate | null {
  const blocks = checked.siblings.filter(({ kind }) => kind === "funds");
  const [block] = blocks;
  if (!block) return rateOfIndicator(checked);
  return blocks.length === 1 ? rateOfBlock({ ...checked, table: block }) : null;
}

/** Of several budgets of the year the one that gives the highest rate: which one counts is for the bureau to say. */
function rateOfBlock(block: CheckedTable): ExecutionRate | null {
  const [spent, another] = amountsIn(block, "spent");
  if (another) return null;
  const [first, ...others] = amountsIn(block, "budget").filter(({ amount }) => amount.isAbove(Rational.zero));
  if (spent && first) {
    const budget = others.reduce((least, next) => (next.amount.isBelow(least.amount) ? next : least), first);
    return { share: spent.amount.dividedBy(budget.amount), cells: [spent.address, budget.address] };
  }
  const stated = statedRate(block);
  return stated && { share: shareOf(stated.points), cells: [stated.cell.address] };
}

function rateOfIndicator(checked: CheckedTable): ExecutionRate | null {
  const rows = checked.table.indicators.filter(({ path }) => BUDGET_EXECUTION.test(path[path.length - 1] ?? ""));
  const [row] = rows;
  if (!row || rows.length > 1) return null;
  const [actual] = fieldsOf(checked, "actual", row);
  return actual?.points ? { share: shareOf(actual.points), cells: [actual.address] } : null;
}

/** A rate is read times 100; one without a percent sign may be a share. Nobody spends 1 % of a budget, or less. */
function shareOf(rate: Rational): Rational {
  return rate.isAbove(Rational.one) ? rate.dividedBy(HUNDRED) : rate;
}
