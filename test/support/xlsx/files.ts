import { strToU8, zipSync, type Zippable } from "fflate";

/** The parts of a package by their names. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function zipOf(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === "string" ? strToU8(content) : content, { level, mtime: "2020-01-01T00:00:00" }];
  }
  return zipSync(files);
}

export function relationshipsXml(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join("")}</Relationships>`;
}

export interface SheetXml {
  readonly name: string;
  /** The content of the worksheet element. */
  readonly xml: string;
  readonly state?: "visible" | "hidden" | "veryHidden";
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  /** The content of the elements sst and styleSheet; no such part where it isn't given. */
  readonly strings?: string;
  readonly styles?: string;
  /** Put before the sheets, as `<bookViews>` is. */
  readonly views?: string;
  /** Put behind the sheets. */
  readonly tail?: string;
}

export const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** The parts of a small workbook as Excel would lay them out. */
export function workbookParts({ sheets, strings, styles = STYLES, views = "", tail = "" }: WorkbookXml): Parts {
  const sheetTargets = sheets.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const);
  const entries = sheets.map(
    ({ name, state = "visible" }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
  );
  const stringsTarget = strings === undefined ? [] : [["rIdS", "sharedStrings", "sharedStrings.xml"] as const];
  const namespaces = `xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"`;
  return {
    "[Content_Types].xml": contentTypes(sheets.length, strings !== undefined),
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${DECLARATION}<workbook ${namespaces}>${views}<sheets>${entries.join("")}</sheets>${tail}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ...sheetTargets,
      ...stringsTarget,
      ["rIdF", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": `${DECLARATION}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${DECLARATION}<worksheet ${namespaces}>${xml}</worksheet>`,
      ]),
    ),
  };
}

/** A workbook of one sheet called "S" with these rows. */
export function rowsFile(rows: string, rest: Partial<WorkbookXml> & { readonly after?: string } = {}): Uint8Array {
  const { after = "", ...workbook } = rest;
  return zipOf(workbookParts({ sheets: [{ name: "S", xml: `<sheetData>${rows}</sheetData>${after}` }], ...workbook }));
}

function contentTypes(sheetCount: number, hasStrings: boolean): string {
  const type = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const parts: readonly (readonly [string, string])[] = [
    ["/xl/workbook.xml", type("sheet.main")],
    ["/xl/styles.xml", type("styles")],
    ...(hasStrings ? [["/xl/sharedStrings.xml", type("sharedStrings")] as const] : []),
    ...Array.from({ length: sheetCount }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, type("worksheet")] as const),
  ];
  const overrides = parts.map(([name, content]) => `<Override PartName="${name}" ContentType="${content}"/>`);
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}
