import { formula } from "../../edits/formula";
import type { Rational } from "../../exact";
import { rangeOf, verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { operandsOf } from "../operands";
import { ifNumbers, premisesOver, withoutNoise } from "../premises";
import { addressesOf, nameOf } from "../rows";
import { weightMismatches } from "../weight-mismatches";

type Data = {
  readonly group: string;
  readonly weight: Rational;
  readonly sum: Rational;
  /** What lies below, without the group's weight: below 0 when points are missing. */
  readonly gap: Rational;
};

/** What lies below a group is worth what the group is worth. */
export default defineCheck<"children-weight-mismatch", Data>({
  id: "children-weight-mismatch",
  severity: "error",
  *find(checked) {
    for (const { group, weight, below, gap } of weightMismatches(checked)) {
      yield {
        cells: [rangeOf(weight.cell.address), ...verticalRuns(addressesOf(below.cells))],
        data: { group: nameOf(group), weight: weight.points, sum: below.sum, gap },
      };
    }
  },
  *marks(checked) {
    const { pointsOf, sumOf } = operandsOf(checked.table);
    const places = weightMismatches(checked).map(({ weight: { cell }, below }) => {
      const gap = formula`${sumOf(below.cells)}-${pointsOf(cell)}`;
      const premise = ifNumbers(formula`ABS(${withoutNoise(gap)})>${checked.profile.tolerance}`);
      return { cell: cell.address, premise };
    });
    yield* premisesOver(places);
  },
});
