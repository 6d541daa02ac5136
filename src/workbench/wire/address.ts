import {
  columnNumber,
  formatRange,
  LAST_COLUMN,
  LAST_ROW,
  parseRange,
  quoteSheetName,
  type RangeAddress,
  unquoteSheetName,
} from "../../core/sheet/address";
import { type Sheet } from "../model/sheet";
import { WireError } from "./wire-error";

export const WHOLE_SHEET: RangeAddress = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Reads what `getRange` takes: "A1", "$A$1:C4", "A:C", "3:5", each with or without its sheet. Throws InvalidArgument. */
export function parseAddress(text: string, sheet: Sheet): RangeAddress {
  const [, prefix, bare = ""] = /^(?:('(?:[^']|'')+'|[^'!]+)!)?(.+)$/.exec(text.trim()) ?? [];
  if (prefix !== undefined && unquoteSheetName(prefix).toLowerCase() !== sheet.name.toLowerCase()) {
    throw new WireError("InvalidArgument");
  }
  const range = parseRange(bare) ?? parseColumns(bare) ?? parseRows(bare);
  if (!range) throw new WireError("InvalidArgument");
  return range;
}

function parseColumns(text: string): RangeAddress | null {
  const match = /^\$?([A-Za-z]+):\$?([A-Za-z]+)$/.exec(text);
  const [first, last] = [columnNumber(match?.[1] ?? ""), columnNumber(match?.[2] ?? "")];
  if (first === null || last === null) return null;
  return { ...WHOLE_SHEET, left: Math.min(first, last), right: Math.max(first, last) };
}

function parseRows(text: string): RangeAddress | null {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(text);
  const [first, last] = [Number(match?.[1]) - 1, Number(match?.[2]) - 1];
  if (!(first >= 0 && last >= 0 && first <= LAST_ROW && last <= LAST_ROW)) return null;
  return { ...WHOLE_SHEET, top: Math.min(first, last), bottom: Math.max(first, last) };
}

/** Without the sheet, as events give it: "I3:I21", "5:7" for whole rows, "B:B" for whole columns. */
export function writeAddress(range: RangeAddress): string {
  const bare = formatRange(range);
  const [first, last = first] = bare.split(":");
  if (isEntireRow(range)) return `${range.top + 1}:${range.bottom + 1}`;
  if (isEntireColumn(range)) return `${String(first).replace(/\d/g, "")}:${String(last).replace(/\d/g, "")}`;
  return bare;
}

/** As `Range.address` gives it: "评分表!I3:I21". */
export function writeFullAddress(sheet: Sheet, range: RangeAddress): string {
  return `${quoteSheetName(sheet.name)}!${writeAddress(range)}`;
}

export function isEntireRow({ left, right }: RangeAddress): boolean {
  return left === 0 && right === LAST_COLUMN;
}

export function isEntireColumn({ top, bottom }: RangeAddress): boolean {
  return top === 0 && bottom === LAST_ROW;
}

export function intersection(a: RangeAddress, b: RangeAddress): RangeAddress | null {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

export function boundingRange(a: RangeAddress, b: RangeAddress): RangeAddress {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The range, if it is one on a sheet. Throws InvalidArgument. */
export function checkedRange(range: RangeAddress): RangeAddress {
  const isOnSheet = range.top >= 0 && range.left >= 0 && range.bottom <= LAST_ROW && range.right <= LAST_COLUMN;
  if (!isOnSheet || range.top > range.bottom || range.left > range.right) throw new WireError("InvalidArgument");
  return range;
}
