import { parseCell, parseRange, type RangeAddress } from "../../core/sheet/address";
import { type CellContent } from "./content";
import { parseInput } from "./input";
import { newSheet, type Sheet } from "./sheet";
import { type CellStyle, PLAIN_STYLE } from "./style";
import { type WorkbookData } from "./workbook";

/** A cell as a test writes it down: a text is entered as Excel would, unless its number format is "@". */
export type CellDraft = number | string | boolean | null | (Partial<CellStyle> & { readonly value?: CellContent });

export interface SheetDraft {
  readonly name: string;
  /** Rows from A1 on. */
  readonly rows?: readonly (readonly CellDraft[])[];
  /** Single cells by address. */
  readonly cells?: Readonly<Record<string, CellDraft>>;
  /** "A1:C1" … */
  readonly merges?: readonly string[];
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
  /** The range of the filter; with criteria its hidden rows are filtered out. */
  readonly autoFilter?: { readonly range: string; readonly isFiltering: boolean };
}

/** Makes the data of a workbook from drafts of its sheets; the first one is in front. */
export function buildWorkbook(...drafts: readonly SheetDraft[]): WorkbookData {
  const sheets = drafts.map((draft, index) => buildSheet(draft, `sheet-${index + 1}`));
  return { name: "book.xlsx", sheets, activeSheet: 0, names: [], customXmlParts: [] };
}

function buildSheet(draft: SheetDraft, id: string): Sheet {
  const sheet = newSheet(id, draft.name);
  draft.rows?.forEach((row, index) => {
    row.forEach((cell, column) => {
      place(sheet, index, column, cell);
    });
  });
  for (const [address, cell] of Object.entries(draft.cells ?? {})) {
    const { row, column } = parseCell(address) ?? wrong(address);
    place(sheet, row, column, cell);
  }
  sheet.merges = (draft.merges ?? []).map(range);
  for (const row of draft.hiddenRows ?? []) sheet.rows.set(row, { isHidden: true, size: null });
  for (const column of draft.hiddenColumns ?? []) sheet.columns.set(column, { isHidden: true, size: null });
  sheet.isProtected = draft.isProtected ?? false;
  if (draft.isHidden) sheet.visibility = "Hidden";
  if (draft.autoFilter) sheet.autoFilter = { ...draft.autoFilter, range: range(draft.autoFilter.range) };
  return sheet;
}

function place(sheet: Sheet, row: number, column: number, draft: CellDraft): void {
  if (draft === null) return;
  const isStyled = typeof draft === "object";
  const { value = null, ...look } = isStyled ? draft : { value: draft };
  const style: CellStyle = { ...PLAIN_STYLE, ...look };
  const parsed = typeof value === "string" ? parseInput(value, style.numberFormat) : null;
  if (parsed?.type === "refused") wrong(JSON.stringify(value));
  sheet.grid.set(row, column, {
    content: parsed ? (parsed.type === "constant" ? parsed.content : null) : value,
    formula: parsed?.type === "formula" ? parsed.formula : null,
    style: isStyled && Object.keys(look).length > 0 ? style : PLAIN_STYLE,
    isQuoted: parsed?.type === "constant" && parsed.isQuoted,
  });
}

function range(text: string): RangeAddress {
  return parseRange(text) ?? wrong(text);
}

function wrong(text: string): never {
  throw new Error(`This can't stand in a workbook: ${text}`);
}
