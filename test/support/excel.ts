import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { type CellDraft, buildWorkbook, type SheetDraft } from "../../src/workbench/model/builder";
import { type WorkbookData } from "../../src/workbench/model/workbook";
import { columnNumber } from "../../src/core/sheet/address";
import type { SampleCell, SampleSheet } from "../hosts/contract/sample";
import { type Office, startOffice } from "./office";

/** How long a host under test waits for an answer, in milliseconds: long enough for a busy machine to give one. */
export const SHORT_PATIENCE = 600;

export interface OpenExcel {
  readonly host: ExcelHost;
  readonly office: Office;
}

/** An add-in's page in front of a workbook: `Excel` and `Office` are global there. */
export function openExcel(data: WorkbookData, patience?: number, { hasNotes = false } = {}): OpenExcel {
  const office = startOffice(data, { hasNotes });
  putInFront(office, hasNotes ? 18 : 15);
  return { office, host: new ExcelHost(patience) };
}

/** Makes a library the one that the page has; another add-in may have been there before. */
export function putInFront(office: Office, newest = 15): void {
  const isSetSupported = (name: string, version = "1.1"): boolean =>
    name === "ExcelApi" && Number(version.split(".")[1]) <= newest;
  Object.assign(globalThis, {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: { context: { requirements: { isSetSupported } } },
  });
}

/** The contract's sheets as a workbook of the workbench. */
export function modelOf(sheets: readonly SampleSheet[]): WorkbookData {
  return buildWorkbook(...sheets.map(draftOf));
}

function draftOf(sheet: SampleSheet): SheetDraft {
  const cells = Object.entries(sheet.cells).map(([address, cell]): [string, CellDraft] => [address, cellOf(cell)]);
  return {
    name: sheet.name,
    cells: Object.fromEntries(cells),
    merges: sheet.merges ?? [],
    hiddenRows: (sheet.hiddenRows ?? []).map((row) => row - 1),
    hiddenColumns: (sheet.hiddenColumns ?? []).map((name) => columnNumber(name) ?? 0),
    isHidden: sheet.isHidden ?? false,
    isProtected: sheet.isProtected ?? false,
  };
}

function cellOf({ value, formula, numberFormat = "General" }: SampleCell): CellDraft {
  if (formula !== undefined) return { value: formula, numberFormat };
  switch (value.type) {
    case "number":
      return { value: value.number, numberFormat };
    case "text":
      return { value: value.text, numberFormat };
    case "boolean":
      return { value: value.boolean, numberFormat };
    case "error":
      return { value: { error: value.error }, numberFormat };
    case "empty":
    case "not-calculated":
      return { value: null, numberFormat };
  }
}
