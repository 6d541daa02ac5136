import type { SheetSnapshot } from "../sheet/snapshot";
import { Grid } from "./grid";
import { nameFrom } from "./text";

/** What stands above a column in the rows of a header, topmost first; "" where there is nothing. */
export interface ColumnLabel {
  readonly column: number;
  readonly label: string;
}

/** Rows that are looked at for a header. */
const ROWS_LOOKED_AT = 40;
/** A choice from more columns than these is none. */
const MOST_COLUMNS = 60;

/** The columns of a sheet with what the rows of a header say above them. */
export function columnLabels(
  snapshot: SheetSnapshot,
  rows: { readonly first: number; readonly last: number },
): ColumnLabel[] {
  const grid = new Grid(snapshot);
  const { used } = snapshot;
  if (!used) return [];
  const last = Math.min(used.right, used.left + MOST_COLUMNS - 1);
  return Array.from({ length: last - used.left + 1 }, (_, index) => {
    const column = used.left + index;
    const words = new Set<string>();
    for (let row = rows.first; row <= Math.min(rows.last, grid.bottom); row++) {
      const word = nameFrom(grid.textAt(grid.head(row, column)));
      if (word !== "") words.add(word);
    }
    return { column, label: [...words].join(" ") };
  });
}

/** The row that looks most like a header where none was found: of the first rows the one with the most different texts. */
export function likelyHeaderRow(snapshot: SheetSnapshot): number {
  const grid = new Grid(snapshot);
  let best = { row: grid.top, texts: 0 };
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + ROWS_LOOKED_AT - 1); row++) {
    const texts = new Set(grid.cellsOf(row).flatMap(({ value }) => (value.type === "text" ? [value.text] : []))).size;
    if (texts > best.texts) best = { row, texts };
  }
  return best.row;
}
