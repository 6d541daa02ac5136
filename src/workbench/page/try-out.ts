import { LAST_COLUMN, type RangeAddress } from "../../core/sheet/address";
import { sortRows } from "../model/sorting";
import { deleteRows, insertRows } from "../model/structure";
import { type Workbook } from "../model/workbook";

// What a person can do to rows here; each throws RefusedEdit where Excel would not do it.

/** Puts in as many rows as are selected, above them. */
export function insertSelectedRows(workbook: Workbook): void {
  const { top, bottom } = workbook.activeSheet.selection;
  insertRows(workbook, workbook.activeSheet, top, bottom - top + 1, "user");
}

export function deleteSelectedRows(workbook: Workbook): void {
  const { top, bottom } = workbook.activeSheet.selection;
  deleteRows(workbook, workbook.activeSheet, top, bottom - top + 1, "user");
}

/** Sorts the whole rows of the selection by its first column. */
export function sortSelectedRows(workbook: Workbook, isDescending: boolean): void {
  const { activeSheet: sheet } = workbook;
  const used = sheet.grid.usedRange(false);
  const { left } = sheet.selection;
  const range: RangeAddress = { ...sheet.selection, left: used?.left ?? 0, right: used?.right ?? LAST_COLUMN };
  sortRows(workbook, sheet, range, { column: left - range.left, isDescending }, "user");
}
