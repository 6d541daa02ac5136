import type { PrintSetup, SheetDraft } from "../../../core/edits/sheet-draft";
import { formatCell, formatRange, quoteSheetName, type RangeAddress } from "../../../core/sheet/address";
import { DRAFT_LOOK, dressedCells } from "../../draft-look";
import { escapeAttribute } from "../xml/escape";
import type { CellWriter } from "./cell-xml";
import type { StylesEditor } from "./styles-editor";
import { rateBarXml, solidBarsXml } from "./rate-bars";
import { rowHeightsOf } from "./row-heights";
import { validationsXml, validationXml } from "./validations";

const CENTIMETRES_AN_INCH = 2.54;
const A4 = 9;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Of headers and footers, in centimetres from the edge of the paper. */
const EDGE = 0.8;

/** What a sheet has that no draft says. */
export interface SheetExtras {
  /** Over this range, its header first, people can sort and filter. */
  readonly filter?: RangeAddress | null;
  readonly hiddenRows?: ReadonlySet<number>;
}

/** The part of a sheet of ours as a whole, its elements in the order that the format fixes. */
export function draftSheetXml(
  draft: SheetDraft,
  namespace: string,
  styles: StylesEditor,
  writer: CellWriter,
  { filter = null, hiddenRows = new Set() }: SheetExtras = {},
): string {
  return [
    `${DECLARATION}<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(draft.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(draft),
    `<sheetData>${rowsXml(draft, hiddenRows, styles, writer)}</sheetData>`,
    filter ? `<autoFilter ref="${formatRange(filter)}"/>` : "",
    listXml(
      "mergeCells",
      draft.merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`),
    ),
    ...draft.rateBars.map(rateBarXml),
    validationsOf(draft),
    linksXml(draft),
    printXml(draft.print),
    solidBarsXml(draft.rateBars),
    "</worksheet>",
  ].join("");
}

function viewXml(frozenRows: number): string {
  const corner = formatCell({ row: frozenRows, column: 0 });
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${corner}" activePane="bottomLeft" state="frozen"/>`;
  const content = frozenRows > 0 ? `${pane}<selection pane="bottomLeft"/>` : "";
  return `<sheetViews><sheetView workbookViewId="0">${content}</sheetView></sheetViews>`;
}

function columnsXml({ columns }: SheetDraft): string {
  const texts = columns.map(({ width, isHidden }, i) => {
    const hidden = isHidden === true ? ' hidden="1"' : "";
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${hidden}/>`;
  });
  return texts.length === 0 ? "" : `<cols>${texts.join("")}</cols>`;
}

function rowsXml(draft: SheetDraft, hiddenRows: ReadonlySet<number>, styles: StylesEditor, writer: CellWriter): string {
  const heights = rowHeightsOf(draft, styles.plainSize);
  const rows = new Map<number, Map<number, string>>([...heights.keys()].map((row) => [row, new Map()]));
  const formats = new Map<string, number>();
  for (const { cell, style, numberFormat } of dressedCells(draft)) {
    const content = draft.rows[cell.row]?.[cell.column]?.content ?? { type: "value", value: { type: "empty" } };
    const dress = `${style} ${numberFormat}`;
    const format = formats.get(dress) ?? styles.withLook(DRAFT_LOOK.styles[style], numberFormat);
    formats.set(dress, format);
    const cells = rows.get(cell.row) ?? new Map<number, string>();
    rows.set(cell.row, cells.set(cell.column, writer.newCell(cell, format, content)));
  }
  return inOrder(rows)
    .map(([row, cells]) => {
      const height = heights.get(row);
      const isFixed = draft.rowHeights.has(row);
      const tall = height === undefined ? "" : ` ht="${height}"${isFixed ? ' customHeight="1"' : ""}`;
      const hidden = hiddenRows.has(row) ? ' hidden="1"' : "";
      return `<row r="${row + 1}"${tall}${hidden}>${inOrder(cells)
        .map(([, text]) => text)
        .join("")}</row>`;
    })
    .join("");
}

function inOrder<T>(items: ReadonlyMap<number, T>): [number, T][] {
  return [...items].sort(([a], [b]) => a - b);
}

function validationsOf({ validations }: SheetDraft): string {
  const texts = validations.map(({ range, validation }) => validationXml("", formatRange(range), validation));
  return texts.length === 0 ? "" : validationsXml("", texts);
}

function linksXml({ rows }: SheetDraft): string {
  const texts = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const location = `${quoteSheetName(cell.link.sheet)}!${formatCell(cell.link.cell)}`;
      return [`<hyperlink ref="${formatCell({ row, column })}" location="${escapeAttribute(location)}"/>`];
    }),
  );
  return texts.length === 0 ? "" : `<hyperlinks>${texts.join("")}</hyperlinks>`;
}

function printXml({ orientation, margins, hasPageNumbers }: PrintSetup): string {
  const { top, right, bottom, left } = margins;
  const sides = Object.entries({ left, right, top, bottom, header: EDGE, footer: EDGE });
  const written = sides.map(([name, centimetres]) => `${name}="${(centimetres / CENTIMETRES_AN_INCH).toFixed(4)}"`);
  const foot = hasPageNumbers ? "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>" : "";
  const fit = 'fitToWidth="1" fitToHeight="0"';
  return `<pageMargins ${written.join(" ")}/><pageSetup paperSize="${A4}" ${fit} orientation="${orientation}"/>${foot}`;
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}
