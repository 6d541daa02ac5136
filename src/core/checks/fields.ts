import { type Rational } from "../exact";
import { type CellAddress, formatCell } from "../sheet/address";
import { numberIn } from "../table/numbers";
import { type Indicator, pointsIn, type PointsCell, type Role } from "../table/table";
import type { CheckedTable } from "./check";

/** What a row says in a column of some role. */
export interface Field {
  /** The cell itself, or the top-left one of the merged area that it belongs to. */
  readonly address: CellAddress;
  /** Trimmed; "" where the cell is blank. */
  readonly text: string;
  readonly points: Rational | null;
}

/** A row's fields of a role, one a column, left to right; none where the table has no such column. */
export function fieldsOf({ table, grid }: CheckedTable, role: Role, { rows: { first } }: Indicator): Field[] {
  return (table.columns[role] ?? []).map((column) => fieldAt(grid, grid.head(first, column)));
}

/** What a cell says. */
function fieldAt(grid: CheckedTable["grid"], address: CellAddress): Field {
  const cell = grid.at(address);
  return { address, text: grid.textAt(address).trim(), points: pointsIn({ address, content: numberIn(cell) }) };
}

/** The text of a column's header, all its rows joined. */
export function headerOf({ table, grid }: CheckedTable, column: number): string {
  const heads = new Map(table.headerRows.map((row) => grid.head(row, column)).map((cell) => [formatCell(cell), cell]));
  return [...heads.values()].map((cell) => grid.textAt(cell)).join("");
}

/** Whether nobody has begun to score: no score and no formula that failed to give one. */
export function isUnscored({ table: { indicators } }: CheckedTable): boolean {
  return indicators.every(({ score }) => isUnfilled(score));
}

function isUnfilled(score: PointsCell | null): boolean {
  const type = score?.content.type ?? "blank";
  return type === "blank" || type === "not-a-number";
}
