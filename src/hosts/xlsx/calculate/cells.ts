import type { CellAddress } from "../../../core/sheet/address";
import type { Rows } from "./rows";

/** A cell of a workbook. */
export interface BookCell extends CellAddress {
  readonly sheet: string;
}

/** Where cells are looked up, and which of the results that are stored there no longer hold. */
export interface Cells {
  /** Null for a sheet that isn't known. */
  readonly rowsOf: (sheet: string) => Rows | null;
  readonly isOutdated?: (cell: BookCell) => boolean;
}
