import { type RangeAddress } from "../../core/sheet/address";
import { type Origin } from "./changes";
import { type CellContent, isError } from "./content";
import { RefusedEdit } from "./editing";
import { translate } from "./formula";
import { type ModelCell } from "./grid";
import { type Sheet } from "./sheet";
import { type Workbook } from "./workbook";

export interface SortOrder {
  /** Counted from the left of the range, from 0. */
  readonly column: number;
  readonly isDescending: boolean;
}

/**
 * Sorts the rows of a range by one column, as Excel does: cells move with their formats, formulas follow as if copied,
 * conditional formats and rows' own state stay where they are. Throws {@link RefusedEdit} where areas are merged.
 */
export function sortRows(
  workbook: Workbook,
  sheet: Sheet,
  range: RangeAddress,
  order: SortOrder,
  origin: Origin,
): void {
  if (sheet.isProtected) throw new RefusedEdit("AccessDenied");
  if (sheet.merges.some((merge) => overlaps(merge, range))) throw new RefusedEdit("InvalidArgument");
  const rows = readRows(sheet, range);
  const sorted = [...rows].sort((a, b) => {
    const [first, second] = [contentIn(a, order.column), contentIn(b, order.column)];
    // Empty cells come last in both directions.
    if (first === null || second === null) return Number(first === null) - Number(second === null) || a.row - b.row;
    return (order.isDescending ? compare(second, first) : compare(first, second)) || a.row - b.row;
  });
  sorted.forEach(({ row, cells }, index) => {
    const target = range.top + index;
    cells.forEach((cell, offset) => {
      const formula = cell.formula === null ? null : translate(cell.formula, target - row, 0);
      sheet.grid.set(target, range.left + offset, formula === cell.formula ? cell : { ...cell, formula });
    });
  });
  workbook.reload();
  workbook.announce({ type: "sorted", sheet, range, origin });
  workbook.announce({ type: "data-changed", sheet, range, changeType: "RangeEdited", origin, details: null });
  workbook.settle();
}

interface Row {
  readonly row: number;
  readonly cells: readonly ModelCell[];
}

function readRows(sheet: Sheet, { top, left, bottom, right }: RangeAddress): Row[] {
  return Array.from({ length: bottom - top + 1 }, (_, offset) => ({
    row: top + offset,
    cells: Array.from({ length: right - left + 1 }, (__, column) => sheet.grid.get(top + offset, left + column)),
  }));
}

function contentIn({ cells }: Row, column: number): CellContent {
  return cells[column]?.content ?? null;
}

/** Numbers before texts before booleans before errors. */
function compare(a: CellContent, b: CellContent): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "zh-CN");
  return rank(a) - rank(b);
}

function rank(content: CellContent): number {
  if (typeof content === "number") return 0;
  if (typeof content === "string") return 1;
  return isError(content) ? 3 : 2;
}

function overlaps(a: RangeAddress, b: RangeAddress): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
