import { type CellAddress, contains, LAST_COLUMN, LAST_ROW, type RangeAddress } from "../../core/sheet/address";
import { type CellContent } from "./content";
import { type CellStyle, PLAIN_STYLE } from "./style";

export interface ModelCell {
  /** The constant, or what the formula last gave. */
  readonly content: CellContent;
  /** With its leading "=", in English A1 notation; null for a constant. */
  readonly formula: string | null;
  readonly style: CellStyle;
  /** The text was kept text by a leading apostrophe, which isn't part of it. */
  readonly isQuoted: boolean;
}

export const EMPTY_CELL: ModelCell = { content: null, formula: null, style: PLAIN_STYLE, isQuoted: false };

function holdsSomething(cell: ModelCell): boolean {
  return cell.content !== null || cell.formula !== null;
}

const EVERYWHERE: RangeAddress = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** A cell with its place on the sheet. */
export interface PlacedCell extends CellAddress {
  readonly cell: ModelCell;
}

/** The cells of a sheet that hold something or look like something, row by row. */
export class CellGrid {
  private readonly rows = new Map<number, Map<number, ModelCell>>();

  get(row: number, column: number): ModelCell {
    return this.rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  set(row: number, column: number, cell: ModelCell): void {
    const cells = this.rows.get(row) ?? new Map<number, ModelCell>();
    if (cell === EMPTY_CELL) cells.delete(column);
    else cells.set(column, cell);
    if (cells.size === 0) this.rows.delete(row);
    else this.rows.set(row, cells);
  }

  /** All cells, in the order of rows, then columns. */
  *cells(): Generator<PlacedCell> {
    for (const row of ascending(this.rows.keys())) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      for (const column of ascending(cells.keys())) yield { row, column, cell: cells.get(column) ?? EMPTY_CELL };
    }
  }

  /** The smallest rectangle around all cells of a window, or around those that hold something; null for none. */
  usedRange(valuesOnly: boolean, window: RangeAddress = EVERYWHERE): RangeAddress | null {
    let used: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if ((valuesOnly && !holdsSomething(cell)) || !contains(window, { row, column })) continue;
        used ??= { top: row, left: column, bottom: row, right: column };
        used.top = Math.min(used.top, row);
        used.bottom = Math.max(used.bottom, row);
        used.left = Math.min(used.left, column);
        used.right = Math.max(used.right, column);
      }
    }
    return used;
  }

  /** Puts all cells elsewhere, or away where `move` gives null. */
  rearrange(move: (address: CellAddress) => CellAddress | null): void {
    const placed = [...this.cells()];
    this.rows.clear();
    for (const { row, column, cell } of placed) {
      const target = move({ row, column });
      if (target) this.set(target.row, target.column, cell);
    }
  }
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
