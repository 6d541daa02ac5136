import { type CellAddress, type RangeAddress, verticalRuns } from "../../../../core/sheet/address";

/** Gathers cells into few rectangles: vertical runs first, then those side by side that are equally high. */
export function rectanglesOf(cells: readonly CellAddress[]): RangeAddress[] {
  const rectangles: RangeAddress[] = [];
  const open = new Map<string, number>();
  for (const run of verticalRuns(cells)) {
    const neighbour = open.get(`${run.top},${run.bottom},${run.left - 1}`);
    const index = neighbour ?? rectangles.length;
    rectangles[index] = { ...(rectangles[index] ?? run), right: run.right };
    open.set(`${run.top},${run.bottom},${run.right}`, index);
  }
  return rectangles;
}
