import type { CellContent } from "../../core/edits/cell-content";
import { BLANK_DRAFT, type DraftCell, type SheetDraft } from "../../core/edits/sheet-draft";
import type { RangeAddress } from "../../core/sheet/address";
import { type Cell, textOf } from "../../core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../core/sheet/snapshot";
import { standsAlone } from "../formula/stands-alone";
import { textWidth } from "../text-width";
import { newWorkbook, type NewSheet } from "../xlsx/new-workbook";
import type { LegacySheet, LegacyWorkbook } from "./legacy-workbook";

/** Of columns whose width the file doesn't say, in characters. */
const WIDTHS = { least: 8, most: 40 } as const;
/** For the padding of a cell. */
const MARGIN = 2;

/**
 * The bytes of a new .xlsx with what we take of a legacy workbook: values, formulas that stand alone, number formats,
 * merged cells, widths of columns, hidden rows, columns and sheets. Cells look as those of our own sheets do.
 */
export function convertedWorkbook({ sheets, isFrom1904 }: LegacyWorkbook): Promise<Uint8Array> {
  const names = new Set(sheets.map(({ snapshot }) => snapshot.name));
  return newWorkbook(
    sheets.map((sheet) => converted(sheet, names)),
    { isFrom1904 },
  );
}

function converted(sheet: LegacySheet, sheets: ReadonlySet<string>): NewSheet {
  const { name, isHidden, hiddenRows } = sheet.snapshot;
  return { name, draft: draftOf(sheet, sheets), filter: null, hiddenRows, isHidden };
}

function draftOf({ snapshot, columnWidths, arrays }: LegacySheet, sheets: ReadonlySet<string>): SheetDraft {
  const { used, merges, hiddenColumns } = snapshot;
  const [bottom, right] = [used?.bottom ?? -1, used?.right ?? -1];
  const cellIn = (row: number, column: number): DraftCell | null => {
    if (!used || row < used.top || column < used.left) return null;
    const cell = cellAt(snapshot, { row, column });
    return draftCell(cell, !arrays.some((array) => holds(array, row, column)) && mayKeep(cell, sheets));
  };
  const columns = Array.from({ length: right + 1 }, (_, column) => ({
    width: columnWidths.get(column) ?? widthOf(snapshot, column),
    isHidden: hiddenColumns.has(column),
  }));
  return {
    ...BLANK_DRAFT,
    rows: Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (__, column) => cellIn(row, column)),
    ),
    columns,
    // Beyond the cells that hold something there may be a million of them.
    merges: used ? merges.flatMap((range) => within(range, used)) : [],
  };
}

function draftCell({ value, formula, numberFormat }: Cell, keepsFormula: boolean): DraftCell {
  const style = value.type === "number" || value.type === "boolean" ? "number" : "text";
  const content: CellContent =
    formula !== null && keepsFormula ? { type: "formula", formula, result: value } : { type: "value", value };
  return { content, style, numberFormat };
}

/** A formula that needs what isn't taken along, such as a name or another workbook, is left as its result. */
function mayKeep({ value, formula }: Cell, sheets: ReadonlySet<string>): boolean {
  return formula !== null && (value.type === "not-calculated" || standsAlone(formula, sheets));
}

/** As wide as the column's longest line, but for texts that had better wrap and for those of merged cells. */
function widthOf(snapshot: SheetSnapshot, column: number): number {
  const { rows, origin, merges } = snapshot;
  const isMerged = (row: number): boolean =>
    merges.some((range) => range.left < range.right && holds(range, row, column));
  const widths = rows.map((cells, i) => {
    const cell = cells[column - origin.column];
    return !cell || isMerged(origin.row + i) ? 0 : textWidth(cell.text === "" ? textOf(cell.value) : cell.text);
  });
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, widest + MARGIN));
}

const holds = ({ top, left, bottom, right }: RangeAddress, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** What of a merged area lies within a range, if that is more than a cell. */
function within(area: RangeAddress, range: RangeAddress): RangeAddress[] {
  const [top, left] = [Math.max(area.top, range.top), Math.max(area.left, range.left)];
  const [bottom, right] = [Math.min(area.bottom, range.bottom), Math.min(area.right, range.right)];
  const isOne = top === bottom && left === right;
  return top > bottom || left > right || isOne ? [] : [{ top, left, bottom, right }];
}
