import { formula } from "../../edits/formula";
import { Rational } from "../../exact";
import { rangeOf, verticalRuns } from "../../sheet/address";
import { pointsIn } from "../../table/table";
import { type CheckedTable, defineCheck } from "../check";
import { doSumsDiffer } from "../compare";
import { totalsOtherRows } from "../excerpt";
import { safeFix, totalSummed } from "../fixes";
import { operandsOf } from "../operands";
import { ifNumbers, premisesOver, withoutNoise } from "../premises";
import { addressesOf, points, type Points } from "../rows";
import { rowsLeftOut } from "../total-formula";
import { countedScores, isCalculated, overrunFormula, scoreApart, sumFormula } from "../totals-on-sheet";
import { relativeLevels, weightsOf } from "../weights";

type Data = { readonly stated: Rational; readonly sum: Rational; readonly capped: Rational; readonly excess: Rational };

/** The total that the table states is neither the sum of its scores nor that sum within the weights. */
export default defineCheck<"total-not-sum", Data>({
  id: "total-not-sum",
  severity: "error",
  *find(checked) {
    const total = wrongTotal(checked);
    // A formula that leaves rows out is the cause, and is said as such.
    if (!total || rowsLeftOut(checked).length > 0) return;
    const { sum, capped } = checked.totals;
    yield {
      cells: [rangeOf(total.cell.address), ...verticalRuns(addressesOf(countedScores(checked)))],
      data: { stated: total.points, sum, capped, excess: total.points.minus(sum) },
      changesTotal: true,
      fix: safeFix("write-sum", totalSummed(checked)),
    };
  },
  *marks(checked) {
    const total = wrongTotal(checked);
    if (!total) return;
    const { tolerance } = checked.profile;
    const gap = formula`${operandsOf(checked.table).pointsOf(total.cell)}-(${sumFormula(checked)})`;
    const gapWithinWeights = formula`${gap}+${overrunFormula(checked)}`;
    const apart = formula`ABS(${withoutNoise(gap)})>${tolerance},ABS(${withoutNoise(gapWithinWeights)})>${tolerance}`;
    yield* premisesOver([{ cell: total.cell.address, premise: ifNumbers(formula`AND(${apart})`) }]);
  },
});

function wrongTotal(checked: CheckedTable): Points | null {
  const total = points(checked.table.total?.score ?? null);
  // Scores out of 100 for each group are weighted on their way to the total.
  if (!total || relativeLevels(checked).size > 0 || totalsOtherRows(checked) || !isCalculated(checked)) return null;
  const isRight = rightTotals(checked).some((right) => !doSumsDiffer(total.points, right, checked.profile));
  return isRight ? null : total;
}

/** Every figure that a total may state: evaluators add up, leave out and subtract in different ways. */
function rightTotals(checked: CheckedTable): Rational[] {
  const { table, totals } = checked;
  const { total, indicators } = table;
  const rows = indicators.filter(({ kind }) => kind !== "not-applicable");
  const scoresOf = (some: typeof rows): Rational => Rational.sum(some.flatMap(({ score }) => pointsIn(score) ?? []));
  const above = rows.filter(({ rows: { first } }) => total && first >= total.sums.first && first <= total.sums.last);
  // A deduction that is written as a positive number is taken off instead of added.
  const deductions = rows.filter(({ kind, score }) => kind === "deduction" && pointsIn(score)?.isAbove(Rational.zero));
  const taken = scoresOf(deductions).times(Rational.of(-2));
  const plain = [totals.sum, totals.capped, scoresOf(above)];
  const own = [
    ...plain,
    ...plain.map((figure) => figure.plus(taken)),
    ...plain.map((figure) => rescaled(checked, figure)),
  ];
  const apart = scoreApart(checked);
  return apart.isZero ? own : [...own, ...own.map((figure) => figure.plus(apart))];
}

/** With rows marked 不适用, the total is scaled up to the full marks: 得分 ÷ (100 − 不适用分值) × 100. */
function rescaled({ table }: CheckedTable, figure: Rational): Rational {
  const weights = weightsOf(table.indicators);
  if (!weights || weights.sumWithoutLeftOut.isZero) return figure;
  return figure.times(weights.sum).dividedBy(weights.sumWithoutLeftOut);
}
