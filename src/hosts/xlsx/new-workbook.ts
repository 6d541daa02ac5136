import type { SheetDraft } from "../../core/edits/sheet-draft";
import { formatCell, quoteSheetName, type RangeAddress } from "../../core/sheet/address";
import { openWorkbook } from "./open";
import { CellWriter } from "./write/cell-xml";
import { draftSheetXml } from "./write/draft-sheet";
import { StringsEditor } from "./write/strings-editor";
import { StylesEditor } from "./write/styles-editor";
import { escapeAttribute, escapeContent } from "./xml/escape";
import { plainCodec } from "./zip/codec";
import { added, writeZip } from "./zip/write";

/** A sheet of a workbook that is all ours. */
export interface NewSheet {
  readonly name: string;
  readonly draft: SheetDraft;
  /** The header and the rows that people can sort and filter; null for none. */
  readonly filter: RangeAddress | null;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly isHidden?: boolean;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** One plain cell format in a typeface that has Chinese; the sheets add theirs. */
const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="10"/><name val="Microsoft YaHei"/><family val="2"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
const STRINGS = `${DECLARATION}<sst xmlns="${MAIN}"></sst>`;

/**
 * The bytes of a new .xlsx of these sheets, at least one, the first that isn't hidden in front. The same sheets give the
 * same bytes. Rejects with a WorkbookError where what was written can't be read again.
 */
export async function newWorkbook(
  sheets: readonly NewSheet[],
  { isFrom1904 = false }: { readonly isFrom1904?: boolean } = {},
): Promise<Uint8Array> {
  const styles = new StylesEditor("xl/styles.xml", STYLES);
  const strings = new StringsEditor("xl/sharedStrings.xml", STRINGS);
  const writer = new CellWriter("", strings);
  const written = sheets.map(({ draft, ...more }) => draftSheetXml(draft, MAIN, styles, writer, more));
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ["[Content_Types].xml", contentTypesXml(sheets.length)],
    ["_rels/.rels", relationshipsXml([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(sheets, isFrom1904)],
    [
      "xl/_rels/workbook.xml.rels",
      relationshipsXml([
        ...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    ],
    ["xl/styles.xml", styles.finish()],
    ["xl/sharedStrings.xml", strings.finish()],
    ...written.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml] as const),
  ];
  const encoder = new TextEncoder();
  const bytes = writeZip(parts.map(([name, xml]) => added(name, encoder.encode(xml), plainCodec)));
  await openWorkbook(bytes);
  return bytes;
}

function workbookXml(sheets: readonly NewSheet[], isFrom1904: boolean): string {
  const tabs = sheets.map(({ name, isHidden }, i) => {
    const state = isHidden === true ? ' state="hidden"' : "";
    return `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const inFront = Math.max(
    0,
    sheets.findIndex(({ isHidden }) => isHidden !== true),
  );
  const names = sheets.flatMap(definedNamesXml);
  return [
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    isFrom1904 ? '<workbookPr date1904="1"/>' : "",
    `<bookViews><workbookView activeTab="${inFront}"/></bookViews>`,
    `<sheets>${tabs.join("")}</sheets>`,
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`,
    "</workbook>",
  ].join("");
}

/** The names by which Excel knows a sheet's filter and the rows that every page repeats. */
function definedNamesXml({ name, draft, filter }: NewSheet, place: number): string[] {
  const sheet = quoteSheetName(name);
  const { repeatedRows } = draft.print;
  const nameXml = (title: string, area: string, more = ""): string =>
    `<definedName name="_xlnm.${title}" localSheetId="${place}"${more}>${escapeContent(`${sheet}!${area}`)}</definedName>`;
  return [
    ...(filter ? [nameXml("_FilterDatabase", absolute(filter), ' hidden="1"')] : []),
    ...(repeatedRows ? [nameXml("Print_Titles", `$${repeatedRows.first + 1}:$${repeatedRows.last + 1}`)] : []),
  ];
}

function absolute({ top, left, bottom, right }: RangeAddress): string {
  const corners = [
    { row: top, column: left },
    { row: bottom, column: right },
  ];
  return corners.map((cell) => formatCell(cell).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")).join(":");
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join("")}</Relationships>`;
}

function contentTypesXml(sheetCount: number): string {
  const types: readonly (readonly [part: string, type: string])[] = [
    ["workbook.xml", "sheet.main"],
    ["styles.xml", "styles"],
    ["sharedStrings.xml", "sharedStrings"],
    ...Array.from({ length: sheetCount }, (_, i) => [`worksheets/sheet${i + 1}.xml`, "worksheet"] as const),
  ];
  const overrides = types.map(
    ([part, type]) => `<Override PartName="/xl/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`,
  );
  return [
    `${DECLARATION}<Types xmlns="${CONTENT_TYPES}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
  ].join("");
}
