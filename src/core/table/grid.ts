import { type CellAddress, type RangeAddress } from "../sheet/address";
import { type Cell, EMPTY_CELL } from "../sheet/cell";
import type { SheetSnapshot } from "../sheet/snapshot";
import { plain } from "./text";

/** Longer texts are never words to be recognised. */
const LONGEST_WORD = 60;
const NO_CELLS: readonly Cell[] = [];
/** What can be seen. */
const INK = /[^\s\u200b\ufeff]/;

/** A snapshot prepared for many questions: each cell's merged area without a search through all of them. */
export class Grid {
  readonly top: number;
  readonly left: number;
  /** The last row that was read, not the last one that the sheet is said to have. */
  readonly bottom: number;
  /** The column behind the last cell of the widest row. */
  private readonly end: number;
  private readonly mergesByRow: readonly RangeAddress[][];
  /** The rows without what merged areas cover. */
  private readonly ownRows: readonly (readonly Cell[])[];
  private readonly plainTexts = new Map<string, string>();

  constructor(readonly snapshot: SheetSnapshot) {
    const { origin, rows, merges } = snapshot;
    this.top = origin.row;
    this.left = origin.column;
    this.bottom = origin.row + rows.length - 1;
    this.end = rows.reduce((most, { length }) => Math.max(most, origin.column + length), origin.column);
    this.mergesByRow = this.byRow(merges);
    this.ownRows = rows.map((cells, at) => this.uncovered(cells, origin.row + at));
  }

  /** The cells of a row, the first of them in column {@link left}. */
  cellsOf(row: number): readonly Cell[] {
    return this.snapshot.rows[row - this.top] ?? NO_CELLS;
  }

  /** The column behind a row's last cell, or behind a merged area's last column that other rows reach. */
  endOf(row: number): number {
    const merges = this.mergesByRow[row - this.top] ?? [];
    const merged = Math.min((merges[merges.length - 1]?.right ?? -1) + 1, this.end);
    return Math.max(this.left + this.cellsOf(row).length, merged);
  }

  mergeAt(row: number, column: number): RangeAddress | undefined {
    const merges = this.mergesByRow[row - this.top] ?? [];
    let [low, high] = [0, merges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const merge = merges[middle];
      if (!merge) return undefined;
      if (column < merge.left) high = middle - 1;
      else if (column > merge.right) low = middle + 1;
      else return merge;
    }
    return undefined;
  }

  /** The cell that stands for this one: a merged area's top-left. */
  head(row: number, column: number): CellAddress {
    const merge = this.mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  /** The cell itself; empty where a merged area covers it, whatever is stored below. */
  own(row: number, column: number): Cell {
    return this.ownRows[row - this.top]?.[column - this.left] ?? EMPTY_CELL;
  }

  at({ row, column }: CellAddress): Cell {
    return this.snapshot.rows[row - this.top]?.[column - this.left] ?? EMPTY_CELL;
  }

  /** The text of a cell as it is; "" when it holds none, and for numbers what the sheet shows. */
  textAt(address: CellAddress): string {
    const { value, text } = this.at(address);
    return value.type === "text" ? value.text : value.type === "empty" ? "" : text;
  }

  /** The text of an own cell, ready to be compared; "" when it is blank, covered or too long for a word. */
  word(row: number, column: number): string {
    const { value, text } = this.own(row, column);
    const raw = value.type === "text" ? value.text : value.type === "empty" ? "" : text;
    return raw.length > LONGEST_WORD ? "" : this.plainOf(raw);
  }

  isBlank(row: number, column: number): boolean {
    const { value } = this.own(row, column);
    return value.type === "empty" || (value.type === "text" && !INK.test(value.text));
  }

  private plainOf(text: string): string {
    const known = this.plainTexts.get(text);
    if (known !== undefined) return known;
    const result = plain(text);
    this.plainTexts.set(text, result);
    return result;
  }

  private uncovered(cells: readonly Cell[], row: number): readonly Cell[] {
    if (this.mergesByRow[row - this.top]?.length === 0) return cells;
    return cells.map((cell, at) => (this.isCovered(row, this.left + at) ? EMPTY_CELL : cell));
  }

  /** Left to right in each row. Areas that overlap, as no sheet should have them, are left out but for the first. */
  private byRow(merges: readonly RangeAddress[]): RangeAddress[][] {
    const result = this.snapshot.rows.map((): RangeAddress[] => []);
    for (const merge of [...merges].sort((a, b) => a.left - b.left)) {
      const last = Math.min(merge.bottom, this.bottom);
      for (let row = Math.max(merge.top, this.top); row <= last; row++) {
        const line = result[row - this.top];
        const before = line?.[line.length - 1];
        if (line && (!before || before.right < merge.left)) line.push(merge);
      }
    }
    return result;
  }
}
