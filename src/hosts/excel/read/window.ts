/// <reference types="office-js" />
import { type RangeAddress } from "../../../core/sheet/address";
import { type Cell } from "../../../core/sheet/cell";
import { HostError } from "../../port";
import { addressOf, loadAreas } from "../areas";
import { cellFrom, rawCellAt } from "./cells";

/**
 * How much of a sheet one request asks for. Tables of 2,000 rows are one window; 200 Chinese characters in each of their
 * rows, twice what real tables have, stay below the 5 MB that Excel on the web sends at once. What doesn't is asked for in
 * smaller windows.
 */
export const WINDOW = { rows: 2500, columns: 40 } as const;

/** Excel gives no more than 512 merged areas at once; two for each row of a block stay within. */
export const MERGE_BLOCK_ROWS = 250;

/** What was asked of a window before the request went off. */
export interface AskedWindow {
  readonly cells: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merges: readonly { readonly found: Excel.RangeAreas; readonly areas: Excel.RangeCollection }[];
}

/** What Excel told of a window. */
export interface ToldWindow {
  /** The part of the window that is used; null for none. */
  readonly range: RangeAddress | null;
  readonly cells: readonly (readonly Cell[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly RangeAddress[];
}

/** @param mergeBlock how many rows to ask for merged areas at once; null to leave merged areas alone */
export function askWindow(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  window: RangeAddress,
  mergeBlock: number | null,
): AskedWindow {
  const cells = used.getIntersectionOrNullObject(rangeIn(sheet, window));
  cells.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,text,numberFormat,valueTypes");
  return {
    cells,
    rows: cells.getRowProperties({ rowHidden: true }),
    columns: cells.getColumnProperties({ columnHidden: true }),
    merges: mergeBlock === null ? [] : blocks(window, mergeBlock).map((block) => askMerges(rangeIn(sheet, block))),
  };
}

/** Throws a {@link HostError} "too-large" where Excel gave no values: that never means that there are none. */
export function toldWindow({ cells, rows, columns, merges }: AskedWindow): ToldWindow {
  const areas = merges.flatMap((asked) => (asked.found.isNullObject ? [] : asked.areas.items.map(addressOf)));
  if (cells.isNullObject) return { range: null, cells: [], hiddenRows: [], hiddenColumns: [], merges: areas };
  const range = addressOf(cells);
  return {
    range,
    cells: cellsOf(cells),
    hiddenRows: rows.value.flatMap(({ rowHidden }, i) => (rowHidden === true ? [range.top + i] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, i) => (columnHidden === true ? [range.left + i] : [])),
    merges: areas,
  };
}

function cellsOf(range: Excel.Range): Cell[][] {
  const loaded: unknown = range.values;
  if (!Array.isArray(loaded)) throw new HostError("too-large");
  const { rowCount, columnCount } = range;
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => cellFrom(rawCellAt(range, row, column))),
  );
}

function askMerges(range: Excel.Range): AskedWindow["merges"][number] {
  const found = range.getMergedAreasOrNullObject();
  return { found, areas: loadAreas(found) };
}

function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: RangeAddress): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function blocks(window: RangeAddress, rows: number): RangeAddress[] {
  const count = Math.ceil((window.bottom - window.top + 1) / rows);
  return Array.from({ length: count }, (_, i) => {
    const top = window.top + i * rows;
    return { ...window, top, bottom: Math.min(top + rows - 1, window.bottom) };
  });
}
