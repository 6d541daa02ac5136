import type { RangeAddress } from "../../../core/sheet/address";
import { type Cell, EMPTY_CELL } from "../../../core/sheet/cell";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { HostError } from "../../port";
import { Calculator } from "../calculate/calculator";
import { LIMITS } from "../limits";
import { displayText } from "../number-format/display";
import { holdsSomething, inheritedFormat, type PlacedCell, type SheetContents } from "./sheet-contents";

export interface SheetFacts {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isFrom1904: boolean;
}

const NO_CELLS: readonly Cell[] = [];

/**
 * Lays a sheet out as a snapshot: from the first to the last cell that holds something, each row as far as it goes, with
 * the results of formulas that the file doesn't store. Throws a {@link HostError} "too-large" where that would take too
 * many places.
 * @param isWhole false for contents that are an excerpt of a sheet: nothing can be worked out from some of its rows
 */
export function snapshotOf(contents: SheetContents, facts: SheetFacts, isWhole = true): SheetSnapshot {
  const { name, isHidden } = facts;
  const { merges, hiddenRows, hiddenColumns, isProtected, marks } = contents;
  const used = usedRangeOf(contents);
  const rows = used ? rowsOf(contents, used, facts, isWhole) : [];
  const origin = { row: used?.top ?? 0, column: used?.left ?? 0 };
  return { name, origin, rows, used, merges, hiddenRows, hiddenColumns, isHidden, isProtected, marks };
}

function usedRangeOf({ rows }: SheetContents): RangeAddress | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of rows) {
    for (const { column, cell } of cells) {
      if (!holdsSomething(cell)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

function rowsOf(
  contents: SheetContents,
  used: RangeAddress,
  { name, isFrom1904 }: SheetFacts,
  isWhole: boolean,
): (readonly Cell[])[] {
  const calculator = new Calculator({ rowsOf: (sheet) => (sheet === name ? contents.rows : null) });
  const blanks = new BlankCells(contents);
  let places = 0;
  return Array.from({ length: used.bottom - used.top + 1 }, (_, i) => {
    const row = used.top + i;
    const placed = contents.rows.get(row)?.filter(({ column }) => column <= used.right) ?? [];
    const last = placed[placed.length - 1];
    if (!last) return NO_CELLS;
    places += last.column - used.left + 1;
    if (places > LIMITS.places) throw new HostError("too-large");
    return rowOf(placed, used.left, (column) => blanks.at(row, column)).map((cell, j) =>
      isWhole && cell.value.type === "not-calculated" ? calculated(cell, row, used.left + j) : cell,
    );
  });

  function calculated(cell: Cell, row: number, column: number): Cell {
    const value = calculator.valueAt({ sheet: name, row, column });
    return { ...cell, value, text: displayText(value, cell.numberFormat, isFrom1904) };
  }
}

function rowOf(placed: readonly PlacedCell[], left: number, blankAt: (column: number) => Cell): Cell[] {
  const cells: Cell[] = [];
  for (const { column, cell } of placed) {
    while (left + cells.length < column) cells.push(blankAt(left + cells.length));
    if (column >= left) cells.push(cell);
  }
  return cells;
}

/** Cells that the file doesn't have look as their row, or else their column, says. */
class BlankCells {
  private readonly byFormat = new Map<string, Cell>([[EMPTY_CELL.numberFormat, EMPTY_CELL]]);

  constructor(private readonly contents: SheetContents) {}

  at(row: number, column: number): Cell {
    const numberFormat = inheritedFormat(this.contents, { row, column });
    const known = this.byFormat.get(numberFormat);
    if (known) return known;
    const cell = { ...EMPTY_CELL, numberFormat };
    this.byFormat.set(numberFormat, cell);
    return cell;
  }
}
