import {
  type CellAddress,
  contains,
  LAST_COLUMN,
  LAST_ROW,
  type RangeAddress,
  rangeOf,
} from "../../../core/sheet/address";
import { type Sheet } from "../../model/sheet";

/** Where the keyboard is on a sheet: the cell that is typed into, and the corner to which the selection reaches. */
export interface Cursor {
  readonly active: CellAddress;
  readonly reach: CellAddress;
}

export function cursorAt(cell: CellAddress): Cursor {
  return { active: cell, reach: cell };
}

/** What a cursor selects: merged areas always whole. */
export function selectionOf(sheet: Sheet, { active, reach }: Cursor): RangeAddress {
  let selection = rangeOf(active, reach);
  for (let isGrowing = true; isGrowing;) {
    const grown = sheet.merges.filter((merge) => overlaps(merge, selection)).reduce(around, selection);
    isGrowing = !isSame(grown, selection);
    selection = grown;
  }
  return selection;
}

/** The cell that an address stands for: the first one of a merged area. */
export function mainCell(sheet: Sheet, cell: CellAddress): CellAddress {
  const merge = mergeAround(sheet, cell);
  return merge ? { row: merge.top, column: merge.left } : cell;
}

export type Direction = "up" | "down" | "left" | "right";

/** The next visible cell in a direction, over the whole of a merged area; the same one at the edge of the sheet. */
export function neighbour(sheet: Sheet, cell: CellAddress, direction: Direction, steps = 1): CellAddress {
  let at = cell;
  for (let step = 0; step < steps; step += 1) {
    const area = mergeAround(sheet, at) ?? rangeOf(at);
    const next = stepFrom(sheet, at, area, direction);
    if (!next) return at;
    at = next;
  }
  return at;
}

function stepFrom(
  sheet: Sheet,
  { row, column }: CellAddress,
  area: RangeAddress,
  direction: Direction,
): CellAddress | null {
  const isVertical = direction === "up" || direction === "down";
  const by = direction === "up" || direction === "left" ? -1 : 1;
  const tracks = isVertical ? sheet.rows : sheet.columns;
  const last = isVertical ? LAST_ROW : LAST_COLUMN;
  const edge = { up: area.top, down: area.bottom, left: area.left, right: area.right }[direction];
  for (let index = edge + by; index >= 0 && index <= last; index += by) {
    if (tracks.get(index)?.isHidden !== true) return isVertical ? { row: index, column } : { row, column: index };
  }
  return null;
}

function mergeAround({ merges }: Sheet, cell: CellAddress): RangeAddress | undefined {
  return merges.find((merge) => contains(merge, cell));
}

function overlaps(a: RangeAddress, b: RangeAddress): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function around(a: RangeAddress, b: RangeAddress): RangeAddress {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function isSame(a: RangeAddress, b: RangeAddress): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
