import type { Cell } from "../../core/sheet/cell";
import type { RangeAddress } from "../../core/sheet/address";
import { isCompoundFile } from "../xlsx/sniff";
import type { PlacedCell } from "../xlsx/read/sheet-contents";
import { snapshotOf } from "../xlsx/read/snapshot";
import { WorkbookError } from "../xlsx/workbook-error";
import { checkRecords } from "./biff/check-records";
import { streamIn } from "./biff/compound-file";
import { rowsOfDelimited } from "./delimited";
import { readPageTables } from "./html/page-tables";
import { legacyKindOf } from "./legacy-kind";
import type { LegacySheet, LegacyWorkbook } from "./legacy-workbook";
import { readByLibrary } from "./library";
import { cellOfText } from "./typed-text";

/** The stream with the records, as Excel 97 and Excel 5 name it. */
const WORKBOOK_STREAMS = ["Workbook", "Book"];
const UNNAMED = "Sheet1";

/**
 * Reads a legacy file at once, without limits but those of its formats: for a thread that can be ended. Throws a
 * WorkbookError, or a HostError "too-large".
 */
export function readLegacy(bytes: Uint8Array): LegacyWorkbook {
  const found = legacyKindOf(bytes);
  if (!found) throw new WorkbookError("not-a-workbook");
  const { kind, text } = found;
  const contents = contentsOf(kind, bytes, text);
  if (contents.sheets.length === 0) throw new WorkbookError("damaged-workbook");
  return { kind, ...contents };
}

function contentsOf(kind: LegacyWorkbook["kind"], bytes: Uint8Array, text: string): Omit<LegacyWorkbook, "kind"> {
  switch (kind) {
    case "binary":
      checkRecords(recordsIn(bytes));
      return readByLibrary(bytes);
    case "xml":
      return readByLibrary(text);
    case "html": {
      const { sheetName, ...tables } = readPageTables(text);
      return { sheets: [sheetOf(sheetName ?? UNNAMED, tables)], isFrom1904: false };
    }
    case "delimited": {
      const rows = (rowsOfDelimited(text) ?? []).map((fields) => placed(fields.map(cellOfText)));
      const contents = { rows: new Map(rows.entries()), merges: [], hiddenRows: new Set<number>() };
      return { sheets: [sheetOf(UNNAMED, contents)], isFrom1904: false };
    }
  }
}

function recordsIn(bytes: Uint8Array): Uint8Array {
  if (!isCompoundFile(bytes)) return bytes;
  const stream = streamIn(bytes, WORKBOOK_STREAMS);
  if (!stream) throw new WorkbookError("not-a-workbook");
  return stream;
}

const placed = (cells: readonly Cell[]): PlacedCell[] => cells.map((cell, column) => ({ column, cell }));

interface Contents {
  readonly rows: ReadonlyMap<number, readonly PlacedCell[]>;
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: ReadonlySet<number>;
}

function sheetOf(name: string, contents: Contents): LegacySheet {
  const whole = {
    ...{ rowFormats: new Map<number, string>(), columnFormats: [], hiddenColumns: new Set<number>() },
    ...{ isProtected: false, marks: [], arrays: [] },
    ...contents,
  };
  return {
    snapshot: snapshotOf(whole, { name, isHidden: false, isFrom1904: false }),
    columnWidths: new Map(),
    arrays: [],
  };
}
