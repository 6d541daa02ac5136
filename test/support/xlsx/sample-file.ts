import { columnNumber, formatCell, parseCell } from "../../../src/core/sheet/address";
import type { CellValue } from "../../../src/core/sheet/cell";
import type { SampleCell, SampleSheet, SampleWorkbook } from "../../hosts/contract/sample";
import { STYLES, workbookParts, zipOf } from "./files";

/** The bytes of an .xlsx file of these sheets, its XML written here and not by what is tested. */
export function fileOf(workbook: SampleWorkbook): Uint8Array {
  const formats = [...new Set(workbook.flatMap(({ cells }) => Object.values(cells).map(formatOf)))];
  const custom = formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${escaped(code)}"/>`).join("");
  const xfs = formats.map((_, i) => `<xf numFmtId="${170 + i}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join("");
  const styles = `<numFmts count="${formats.length}">${custom}</numFmts>${STYLES.replace("</cellXfs>", `${xfs}</cellXfs>`)}`;
  const strings: string[] = [];
  const sheets = workbook.map((sheet) => ({
    name: sheet.name,
    xml: sheetXml(sheet, formats, strings),
    state: sheet.isHidden ? ("hidden" as const) : ("visible" as const),
  }));
  const items = strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("");
  return zipOf(workbookParts({ sheets, strings: items, styles }));
}

function sheetXml(sheet: SampleSheet, formats: readonly string[], strings: string[]): string {
  const { cells, merges = [], hiddenRows = [], hiddenColumns = [], isProtected } = sheet;
  const cols = hiddenColumns.map((name) => {
    const column = (columnNumber(name) ?? 0) + 1;
    return `<col min="${column}" max="${column}" hidden="1"/>`;
  });
  const byRow = new Map<number, string[]>(hiddenRows.map((row) => [row, []]));
  for (const [address, cell] of Object.entries(cells)) {
    const row = (parseCell(address)?.row ?? 0) + 1;
    byRow.set(row, [...(byRow.get(row) ?? []), cellXml(address, cell, 1 + formats.indexOf(formatOf(cell)), strings)]);
  }
  const rows = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, texts]) => `<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ""}>${texts.join("")}</row>`);
  const refs = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return [
    cols.length > 0 ? `<cols>${cols.join("")}</cols>` : "",
    `<sheetData>${rows.join("")}</sheetData>`,
    isProtected ? '<sheetProtection sheet="1"/>' : "",
    refs === "" ? "" : `<mergeCells count="${merges.length}">${refs}</mergeCells>`,
  ].join("");
}

function cellXml(address: string, { value, formula }: SampleCell, style: number, strings: string[]): string {
  const f = formula === undefined ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  const [type, shown] = written(value, strings);
  const t = type === "" ? "" : ` t="${type}"`;
  const cell = parseCell(address);
  return `<c r="${cell ? formatCell(cell) : address}" s="${style}"${t}>${f}<v>${shown}</v></c>`;
}

function written(value: CellValue, strings: string[]): readonly [type: string, shown: string] {
  switch (value.type) {
    case "number":
      return ["", String(value.number)];
    case "text":
      return ["s", String(strings.push(value.text) - 1)];
    case "boolean":
      return ["b", value.boolean ? "1" : "0"];
    case "error":
      return ["e", value.error];
    case "empty":
    case "not-calculated":
      return ["", ""];
  }
}

const formatOf = ({ numberFormat = "General" }: SampleCell): string => numberFormat;

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
