import { type CellObject, read, set_cptable, type WorkBook, type WorkSheet } from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel";
import { parseRange, type RangeAddress } from "../../core/sheet/address";
import { type Cell, type CellValue, EMPTY_CELL } from "../../core/sheet/cell";
import { displayText } from "../xlsx/number-format/display";
import type { PlacedCell, SheetContents } from "../xlsx/read/sheet-contents";
import { snapshotOf } from "../xlsx/read/snapshot";
import { WorkbookError } from "../xlsx/workbook-error";
import type { LegacySheet, LegacyWorkbook } from "./legacy-workbook";

// Texts of files before Excel 97 are in the code page of their machine, GBK in China.
set_cptable(codePages);

/** Error values by their number in the file (MS-XLS 2.5.10). */
const ERRORS: { readonly [code: number]: string | undefined } = {
  ...{ 0x00: "#NULL!", 0x07: "#DIV/0!", 0x0f: "#VALUE!", 0x17: "#REF!", 0x1d: "#NAME?", 0x24: "#NUM!", 0x2a: "#N/A" },
};

/**
 * Reads .xls, .et or SpreadsheetML 2003 by a library. It belongs into a thread of its own, within limits of memory and
 * time: what these formats allow is more than anybody has tested. Throws a WorkbookError "damaged-workbook".
 */
export function readByLibrary(source: Uint8Array | string): Omit<LegacyWorkbook, "kind"> {
  const workbook = parsed(source);
  const isFrom1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets = workbook.SheetNames.flatMap((name, place) => {
    const sheet: unknown = workbook.Sheets[name];
    return isWorksheet(sheet) ? [legacySheet(name, sheet, workbook, place, isFrom1904)] : [];
  });
  return { sheets, isFrom1904 };
}

function parsed(source: Uint8Array | string): WorkBook {
  try {
    return read(source, {
      type: typeof source === "string" ? "string" : "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
    });
  } catch {
    throw new WorkbookError("damaged-workbook");
  }
}

/** A sheet of cells, and not one of a chart or of macros. */
function isWorksheet(sheet: unknown): sheet is WorkSheet {
  const isObject = typeof sheet === "object" && sheet !== null;
  return isObject && (!("!type" in sheet) || sheet["!type"] === "sheet");
}

function legacySheet(
  name: string,
  sheet: WorkSheet,
  workbook: WorkBook,
  place: number,
  isFrom1904: boolean,
): LegacySheet {
  const isHidden = (workbook.Workbook?.Sheets?.[place]?.Hidden ?? 0) !== 0;
  const columns = sheet["!cols"] ?? [];
  const contents: SheetContents = {
    rows: rowsOf(sheet, isFrom1904),
    rowFormats: new Map(),
    columnFormats: [],
    merges: (sheet["!merges"] ?? []).map(rangeIn),
    hiddenRows: numbersOf(sheet["!rows"] ?? [], (row) => row.hidden === true),
    hiddenColumns: numbersOf(columns, (column) => column.hidden === true),
    isProtected: sheet["!protect"] !== undefined,
    marks: [],
    arrays: [],
  };
  const columnWidths = new Map<number, number>();
  columns.forEach(({ wch: width }, column) => {
    if (width !== undefined) columnWidths.set(column, width);
  });
  return {
    snapshot: snapshotOf(contents, { name, isHidden, isFrom1904 }),
    columnWidths,
    arrays: arraysIn(sheet),
  };
}

/** Each cell of an array says where that is. */
function arraysIn(sheet: WorkSheet): RangeAddress[] {
  const found = new Set<string>();
  sheet["!data"]?.forEach((cells) => {
    cells.forEach(({ F: array }) => {
      if (array !== undefined) found.add(array);
    });
  });
  return [...found].flatMap((array) => parseRange(array) ?? []);
}

/** Empty places between rows and cells are holes in the library's arrays. */
function rowsOf(sheet: WorkSheet, isFrom1904: boolean): Map<number, PlacedCell[]> {
  const rows = new Map<number, PlacedCell[]>();
  sheet["!data"]?.forEach((cells, row) => {
    const placed: PlacedCell[] = [];
    cells.forEach((cell, column) => {
      placed.push({ column, cell: cellOf(cell, isFrom1904) });
    });
    rows.set(row, placed);
  });
  return rows;
}

function cellOf(source: CellObject, isFrom1904: boolean): Cell {
  const value = valueOf(source);
  const numberFormat = typeof source.z === "string" ? source.z : EMPTY_CELL.numberFormat;
  const formula = source.f === undefined ? null : `=${source.f}`;
  return { value, formula, text: displayText(value, numberFormat, isFrom1904), numberFormat };
}

function valueOf({ t: type, v: value, w: shown }: CellObject): CellValue {
  if (type === "e") {
    return { type: "error", error: typeof value === "number" ? (ERRORS[value] ?? "#VALUE!") : (shown ?? "#VALUE!") };
  }
  if (typeof value === "number") return { type: "number", number: value };
  if (typeof value === "boolean") return { type: "boolean", boolean: value };
  if (typeof value === "string" && value !== "") return { type: "text", text: value };
  return { type: "empty" };
}

function rangeIn({ s: start, e: end }: { readonly s: Place; readonly e: Place }): RangeAddress {
  return { top: start.r, left: start.c, bottom: end.r, right: end.c };
}

interface Place {
  readonly r: number;
  readonly c: number;
}

/** The places that a condition holds for; the library leaves holes where it knows nothing. */
function numbersOf<T>(items: readonly T[], holds: (item: T) => boolean): Set<number> {
  const numbers = new Set<number>();
  items.forEach((item, number) => {
    if (holds(item)) numbers.add(number);
  });
  return numbers;
}
