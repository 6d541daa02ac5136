import { LAST_COLUMN, LAST_ROW, type RangeAddress } from "../../../core/sheet/address";
import { type Sheet } from "../../model/sheet";

/** Below so many rows all of them are drawn. */
const DRAWN_WHOLE = 500;
/** Rows drawn beyond the edges of what is seen, where not all are. */
const MARGIN = 30;
const [SPARE_ROWS, SPARE_COLUMNS] = [12, 3];
const [LEAST_ROWS, LEAST_COLUMNS] = [30, 16];
const DEFAULT_ROW_HEIGHT = 20;
const DEFAULT_COLUMN_WIDTH = 64;
const ROW_HEAD_WIDTH = 46;

/** How many rows and columns of a sheet there are to scroll over: what is used or selected, and some more. */
export function extentOf(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const used = sheet.grid.usedRange(false);
  const { selection } = sheet;
  const furthest = (inUse: number, selected: number, last: number): number =>
    Math.max(inUse, selected === last ? 0 : selected);
  return {
    rows: Math.min(
      LAST_ROW + 1,
      Math.max(LEAST_ROWS, furthest(used?.bottom ?? 0, selection.bottom, LAST_ROW) + 1 + SPARE_ROWS),
    ),
    columns: Math.min(
      LAST_COLUMN + 1,
      Math.max(LEAST_COLUMNS, furthest(used?.right ?? 0, selection.right, LAST_COLUMN) + 1 + SPARE_COLUMNS),
    ),
  };
}

/** How wide the row numbers and the used columns of a sheet are, in pixels. */
export function usedWidth({ grid, columns }: Sheet): number {
  let width = ROW_HEAD_WIDTH;
  const right = grid.usedRange(false)?.right ?? 0;
  for (let column = 0; column <= right; column += 1) {
    const track = columns.get(column);
    width += track?.isHidden ? 0 : columnWidth(track?.size ?? null);
  }
  return width;
}

/** Heights of a sheet's rows, in pixels: those that were measured, else those that the sheet says. */
export class RowHeights {
  private readonly measured = new Map<number, number>();

  constructor(private readonly sheet: Sheet) {}

  measure(row: number, height: number): void {
    this.measured.set(row, height);
  }

  forget(): void {
    this.measured.clear();
  }

  at(row: number): number {
    const track = this.sheet.rows.get(row);
    if (track?.isHidden) return 0;
    return this.measured.get(row) ?? rowHeight(track?.size ?? null);
  }

  between(first: number, end: number): number {
    let height = 0;
    for (let row = first; row < end; row += 1) height += this.at(row);
    return height;
  }

  /** The rows to be drawn so that what is seen from `top` on is there. */
  window(rows: number, top: number, height: number): { readonly first: number; readonly last: number } {
    if (rows <= DRAWN_WHOLE) return { first: 0, last: rows - 1 };
    let first = 0;
    let above = 0;
    while (first < rows - 1 && above + this.at(first) <= top) {
      above += this.at(first);
      first += 1;
    }
    let last = first;
    for (let seen = above - top; last < rows - 1 && seen < height; last += 1) seen += this.at(last);
    return { first: Math.max(0, first - MARGIN), last: Math.min(rows - 1, last + MARGIN) };
  }
}

/** Points to pixels. */
export function rowHeight(points: number | null): number {
  return points === null ? DEFAULT_ROW_HEIGHT : Math.round((points * 96) / 72);
}

/** A width in characters of the standard font, as files have it, in pixels (ECMA-376 18.3.1.13, 7 pixels a digit). */
export function columnWidth(characters: number | null): number {
  return characters === null ? DEFAULT_COLUMN_WIDTH : Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);
}

/** The merged areas of a window of rows, cut to it: by their first cell, and which cells they cover. */
export function mergesIn(
  sheet: Sheet,
  window: RangeAddress,
): { readonly spans: ReadonlyMap<string, RangeAddress>; readonly covered: ReadonlySet<string> } {
  const spans = new Map<string, RangeAddress>();
  const covered = new Set<string>();
  for (const merge of sheet.merges) {
    const area = { ...merge, top: Math.max(merge.top, window.top), bottom: Math.min(merge.bottom, window.bottom) };
    if (area.top > area.bottom) continue;
    spans.set(`${area.top},${area.left}`, area);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) covered.add(`${row},${column}`);
    }
    covered.delete(`${area.top},${area.left}`);
  }
  return { spans, covered };
}
