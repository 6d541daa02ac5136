import { LAST_COLUMN, LAST_ROW, type RangeAddress } from "../../../core/sheet/address";
import { type Cell, EMPTY_CELL } from "../../../core/sheet/cell";
import { type SheetSnapshot } from "../../../core/sheet/snapshot";
import { HostError } from "../../port";
import { type ToldWindow, WINDOW } from "./window";

/** Places of a snapshot: what two far cells open up between them would take minutes to read and gigabytes to hold. */
const PLACES = 1000000;

type JoinedWindows = Pick<SheetSnapshot, "rows" | "merges" | "hiddenRows" | "hiddenColumns">;

/**
 * The windows of a used range, laid out from A1 on, without the first one. Throws a {@link HostError} "too-large".
 * @param rows the height of a window
 */
export function furtherWindows({ top, left, bottom, right }: RangeAddress, rows: number): RangeAddress[] {
  if ((bottom - top + 1) * (right - left + 1) > PLACES) throw new HostError("too-large");
  const windows: RangeAddress[] = [];
  for (let row = top - (top % rows); row <= bottom; row += rows) {
    for (let column = left - (left % WINDOW.columns); column <= right; column += WINDOW.columns) {
      if (row === 0 && column === 0) continue;
      const [last, rightmost] = [row + rows - 1, column + WINDOW.columns - 1];
      windows.push({
        top: row,
        left: column,
        bottom: Math.min(last, LAST_ROW),
        right: Math.min(rightmost, LAST_COLUMN),
      });
    }
  }
  return windows;
}

/** What all windows of a used range have told, put together. */
export function joined(used: RangeAddress | null, windows: readonly ToldWindow[]): JoinedWindows {
  const width = used ? used.right - used.left + 1 : 0;
  const rows = Array.from({ length: used ? used.bottom - used.top + 1 : 0 }, () => emptyCells(width));
  for (const { range, cells } of windows) {
    if (!range || !used) continue;
    cells.forEach((line, i) => {
      const row = rows[range.top - used.top + i];
      line.forEach((cell, j) => {
        if (row) row[range.left - used.left + j] = cell;
      });
    });
  }
  return {
    rows,
    merges: windows.flatMap(({ merges }) => merges),
    hiddenRows: new Set(windows.flatMap(({ hiddenRows }) => hiddenRows)),
    hiddenColumns: new Set(windows.flatMap(({ hiddenColumns }) => hiddenColumns)),
  };
}

function emptyCells(width: number): Cell[] {
  return Array.from({ length: width }, () => EMPTY_CELL);
}
