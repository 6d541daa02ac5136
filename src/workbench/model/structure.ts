import { LAST_COLUMN, LAST_ROW, type RangeAddress, unquoteSheetName } from "../../core/sheet/address";
import { type ChangeType, type Origin } from "./changes";
import { RefusedEdit } from "./editing";
import { translate } from "./formula";
import { EMPTY_CELL } from "./grid";
import { type Move, moveFormula, moveIndex, moveRange } from "./move";
import { type ConditionalFormat, type Sheet, type Track } from "./sheet";
import { type Workbook } from "./workbook";

/** Puts in empty rows before row `at` (counted from 0); they look like the row above. Throws RefusedEdit. */
export function insertRows(workbook: Workbook, sheet: Sheet, at: number, count: number, origin: Origin): void {
  carryOut(workbook, sheet, { axis: "row", at, count }, "RowInserted", origin);
}

export function deleteRows(workbook: Workbook, sheet: Sheet, at: number, count: number, origin: Origin): void {
  carryOut(workbook, sheet, { axis: "row", at, count: -count }, "RowDeleted", origin);
}

export function insertColumns(workbook: Workbook, sheet: Sheet, at: number, count: number, origin: Origin): void {
  carryOut(workbook, sheet, { axis: "column", at, count }, "ColumnInserted", origin);
}

export function deleteColumns(workbook: Workbook, sheet: Sheet, at: number, count: number, origin: Origin): void {
  carryOut(workbook, sheet, { axis: "column", at, count: -count }, "ColumnDeleted", origin);
}

function carryOut(workbook: Workbook, sheet: Sheet, move: Move, changeType: ChangeType, origin: Origin): void {
  if (sheet.isProtected) throw new RefusedEdit("AccessDenied");
  moveFormulas(workbook, sheet, move);
  sheet.grid.rearrange(({ row, column }) => {
    const index = moveIndex(move, move.axis === "row" ? row : column);
    return index === null ? null : move.axis === "row" ? { row: index, column } : { row, column: index };
  });
  if (move.count > 0) inheritFormats(sheet, move);
  moveTracks(sheet, move);
  moveBelongings(sheet, move);
  workbook.reload();
  workbook.announce({ type: "moved", sheet, move });
  const range = movedRange(move);
  workbook.announce({ type: "data-changed", sheet, range, changeType, origin, details: null });
  workbook.settle();
}

/** Everything that is written as a formula and names cells of the sheet: cells, names, rules, validations. */
function moveFormulas(workbook: Workbook, moved: Sheet, move: Move): void {
  const isMoved = (prefix: string): boolean => unquoteSheetName(prefix).toLowerCase() === moved.name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const concerns = (prefix: string | null): boolean => (prefix === null ? sheet === moved : isMoved(prefix));
    for (const { row, column, cell } of [...sheet.grid.cells()]) {
      if (cell.formula === null) continue;
      const formula = moveFormula(cell.formula, move, concerns);
      if (formula !== cell.formula) sheet.grid.set(row, column, { ...cell, formula });
    }
    for (const format of sheet.conditionalFormats) {
      format.formula = moveFormula(sheet === moved ? reanchored(format, move) : format.formula, move, concerns);
    }
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      formulas: validation.formulas.map((formula) => moveFormula(formula, move, concerns)),
    }));
  }
  workbook.names = workbook.names.map(({ name, formula }) => ({
    name,
    formula: moveFormula(formula, move, (prefix) => prefix !== null && isMoved(prefix)),
  }));
}

/** A rule's formula stands for its top-left cell: when that goes, as the first cell that stays reads it. */
function reanchored({ ranges, formula }: ConditionalFormat, move: Move): string {
  const first = ranges[0];
  if (!first || move.count > 0) return formula;
  const start = move.axis === "row" ? first.top : first.left;
  const end = move.at - move.count;
  if (start < move.at || start >= end) return formula;
  return move.axis === "row" ? translate(formula, end - start, 0) : translate(formula, 0, end - start);
}

function moveBelongings(sheet: Sheet, move: Move): void {
  sheet.merges = moveRanges(sheet.merges, move).filter((merge) => merge.top < merge.bottom || merge.left < merge.right);
  for (const format of sheet.conditionalFormats) format.ranges = moveRanges(format.ranges, move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, ranges: moveRanges(validation.ranges, move) }))
    .filter(({ ranges }) => ranges.length > 0);
  sheet.notes = sheet.notes.flatMap((note) => {
    const index = moveIndex(move, note[move.axis]);
    return index === null ? [] : [{ ...note, [move.axis]: index }];
  });
  sheet.links = sheet.links.flatMap((link) => {
    const index = moveIndex(move, link[move.axis]);
    return index === null ? [] : [{ ...link, [move.axis]: index }];
  });
  const filtered = sheet.autoFilter && moveRange(move, sheet.autoFilter.range);
  sheet.autoFilter = sheet.autoFilter && filtered && { ...sheet.autoFilter, range: filtered };
  sheet.selection = moveRange(move, sheet.selection) ?? sheet.selection;
}

function moveRanges(ranges: readonly RangeAddress[], move: Move): readonly RangeAddress[] {
  return ranges.flatMap((range) => moveRange(move, range) ?? []);
}

function moveTracks(sheet: Sheet, move: Move): void {
  const tracks = move.axis === "row" ? sheet.rows : sheet.columns;
  const moved: [number, Track][] = [];
  for (const [index, track] of tracks) {
    const target = moveIndex(move, index);
    if (target !== null) moved.push([target, track]);
  }
  tracks.clear();
  for (const [index, track] of moved) tracks.set(index, track);
}

function inheritFormats(sheet: Sheet, { axis, at, count }: Move): void {
  if (at === 0) return;
  for (const { row, column, cell } of [...sheet.grid.cells()]) {
    if ((axis === "row" ? row : column) !== at - 1 || cell.style === EMPTY_CELL.style) continue;
    for (let index = at; index < at + count; index += 1) {
      const place = axis === "row" ? { row: index, column } : { row, column: index };
      sheet.grid.set(place.row, place.column, { ...EMPTY_CELL, style: cell.style });
    }
  }
}

function movedRange({ axis, at, count }: Move): RangeAddress {
  const last = at + Math.abs(count) - 1;
  return axis === "row"
    ? { top: at, left: 0, bottom: last, right: LAST_COLUMN }
    : { top: 0, left: at, bottom: LAST_ROW, right: last };
}
