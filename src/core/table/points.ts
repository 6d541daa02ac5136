import type { Rational } from "../exact";
import type { CellAddress } from "../sheet/address";
import type { Grid } from "./grid";
import { isPercentFormat, numberIn } from "./numbers";
import { pointsIn, type PointsCell } from "./table";

/** The points in a cell, with what it takes to write a formula about them. */
export function pointsAt(grid: Grid, address: CellAddress): PointsCell {
  const cell = grid.at(address);
  const isPercent = cell.value.type === "number" && isPercentFormat(cell.numberFormat);
  return { address, content: numberIn(cell), formula: cell.formula, isPercent };
}

/** The points that a row has of its own in a column, none of a merged area that begins above; null when there are none. */
export function ownPoints(grid: Grid, row: number, column: number | null): Rational | null {
  if (column === null) return null;
  return pointsIn({ address: { row, column }, content: numberIn(grid.own(row, column)) });
}
