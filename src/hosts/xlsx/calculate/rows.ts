import type { CellAddress, RangeAddress } from "../../../core/sheet/address";
import type { PlacedCell } from "../read/sheet-contents";

/** A sheet's cells by row, in the order of columns. */
export type Rows = ReadonlyMap<number, readonly PlacedCell[]>;

/**
 * The cells of a range that there are, for it may name whole columns; null, and nothing further, once no steps are left.
 * Each row and each cell is one.
 */
export function* cellsIn(
  rows: Rows,
  range: RangeAddress,
  steps: { left: number },
): IterableIterator<CellAddress | null> {
  const isTall = range.bottom - range.top > rows.size;
  for (const row of isTall ? rows.keys() : span(range.top, range.bottom)) {
    if (steps.left-- <= 0) {
      yield null;
      return;
    }
    if (row < range.top || row > range.bottom) continue;
    const cells = rows.get(row) ?? [];
    for (let at = firstFrom(cells, range.left); (cells[at]?.column ?? Infinity) <= range.right; at++) {
      if (steps.left-- <= 0) {
        yield null;
        return;
      }
      yield { row, column: cells[at]?.column ?? range.left };
    }
  }
}

/** The cell at a place; undefined where the sheet isn't known or has none there. */
export function cellIn(rows: Rows | null, { row, column }: CellAddress): PlacedCell | undefined {
  const cells = rows?.get(row) ?? [];
  const placed = cells[firstFrom(cells, column)];
  return placed?.column === column ? placed : undefined;
}

/** Where in a row's cells the first stands that is in this column or right of it. */
function firstFrom(cells: readonly PlacedCell[], column: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? column) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* span(first: number, last: number): IterableIterator<number> {
  for (let at = first; at <= last; at++) yield at;
}
