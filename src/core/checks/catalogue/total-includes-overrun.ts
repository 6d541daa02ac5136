import { formula } from "../../edits/formula";
import type { Operation } from "../../edits/operations";
import { Rational } from "../../exact";
import { rangeOf, verticalRuns } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { doSumsDiffer, isSumAbove } from "../compare";
import { choiceOf, pointsWritten } from "../fixes";
import { operandsOf } from "../operands";
import { ifNumbers, premisesOver, withoutNoise } from "../premises";
import { addressesOf, points, type Points } from "../rows";
import { overrunFormula, overrunRows, overrunScores, scoreApart, sumFormula } from "../totals-on-sheet";

type Data = { readonly stated: Rational; readonly capped: Rational; readonly overrun: Rational };

/** The total is the plain sum of the scores, points above the weights included. */
export default defineCheck<"total-includes-overrun", Data>({
  id: "total-includes-overrun",
  severity: "error",
  *find(checked) {
    const total = inflatedTotal(checked);
    if (!total) return;
    const { sum } = checked.totals;
    const capped = cappedTotal(checked, total);
    yield {
      cells: [rangeOf(total.cell.address), ...verticalRuns(addressesOf(overrunScores(checked)))],
      data: { stated: total.points, capped, overrun: sum.minus(capped) },
      changesTotal: true,
      fix: choiceOf(["cap-at-weight", scoresCapped(checked)]),
    };
  },
  *marks(checked) {
    const total = inflatedTotal(checked);
    if (!total) return;
    const { tolerance } = checked.profile;
    const apart = elsewhereIn(checked, total);
    const sum = apart.isZero ? sumFormula(checked) : formula`${sumFormula(checked)}+${apart}`;
    const gap = formula`${operandsOf(checked.table).pointsOf(total.cell)}-(${sum})`;
    const overrun = overrunFormula(checked);
    const conditions = formula`ABS(${withoutNoise(gap)})<=${tolerance},${withoutNoise(overrun)}>${tolerance}`;
    yield* premisesOver([{ cell: total.cell.address, premise: ifNumbers(formula`AND(${conditions})`) }]);
  },
});

function inflatedTotal(checked: CheckedTable): Points | null {
  const { table, totals, profile } = checked;
  const total = points(table.total?.score ?? null);
  if (!total || !isSumAbove(totals.sum, totals.capped, profile)) return null;
  const isSum = !doSumsDiffer(total.points, totals.sum.plus(elsewhereIn(checked, total)), profile);
  return isSum && doSumsDiffer(total.points, totals.capped, profile) ? total : null;
}

/** What the total holds beside the table's own scores: those of the block of funds, or nothing. */
function elsewhereIn(checked: CheckedTable, total: Points): Rational {
  const apart = scoreApart(checked);
  const isWithout = !doSumsDiffer(total.points, checked.totals.sum, checked.profile);
  return isWithout ? Rational.zero : apart;
}

/** The total as it should be. */
const cappedTotal = (checked: CheckedTable, total: Points): Rational =>
  checked.totals.capped.plus(elsewhereIn(checked, total));

/** Caps every score at its weight and, where the total is typed by hand, the total with them. */
function scoresCapped(checked: CheckedTable): Operation[] {
  const { snapshot } = checked.grid;
  const caps = overrunRows(checked).map(({ members: [{ indicator }, ...others], weight }) => {
    const [score, cap] = [indicator.score, points(weight)];
    return score && cap && others.length === 0 ? pointsWritten(snapshot, score, cap.points) : [];
  });
  const total = inflatedTotal(checked);
  if (!total || caps.some((operations) => operations.length === 0)) return [];
  return [...caps.flat(), ...pointsWritten(snapshot, total.cell, cappedTotal(checked, total))];
}
