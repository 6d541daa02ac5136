import type { Mark } from "../edits/operations";
import type { CellAddress, RangeAddress } from "./address";
import { type Cell, EMPTY_CELL } from "./cell";

/** A sheet at one moment, as plain data: what a host reads and everything after it works from. */
export interface SheetSnapshot {
  readonly name: string;
  /** Where `rows[0][0]` stands: the used range need not begin at A1. */
  readonly origin: CellAddress;
  /** The cells that were read, row by row; a row may end before the widest one does. */
  readonly rows: readonly (readonly Cell[])[];
  /** The used range in full. Larger than what `rows` hold when the sheet was too large to read whole. */
  readonly used: RangeAddress | null;
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** The marks of ours that are on the sheet, found by the id in their formulas. */
  readonly marks: readonly Mark[];
}

/** What one read of a workbook brings. */
export interface WorkbookSnapshot {
  /** The sheet that was asked for. */
  readonly sheet: SheetSnapshot;
  /** Those of the sheets that were asked for beside it and that there are. */
  readonly companions: readonly SheetSnapshot[];
  /** The text of our stored state (`core/state`); null where the workbook has none. */
  readonly storedState: string | null;
}

/** The cell at an address; an empty one where the snapshot has none. */
export function cellAt({ rows, origin }: SheetSnapshot, { row, column }: CellAddress): Cell {
  return rows[row - origin.row]?.[column - origin.column] ?? EMPTY_CELL;
}
