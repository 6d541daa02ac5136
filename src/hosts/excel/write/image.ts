/// <reference types="office-js" />
import { type CellContent } from "../../../core/edits/operations";
import { type CellAddress, formatCell } from "../../../core/sheet/address";
import { cellFrom, rawCellAt } from "../read/cells";
import { askRules, type FoundRule, ourRules } from "../read/marks";
import { runsOf } from "./runs";

/** What a cell held before it was written. */
export interface CellImage {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** What was there before a batch wrote anything, as far as Excel has told. */
export interface Image {
  readonly cells: ReadonlyMap<string, CellImage>;
  /** Null where nobody asked, or Excel didn't come to it. */
  readonly rules: readonly FoundRule[] | null;
  readonly isFiltered: boolean;
}

export interface AskedImage {
  readonly ranges: readonly Excel.Range[];
  readonly rules: Excel.ConditionalFormatCollection | null;
  readonly filter: Excel.AutoFilter;
}

export const NO_IMAGE: Image = { cells: new Map(), rules: null, isFiltered: false };

/** Asks for what cells hold, in the batch that is going to write them and before it does. */
export function askImage(sheet: Excel.Worksheet, cells: readonly CellAddress[], asksForRules: boolean): AskedImage {
  const ranges = runsOf(cells.map((cell) => ({ cell, entry: true }))).map(({ range: { top, left, bottom } }) => {
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, 1);
    range.load("rowIndex,columnIndex,rowCount,values,formulas,numberFormat,valueTypes");
    return range;
  });
  const { autoFilter } = sheet;
  autoFilter.load("isDataFiltered");
  return { ranges, rules: asksForRules ? askRules(sheet) : null, filter: autoFilter };
}

/** What was told; of a batch that failed that is what it had come to. */
export function toldImage({ ranges, rules, filter }: AskedImage): Image {
  const cells = new Map<string, CellImage>();
  for (const range of ranges) {
    ifTold(() => {
      const { values, formulas, valueTypes, numberFormat: formats } = range;
      const loaded = { values, formulas, valueTypes, numberFormat: formats };
      for (let row = 0; row < range.rowCount; row += 1) {
        const { value, formula, numberFormat } = cellFrom(rawCellAt(loaded, row, 0));
        const content: CellContent =
          formula === null ? { type: "value", value } : { type: "formula", formula, result: value };
        cells.set(formatCell({ row: range.rowIndex + row, column: range.columnIndex }), { content, numberFormat });
      }
    });
  }
  return {
    cells,
    rules: (rules && ifTold(() => ourRules(rules))) ?? null,
    isFiltered: ifTold(() => filter.isDataFiltered) ?? false,
  };
}

/** The library throws when something is looked at that Excel has not told. */
function ifTold<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
