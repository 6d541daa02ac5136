import type { Rational } from "../exact";
import { once } from "../once";
import type { Group } from "../table/table";
import type { CheckedTable } from "./check";
import { lacksRows } from "./excerpt";
import { points, type Points } from "./rows";
import { comeTo, relativeLevels, type Weights, weightsBelow } from "./weights";

/** A group whose weight isn't what the weights below it come to. */
interface WeightMismatch {
  readonly group: Group;
  readonly weight: Points;
  readonly below: Weights;
  /** What lies below, without the group's weight. */
  readonly gap: Rational;
}

/** The groups of a table whose children's weights don't come to their own; relative weights aren't meant to. */
export const weightMismatches = once((checked: CheckedTable): readonly WeightMismatch[] => {
  const relative = relativeLevels(checked);
  return checked.table.groups.flatMap((group) => {
    const weight = points(group.weight);
    const below = weight && !relative.has(group.level) ? weightsBelow(checked.table, group) : null;
    if (!weight || !below || below.cells.length === 0 || comeTo(below, weight.points, checked)) return [];
    const gap = below.sum.minus(weight.points);
    return lacksRows(checked, weight.points, gap) ? [] : [{ group, weight, below, gap }];
  });
});
