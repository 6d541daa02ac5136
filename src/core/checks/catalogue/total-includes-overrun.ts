import { formula } from "../../edits/formula";
import type { Rational } from "../../exact";
import { rangeOf, verticalRuns } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { doSumsDiffer, isSumAbove } from "../compare";
import { operandsOf } from "../operands";
import { ifNumbers, premisesOver, withoutNoise } from "../premises";
import { addressesOf, points, type Points } from "../rows";
import { overrunFormula, overrunScores, sumFormula } from "../totals-on-sheet";

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
