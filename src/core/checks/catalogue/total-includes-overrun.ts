import { formula } from "../../edits/formula";
import type { Operation } from "../../edits/operations";
import type { Rational } from "../../exact";
import { rangeOf, verticalRuns } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { doSumsDiffer, isSumAbove } from "../compare";
import { choiceOf, pointsWritten } from "../fixes";
import { operandsOf } from "../operands";
import { ifNumbers, premisesOver, withoutNoise } from "../premises";
import { addressesOf, points, type Points } from "../rows";
import { overrunFormula, overrunRows, overrunScores, sumFormula } from "../totals-on-sheet";

type Data = { readonly stated: Rational; readonly capped: Rational; readonly overrun: Rational };

/** The total is the plain sum of the scores, points above the weights included. */
export default defineCheck<"total-includes-overrun", Data>({
  id: "total-includes-overrun",
  severity: "error",
  *find(checked) {
    const total = inflatedTotal(checked);
    if (!total) return;
    const { sum, capped } = checked.totals;
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
    const gap = formula`${operandsOf(checked.table).pointsOf(total.cell)}-(${sumFormula(checked)})`;
    const overrun = overrunFormula(checked);
    const conditions = formula`ABS(${withoutNoise(gap)})<=${tolerance},${withoutNoise(overrun)}>${tolerance}`;
    yield* premisesOver([{ cell: total.cell.address, premise: ifNumbers(formula`AND(${conditions})`) }]);
  },
});

function inflatedTotal({ table, totals: { sum, capped }, profile }: CheckedTable): Points | null {
  const total = points(table.total?.score ?? null);
  if (!total || doSumsDiffer(total.points, sum, profile) || !isSumAbove(sum, capped, profile)) return null;
  return doSumsDiffer(total.points, capped, profile) ? total : null;
}

/** Caps every score at its weight and, where the total is typed by hand, the total with them. */
function scoresCapped(checked: CheckedTable): Operation[] {
  const { snapshot } = checked.grid;
  const caps = overrunRows(checked).map(({ members: [{ indicator }, ...others], weight }) => {
    const [score, cap] = [indicator.score, points(weight)];
    return score && cap && others.length === 0 ? pointsWritten(snapshot, score, cap.points) : [];
  });
  const total = inflatedTotal(checked);
  if (!total || caps.some((operations) => operations.length === 0)) return [];
  return [...caps.flat(), ...pointsWritten(snapshot, total.cell, checked.totals.capped)];
}
