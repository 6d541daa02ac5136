import type { BookCell } from "../calculate/cells";
import type { Workbook } from "../workbook";

/** A workbook after edits, and the cells of which other cells see something else since. */
export interface EditedWorkbook {
  readonly workbook: Workbook;
  readonly touched: readonly BookCell[];
}
