import { type CellAddress, formatCell, type RangeAddress } from "../../core/sheet/address";
import { type Origin } from "./changes";
import { enter, RefusedEdit } from "./editing";
import { type DataValidation, type Note, type PageSetup, type Sheet } from "./sheet";
import { type Workbook } from "./workbook";

/** Makes one cell of a range; what its other cells hold is lost, as in Excel. Throws RefusedEdit. */
export function mergeCells(workbook: Workbook, sheet: Sheet, range: RangeAddress, origin: Origin): void {
  change(workbook, sheet, () => {
    const used = sheet.grid.usedRange(true, range);
    if (used) {
      const isCorner = (row: number, column: number): boolean =>
        used.top + row === range.top && used.left + column === range.left;
      enter(workbook, sheet, used, (row, column) => (isCorner(row, column) ? null : ""), origin);
    }
    sheet.merges = [...sheet.merges.filter((merge) => !isTouching(merge, range)), range];
  });
}

/** Takes apart every merged area that a range touches. Throws RefusedEdit. */
export function unmergeCells(workbook: Workbook, sheet: Sheet, range: RangeAddress): void {
  change(workbook, sheet, () => {
    sheet.merges = sheet.merges.filter((merge) => !isTouching(merge, range));
  });
}

/** Gives ranges a validation instead of what they have; null for none. Throws RefusedEdit. */
export function setValidation(
  workbook: Workbook,
  sheet: Sheet,
  ranges: readonly RangeAddress[],
  validation: Omit<DataValidation, "ranges"> | null,
): void {
  change(workbook, sheet, () => {
    const others = sheet.validations.flatMap((other) => {
      const left = ranges.reduce<readonly RangeAddress[]>(
        (rest, range) => rest.flatMap((area) => without(area, range)),
        other.ranges,
      );
      return left.length > 0 ? [{ ...other, ranges: left }] : [];
    });
    sheet.validations = validation ? [...others, { ...validation, ranges }] : others;
  });
}

/** Gives a cell a note instead of the one that it has; null for none. Throws RefusedEdit. */
export function setNote(
  workbook: Workbook,
  sheet: Sheet,
  cell: CellAddress,
  note: Omit<Note, "row" | "column"> | null,
): void {
  change(workbook, sheet, () => {
    const others = sheet.notes.filter((other) => formatCell(other) !== formatCell(cell));
    sheet.notes = note ? [...others, { ...note, ...cell }] : others;
  });
}

/** Lets a cell lead to another place; null for none. Throws RefusedEdit. */
export function setLink(workbook: Workbook, sheet: Sheet, cell: CellAddress, target: string | null): void {
  change(workbook, sheet, () => {
    const others = sheet.links.filter((other) => formatCell(other) !== formatCell(cell));
    sheet.links = target === null ? others : [...others, { ...cell, target }];
  });
}

export function freezeRows(workbook: Workbook, sheet: Sheet, count: number): void {
  sheet.frozenRows = count;
  workbook.announce({ type: "sheet-changed", sheet });
}

export function setUpPage(workbook: Workbook, sheet: Sheet, setup: Partial<PageSetup>): void {
  sheet.page = { ...sheet.page, ...setup };
  workbook.announce({ type: "sheet-changed", sheet });
}

function change(workbook: Workbook, sheet: Sheet, carryOut: () => void): void {
  if (sheet.isProtected) throw new RefusedEdit("AccessDenied");
  carryOut();
  workbook.announce({ type: "sheet-changed", sheet });
}

function isTouching(one: RangeAddress, other: RangeAddress): boolean {
  return one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
}

/** What is left of an area, in rectangles, once a range is cut out of it. */
function without(area: RangeAddress, range: RangeAddress): RangeAddress[] {
  if (!isTouching(area, range)) return [area];
  const middle = { top: Math.max(area.top, range.top), bottom: Math.min(area.bottom, range.bottom) };
  const parts = [
    { ...area, bottom: range.top - 1 },
    { ...area, top: range.bottom + 1 },
    { ...area, ...middle, right: range.left - 1 },
    { ...area, ...middle, left: range.right + 1 },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
