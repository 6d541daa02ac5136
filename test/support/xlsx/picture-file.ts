import { columnName, formatRange } from "../../../src/core/sheet/address";
import type { Cell } from "../../../src/core/sheet/cell";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { STYLES, workbookParts, zipOf } from "./files";

/** The only number format that pictures have beside General. */
const PERCENT = STYLES.replace(
  '<cellXfs count="1"><xf ',
  '<cellXfs count="2"><xf numFmtId="9" applyNumberFormat="1" fontId="0" fillId="0" borderId="0" xfId="0"/><xf ',
);

/** A workbook that holds the cells and merged areas of sheets, under these names. */
export function workbookFrom(sheets: { readonly [name: string]: SheetSnapshot }): Uint8Array {
  return zipOf(
    workbookParts({
      sheets: Object.entries(sheets).map(([name, sheet]) => ({ name, xml: xmlOf(sheet) })),
      styles: PERCENT,
    }),
  );
}

function xmlOf({ rows, origin, merges }: SheetSnapshot): string {
  const lines = rows.map((cells, row) => {
    const own = cells.map((cell, column) =>
      cellXml(cell, `${columnName(origin.column + column)}${origin.row + row + 1}`),
    );
    return `<row r="${origin.row + row + 1}">${own.join("")}</row>`;
  });
  const areas = merges.map((merge) => `<mergeCell ref="${formatRange(merge)}"/>`);
  const merged = areas.length === 0 ? "" : `<mergeCells count="${areas.length}">${areas.join("")}</mergeCells>`;
  return `<sheetData>${lines.join("")}</sheetData>${merged}`;
}

function cellXml({ value, formula, numberFormat }: Cell, address: string): string {
  const style = numberFormat === "General" ? ' s="1"' : ' s="0"';
  const code = formula === null ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  switch (value.type) {
    case "empty":
      return "";
    case "not-calculated":
      return `<c r="${address}"${style}>${code}</c>`;
    case "number":
      return `<c r="${address}"${style}>${code}<v>${value.number}</v></c>`;
    case "boolean":
      return `<c r="${address}" t="b">${code}<v>${value.boolean ? 1 : 0}</v></c>`;
    case "error":
      return `<c r="${address}" t="e">${code}<v>${escaped(value.error)}</v></c>`;
    case "text":
      return formula === null
        ? `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.text)}</t></is></c>`
        : `<c r="${address}" t="str">${code}<v>${escaped(value.text)}</v></c>`;
  }
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
