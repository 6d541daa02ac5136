import { type RangeAddress } from "../../core/sheet/address";
import { type Origin } from "./changes";
import { RefusedEdit } from "./editing";
import { type ModelCell } from "./grid";
import { type Sheet, type Track } from "./sheet";
import { type CellStyle, withNumberFormat } from "./style";
import { type Workbook } from "./workbook";

/** Formats cells: `format` gives the new style of each, by row and column within the range. Throws RefusedEdit. */
export function formatCells(
  workbook: Workbook,
  sheet: Sheet,
  range: RangeAddress,
  format: (style: CellStyle, row: number, column: number) => CellStyle,
  origin: Origin,
): void {
  if (sheet.isProtected) throw new RefusedEdit("AccessDenied");
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const cell: ModelCell = sheet.grid.get(row, column);
      const style = format(cell.style, row - range.top, column - range.left);
      if (style !== cell.style) sheet.grid.set(row, column, { ...cell, style });
    }
  }
  workbook.announce({ type: "format-changed", sheet, range, origin });
}

/** Sets number formats; null leaves a cell's alone. Values stay what they are, as in Excel. Throws RefusedEdit. */
export function setNumberFormats(
  workbook: Workbook,
  sheet: Sheet,
  range: RangeAddress,
  codeAt: (row: number, column: number) => string | null,
  origin: Origin,
): void {
  const format = (style: CellStyle, row: number, column: number): CellStyle =>
    withNumberFormat(style, codeAt(row, column) ?? style.numberFormat);
  formatCells(workbook, sheet, range, format, origin);
}

/** Hides or shows rows or columns, from the first to the last one. */
export function setHidden(
  workbook: Workbook,
  sheet: Sheet,
  axis: "row" | "column",
  span: readonly [number, number],
  isHidden: boolean,
): void {
  changeTracks(sheet, axis, span, isHidden, ({ size }) => ({ isHidden, size }));
  workbook.announce({ type: "sheet-changed", sheet });
}

/** Sets the height of rows in points, or the width of columns in characters; null for the sheet's own. */
export function setSize(
  workbook: Workbook,
  sheet: Sheet,
  axis: "row" | "column",
  span: readonly [number, number],
  size: number | null,
): void {
  changeTracks(sheet, axis, span, size !== null, ({ isHidden }) => ({ isHidden, size }));
  workbook.announce({ type: "sheet-changed", sheet });
}

/** @param concernsAll whether rows or columns that are as they are by default change, too */
function changeTracks(
  sheet: Sheet,
  axis: "row" | "column",
  [first, last]: readonly [number, number],
  concernsAll: boolean,
  change: (track: Track) => Track,
): void {
  const tracks = axis === "row" ? sheet.rows : sheet.columns;
  const all = Array.from({ length: concernsAll ? last - first + 1 : 0 }, (_, i) => first + i);
  const present = [...tracks.keys()].filter((index) => index >= first && index <= last);
  for (const index of concernsAll ? all : present) {
    const track = change(tracks.get(index) ?? { isHidden: false, size: null });
    if (!track.isHidden && track.size === null) tracks.delete(index);
    else tracks.set(index, track);
  }
}

export function setProtection(workbook: Workbook, sheet: Sheet, isProtected: boolean, origin: Origin): void {
  sheet.isProtected = isProtected;
  workbook.announce({ type: "protection-changed", sheet, origin });
}
