import type { CellAddress } from "../sheet/address";
import type { Grid } from "./grid";
import { isPercentFormat, numberIn } from "./numbers";
import type { PointsCell } from "./table";

/** The points in a cell, with what it takes to write a formula about them. */
export function pointsAt(grid: Grid, address: CellAddress): PointsCell {
  const cell = grid.at(address);
  const isPercent = cell.value.type === "number" && isPercentFormat(cell.numberFormat);
  return { address, content: numberIn(cell), formula: cell.formula, isPercent };
}
