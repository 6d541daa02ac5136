import { formula } from "../../edits/formula";
import type { Rational } from "../../exact";
import { rangeOf } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { doCellsDiffer } from "../compare";
import { choiceOf, pointsWritten } from "../fixes";
import { operandsOf } from "../operands";
import { ifNumbers, premisesOver } from "../premises";
import { type Points, type ScoredRow, scoredRows } from "../rows";

type Data = { readonly indicator: string; readonly max: Rational; readonly weight: Rational };

interface Mismatch extends ScoredRow {
  readonly weight: Points;
  readonly max: Rational;
}

/** What a criterion gives at most, its bonus aside, is the row's weight. */
export default defineCheck<"criterion-points-mismatch", Data>({
  id: "criterion-points-mismatch",
  severity: "error",
  *find(checked) {
    for (const { name, indicator, weight, max } of mismatches(checked)) {
      const criterion = indicator.criterion ? [rangeOf(indicator.criterion.address)] : [];
      yield {
        cells: [rangeOf(weight.cell.address), ...criterion],
        data: { indicator: name, max, weight: weight.points },
        fix: choiceOf(["weight-by-criterion", pointsWritten(checked.grid.snapshot, weight.cell, max)]),
      };
    }
  },
  *marks(checked) {
    const { pointsOf } = operandsOf(checked.table);
    const places = mismatches(checked).map(({ weight: { cell }, max }) => ({
      cell: cell.address,
      premise: ifNumbers(formula`ROUND(${pointsOf(cell)},2)<>${max.round(2)}`),
    }));
    yield* premisesOver(places);
  },
});

function mismatches(checked: CheckedTable): Mismatch[] {
  return scoredRows(checked).flatMap((row) => {
    const { reading, weight } = row;
    const max = reading?.status === "full" ? reading.maxWithoutBonus : null;
    return max && weight && doCellsDiffer(max, weight.points, checked.profile) ? [{ ...row, weight, max }] : [];
  });
}
