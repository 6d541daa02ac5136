/// <reference types="office-js" />
import type { CellContent } from "../../../core/edits/cell-content";
import { type CellAddress, formatCell, formatRange, LAST_COLUMN } from "../../../core/sheet/address";
import { contentOf } from "../../../core/edits/cell-edits";
import { rangeIn } from "../ranges";
import { cellFrom, rawCellAt } from "../read/cells";
import { askRules, type FoundRule, ourRules } from "../read/marks";
import { type DraftRows } from "./changes";
import { runsOf } from "./runs";
import { askValidation, type ToldValidation, toldValidation } from "./validations";
import { type SheetOrder } from "./write-order";

/** What a cell held before it was written. */
export interface CellImage {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** What was there before a batch wrote anything, as far as Excel has told. */
export interface Image {
  /** The cells that the order names; of a sheet that is made anew or goes, all that hold something. */
  readonly cells: ReadonlyMap<string, CellImage>;
  /** Null where nobody asked, or Excel didn't come to it. */
  readonly rules: readonly FoundRule[] | null;
  readonly isFiltered: boolean;
  /** By range. */
  readonly validations: ReadonlyMap<string, ToldValidation>;
  /** By cell; null for a cell without. */
  readonly notes: ReadonlyMap<string, string | null>;
  /** Of a sheet that is looked at; null where nobody asked. */
  readonly isThere: boolean | null;
}

export interface AskedImage {
  readonly ranges: readonly Excel.Range[];
  readonly rules: Excel.ConditionalFormatCollection | null;
  readonly filter: Excel.AutoFilter | null;
  readonly validations: ReadonlyMap<string, Excel.DataValidation>;
  readonly notes: ReadonlyMap<string, Excel.Note>;
  /** Of a sheet that is looked at. */
  readonly sheet: Excel.Worksheet | null;
}

export const NO_IMAGE: Image = {
  cells: new Map(),
  rules: null,
  isFiltered: false,
  validations: new Map(),
  notes: new Map(),
  isThere: null,
};

/** Asks for what an order's cells hold, in the batch that is going to write them and before it does. */
export function askImage(sheet: Excel.Worksheet, order: SheetOrder): AskedImage {
  const ranges = runsOf(order.cells.map(({ cell }) => ({ cell, entry: true }))).map(({ range }) =>
    rangeIn(sheet, range),
  );
  ranges.forEach(loadCells);
  const { autoFilter } = sheet;
  autoFilter.load("isDataFiltered");
  const touchesRules = order.rulesToDelete.length + order.marksToAdd.length > 0 || order.looksAtRules === true;
  const validations = order.validations.map(
    ({ range }) => [formatRange(range), askValidation(rangeIn(sheet, range))] as const,
  );
  const notes = order.notes.map(({ cell }) => [formatCell(cell), askNote(sheet, cell)] as const);
  return {
    ranges,
    rules: touchesRules ? askRules(sheet) : null,
    filter: autoFilter,
    validations: new Map(validations),
    notes: new Map(notes),
    sheet: null,
  };
}

/** Asks for everything that rows of a sheet hold, if it is there. */
export function askContents(sheet: Excel.Worksheet, { first, end }: DraftRows): AskedImage {
  sheet.load("id");
  const rows = rangeIn(sheet, { top: first, left: 0, bottom: end - 1, right: LAST_COLUMN });
  const used = sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(rows);
  loadCells(used);
  return { ranges: [used], rules: null, filter: null, validations: new Map(), notes: new Map(), sheet };
}

/** What was told; of a batch that failed that is what it had come to. */
export function toldImage({ ranges, rules, filter, validations, notes, sheet }: AskedImage): Image {
  const cells = new Map<string, CellImage>();
  for (const range of ranges) {
    ifTold(() => {
      if (!range.isNullObject) for (const [cell, image] of cellsIn(range)) cells.set(formatCell(cell), image);
    });
  }
  return {
    cells,
    rules: (rules && ifTold(() => ourRules(rules))) ?? null,
    isFiltered: (filter && ifTold(() => filter.isDataFiltered)) ?? false,
    validations: told(validations, toldValidation),
    notes: told(notes, (note) => (note.isNullObject ? null : note.content)),
    isThere: sheet && ifTold(() => !sheet.isNullObject),
  };
}

function loadCells(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,values,formulas,numberFormat,valueTypes");
}

function cellsIn(range: Excel.Range): (readonly [CellAddress, CellImage])[] {
  const { values, formulas, valueTypes, numberFormat: formats, rowIndex, columnIndex } = range;
  const loaded = { values, formulas, valueTypes, numberFormat: formats };
  return values.flatMap((line: readonly unknown[], row: number) =>
    line.map((_, column) => {
      const cell = cellFrom(rawCellAt(loaded, row, column));
      const image = { content: contentOf(cell), numberFormat: cell.numberFormat };
      return [{ row: rowIndex + row, column: columnIndex + column }, image] as const;
    }),
  );
}

function askNote(sheet: Excel.Worksheet, cell: CellAddress): Excel.Note {
  const note = sheet.notes.getItemOrNullObject(formatCell(cell));
  note.load("content");
  return note;
}

function told<A, T>(asked: ReadonlyMap<string, A>, read: (entry: A) => T): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [key, entry] of asked) ifTold(() => found.set(key, read(entry)));
  return found;
}

/** The library throws when something is looked at that Excel has not told. */
function ifTold<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
