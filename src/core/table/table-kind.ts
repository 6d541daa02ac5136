import type { Grid } from "./grid";
import type { Header } from "./header";
import { kindOfName } from "./kinds";
import type { Layout } from "./layout";
import type { Indicator } from "./table";

/**
 * The kind that holds for all rows of a table which name none: by the label of its names, the title right above
 * it, or its only points.
 */
export function kindOfAll(
  grid: Grid,
  { first, columns: labelled }: Header,
  { left, right, levels, weight, score, columns }: Layout,
): Indicator["kind"] {
  const isPenalties = weight === null && score === null && columns.deduction !== undefined;
  if (isPenalties) return "deduction";
  const label = labelled.find(({ column }) => levels.includes(column))?.label ?? "";
  if (kindOfName(label) === "bonus") return "bonus";
  const above: string[] = [];
  for (let column = left; column <= right; column++) {
    if (first > grid.top && !grid.isBlank(first - 1, column)) above.push(grid.word(first - 1, column));
  }
  // A title that speaks of deductions has weights below it, from which they are taken: an ordinary table.
  return above.length === 1 && kindOfName(above[0] ?? "") === "bonus" ? "bonus" : "scored";
}
