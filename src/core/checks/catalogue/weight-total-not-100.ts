import { formula, render, withFixedReferences } from "../../edits/formula";
import { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { pointsIn } from "../../table/table";
import { type CheckedTable, defineCheck } from "../check";
import { doSumsDiffer } from "../compare";
import { isExcerpt } from "../excerpt";
import { weightElsewhere } from "../framework";
import { operandsOf } from "../operands";
import { ifNumbers, withoutNoise } from "../premises";
import { addressesOf } from "../rows";
import { weightMismatches } from "../weight-mismatches";
import { comeTo, relativeLevels, weightApart, type Weights, weightsOf } from "../weights";

type Data = { readonly sum: Rational; readonly expected: Rational; readonly stated: Rational | null };

/** The weights of all indicators come to the full marks. */
export default defineCheck<"weight-total-not-100", Data>({
  id: "weight-total-not-100",
  severity: "error",
  *find(checked) {
    const weights = wrongWeights(checked);
    if (!weights) return;
    yield {
      cells: [...verticalRuns(addressesOf(weights.cells)), ...verticalRuns(addressesOf([totalCell(checked)]))],
      data: { sum: weights.sum, expected: expectedOf(checked), stated: pointsIn(totalCell(checked)) },
    };
  },
  *marks(checked) {
    const weights = wrongWeights(checked);
    if (!weights) return;
    const { sumOf } = operandsOf(checked.table);
    const total = totalCell(checked);
    const ranges = verticalRuns(total ? [total.address] : addressesOf(weights.cells));
    const gap = formula`${sumOf(weights.cells)}-${expectedOf(checked)}`;
    const premise = ifNumbers(formula`ABS(${withoutNoise(gap)})>${checked.profile.tolerance}`);
    // The sum is the same for every cell of a range, so its references must not move with the cell.
    for (const range of ranges) yield { range, formula: render(withFixedReferences(premise)) };
  },
});

function wrongWeights(checked: CheckedTable): Weights | null {
  const { table, totals, profile } = checked;
  if (table.kind === "funds" || isExcerpt(checked) || relativeLevels(checked).size > 0) return null;
  const weights = weightsOf(table.indicators);
  if (!weights || weights.cells.length === 0) return null;
  const expected = expectedOf(checked);
  const right = [
    expected,
    expected.minus(weightElsewhere(checked)),
    profile.fullMarks,
    table.fullMarks,
    totals.weight.stated,
  ];
  if (right.some((figure) => figure && comeTo(weights, figure, checked))) return null;
  return isExplained(checked, weights) ? null : weights;
}

/** Whether the gap is what groups already show that don't match the weights below them. */
function isExplained(checked: CheckedTable, { sum }: Weights): boolean {
  const mismatches = weightMismatches(checked);
  const gaps = Rational.sum(mismatches.map(({ gap }) => gap));
  return mismatches.length > 0 && !doSumsDiffer(gaps, sum.minus(expectedOf(checked)), checked.profile);
}

function expectedOf(checked: CheckedTable): Rational {
  return (checked.table.fullMarks ?? checked.profile.fullMarks).minus(weightApart(checked));
}

const totalCell = ({ table }: CheckedTable): NonNullable<typeof table.total>["weight"] => table.total?.weight ?? null;
