import type { RangeAddress } from "../../core/sheet/address";
import type { Cell, CellValue } from "../../core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../core/sheet/snapshot";
import type { SheetLook, TrackLook } from "../../hosts/xlsx/look/look";
import { type CellContent } from "../model/content";
import { type ModelCell } from "../model/grid";
import { newSheet, type Sheet, type Track } from "../model/sheet";
import { loadRule } from "./rules";
import { type Styles } from "./styles";

/** Cells beyond these that only inherit a look from their row or column are left plain. */
const MOST_PLACES = 200000;
/** Widths for whole stretches of a sheet's columns aren't followed to its end. */
const MOST_TRACKS = 2000;

/** Puts together what a sheet holds and how it looks. */
export function loadSheet(id: string, snapshot: SheetSnapshot, look: SheetLook, styles: Styles): Sheet {
  const sheet = newSheet(id, look.name);
  placeCells(sheet, snapshot, look, styles);
  sheet.merges = snapshot.merges;
  sheet.visibility = snapshot.isHidden ? "Hidden" : "Visible";
  sheet.isProtected = snapshot.isProtected;
  sheet.conditionalFormats = look.rules.map(loadRule);
  sheet.notes = look.notes;
  sheet.autoFilter = look.autoFilter;
  placeTracks(sheet.rows, look.rows);
  placeTracks(sheet.columns, look.columns);
  return sheet;
}

function placeCells(sheet: Sheet, snapshot: SheetSnapshot, look: SheetLook, styles: Styles): void {
  const inherited = inheritedLooks(look);
  const place = (row: number, column: number, index: number | null): void => {
    const cell = cellAt(snapshot, { row, column });
    if (index === null && holdsNothing(cell)) return;
    sheet.grid.set(row, column, modelCell(cell, index ?? 0, styles));
  };
  for (const [row, cells] of look.cells) for (const [column, index] of cells) place(row, column, index);
  const { used } = snapshot;
  if (!used || placesIn(used) > MOST_PLACES) return;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      if (look.cells.get(row)?.has(column) !== true) place(row, column, inherited(row, column));
    }
  }
}

function modelCell({ value, formula }: Cell, index: number, styles: Styles): ModelCell {
  const style = styles.at(index);
  const isQuoted = styles.isQuoted(index) && value.type === "text" && formula === null;
  return { content: contentOf(value), formula, style, isQuoted };
}

/** The look of a cell that the file doesn't have: its row's, or else its column's. */
function inheritedLooks({ rows, columns }: SheetLook): (row: number, column: number) => number | null {
  const ofRows = new Map(rows.filter(({ look }) => look !== null).map(({ first, look }) => [first, look]));
  return (row, column) =>
    ofRows.get(row) ?? columns.find(({ first, last }) => column >= first && column <= last)?.look ?? null;
}

function placeTracks(tracks: Map<number, Track>, looks: readonly TrackLook[]): void {
  for (const { first, last, size, isHidden } of looks) {
    if (size === null && !isHidden) continue;
    for (let index = first; index <= Math.min(last, first + MOST_TRACKS); index += 1)
      tracks.set(index, { isHidden, size });
  }
}

function contentOf(value: CellValue): CellContent {
  switch (value.type) {
    case "number":
      return value.number;
    case "text":
      return value.text;
    case "boolean":
      return value.boolean;
    case "error":
      return { error: value.error };
    case "empty":
    case "not-calculated":
      return null;
  }
}

function holdsNothing({ value, formula }: Cell): boolean {
  return value.type === "empty" && formula === null;
}

function placesIn({ top, left, bottom, right }: RangeAddress): number {
  return (bottom - top + 1) * (right - left + 1);
}
