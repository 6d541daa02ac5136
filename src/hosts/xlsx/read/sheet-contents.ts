import type { Mark } from "../../../core/edits/operations";
import type { CellAddress, RangeAddress } from "../../../core/sheet/address";
import { type Cell, EMPTY_CELL } from "../../../core/sheet/cell";

export interface PlacedCell {
  readonly column: number;
  readonly cell: Cell;
}

/** Columns that share their definition; both ends included. */
export interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  readonly numberFormat: string;
}

/** What a sheet's part says, before it is laid out as a snapshot. */
export interface SheetContents {
  /** By row, in the order of columns: the cells that hold something, and blank ones with a number format of their own. */
  readonly rows: ReadonlyMap<number, readonly PlacedCell[]>;
  /** Number formats that blank cells take from their row or column. */
  readonly rowFormats: ReadonlyMap<number, string>;
  readonly columnFormats: readonly ColumnFormat[];
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  readonly marks: readonly Mark[];
  /** Where one formula fills several cells at once: array formulas and data tables. */
  readonly arrays: readonly RangeAddress[];
}

export function holdsSomething({ value, formula }: Pick<Cell, "value" | "formula">): boolean {
  return value.type !== "empty" || formula !== null;
}

/** The number format of a cell that the file doesn't have: its row's, or else its column's. */
export function inheritedFormat({ rowFormats, columnFormats }: SheetContents, { row, column }: CellAddress): string {
  const ofColumn = columnFormats.find(({ first, last }) => column >= first && column <= last);
  return rowFormats.get(row) ?? ofColumn?.numberFormat ?? EMPTY_CELL.numberFormat;
}

/** The number format of any cell of the sheet, also of blank ones beyond what a snapshot shows. */
export function numberFormatAt(contents: SheetContents, address: CellAddress): string {
  const placed = contents.rows.get(address.row)?.find(({ column }) => column === address.column);
  return placed?.cell.numberFormat ?? inheritedFormat(contents, address);
}
