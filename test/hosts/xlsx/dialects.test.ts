import { planFor } from "../../../src/core/edits/operations";
import { strToU8 } from "fflate";
import { formatRange, parseCell } from "../../../src/core/sheet/address";
import { type Cell, EMPTY_CELL } from "../../../src/core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import {
  MAIN,
  OFFICE_RELATIONSHIPS,
  PACKAGE_RELATIONSHIPS,
  type Parts,
  relationshipsXml,
  rowsFile,
  STYLES,
  workbookParts,
  zipOf,
} from "../../support/xlsx/files";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="B2"><f>B1*2</f><v>10</v></c></row>';
const STRINGS = "<si><t>数量</t></si>";

async function read(bytes: Uint8Array): Promise<SheetSnapshot> {
  return (await (await openWorkbook(bytes)).read({ type: "active" })).sheet;
}

async function cellsOf(bytes: Uint8Array): Promise<(address: string) => Cell> {
  const snapshot = await read(bytes);
  return (address) => cellAt(snapshot, parseCell(address) ?? { row: -1, column: -1 });
}

function parts(): Parts {
  return workbookParts({ sheets: [{ name: "S", xml: `<sheetData>${TABLE}</sheetData>` }], strings: STRINGS });
}

/** The same workbook with a part's text changed. */
function changed(name: string, change: (text: string) => string | Uint8Array): Parts {
  const all = parts();
  const text = all[name];
  if (typeof text !== "string") throw new Error(`no part ${name}`);
  return { ...all, [name]: change(text) };
}

const prefixed = (text: string): string => text.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
const strict = (text: string): string =>
  text
    .split(MAIN)
    .join("http://purl.oclc.org/ooxml/spreadsheetml/main")
    .split(OFFICE_RELATIONSHIPS)
    .join("http://purl.oclc.org/ooxml/officeDocument/relationships");
const utf16 = (text: string): Uint8Array => {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))];
  return new Uint8Array(Uint16Array.from(units).buffer);
};

function everyXml(change: (text: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts()).map(([name, text]) => [name, typeof text === "string" ? change(text) : text]),
  );
}

function oddPaths(): Parts {
  const { [SHEET]: sheet = "", "xl/sharedStrings.xml": strings = "", "xl/workbook.xml": workbook = "" } = parts();
  const targets = relationshipsXml([
    ["rId1", "worksheet", "/data/tables%20of/one.xml"],
    ["rIdS", "sharedStrings", "../strings/all.xml"],
  ]);
  return {
    "_rels/.rels": relationshipsXml([["r", "officeDocument", "/book/main.xml"]]),
    "book/main.xml": workbook,
    "book/_rels/main.xml.rels": targets,
    "data/tables of/one.xml": sheet,
    "strings/all.xml": strings,
  };
}

describe("one table in many dialects", () => {
  it.each<readonly [string, () => Uint8Array]>([
    ["as Excel writes it", () => zipOf(parts())],
    ["stored without compression", () => zipOf(parts(), 0)],
    [
      "with prefixed names",
      () =>
        zipOf({
          ...changed(SHEET, prefixed),
          "xl/sharedStrings.xml": prefixed(String(parts()["xl/sharedStrings.xml"])),
        }),
    ],
    ["strict", () => zipOf(everyXml(strict))],
    ["at odd paths", () => zipOf(oddPaths())],
    [
      "with backslashes in the names",
      () => zipOf(Object.fromEntries(Object.entries(parts()).map(([name, text]) => [name.replace(/\//g, "\\"), text]))),
    ],
    [
      "with capitals in the names",
      () =>
        zipOf(Object.fromEntries(Object.entries(parts()).map(([name, text]) => [name.replace("xl/w", "XL/W"), text]))),
    ],
    ["with a byte order mark", () => zipOf(changed(SHEET, (text) => `\ufeff${text}`))],
    ["in UTF-16", () => zipOf(changed(SHEET, (text) => utf16(text.replace("UTF-8", "UTF-16"))))],
    [
      "without cell references",
      () =>
        zipOf(
          changed(
            SHEET,
            () =>
              `<worksheet xmlns="${MAIN}"><sheetData><row><c t="s"><v>0</v></c><c><v>5</v></c></row><row><c/><c><f>B1*2</f><v>10</v></c></row></sheetData></worksheet>`,
          ),
        ),
    ],
    [
      "with inline strings",
      () => zipOf(changed(SHEET, (text) => text.replace('t="s"><v>0</v>', 't="inlineStr"><is><t>数量</t></is>'))),
    ],
    ["with CDATA", () => zipOf(changed("xl/sharedStrings.xml", (text) => text.replace("数量", "<![CDATA[数量]]>")))],
    [
      "with rich text and phonetic guides",
      () =>
        zipOf(
          changed("xl/sharedStrings.xml", (text) =>
            text.replace(
              "<t>数量</t>",
              '<r><t>数</t></r><r><rPr><b/></rPr><t>量</t></r><rPh sb="0" eb="1"><t>shu</t></rPh>',
            ),
          ),
        ),
    ],
    [
      "in a macro workbook's types",
      () => zipOf(changed("[Content_Types].xml", (text) => text.replace("sheet.main", "sheet.macroEnabled.main"))),
    ],
    ["with an attachment that isn't well-formed", () => zipOf({ ...parts(), "customXml/item1.xml": "<a" })],
  ])("reads it %s", async (_, make) => {
    const cell = await cellsOf(make());
    expect(cell("A1").value).toEqual({ type: "text", text: "数量" });
    expect(cell("B1").value).toEqual({ type: "number", number: 5 });
    expect(cell("B2")).toMatchObject({ value: { type: "number", number: 10 }, formula: "=B1*2" });
  });

  it.each([
    ["prefixed", () => ({ ...changed(SHEET, prefixed), "xl/styles.xml": prefixed(String(parts()["xl/styles.xml"])) })],
    ["strict", () => everyXml(strict)],
    ["at odd paths", () => ({ ...oddPaths() })],
    ["with a byte order mark", () => changed(SHEET, (text) => `\ufeff${text}`)],
  ])("writes it %s", async (_, make) => {
    const host = await openWorkbook(zipOf(make()));
    const cell = { row: 1, column: 1 };
    const before = { type: "formula", formula: "=B1*2", result: { type: "number", number: 10 } } as const;
    const after = { type: "value", value: { type: "text", text: "合计" } } as const;
    await host.apply(planFor({ sheet: "S", operations: [{ type: "set-cell", cell, before, after }] }));
    const again = await cellsOf(await host.save());
    expect(again("B2")).toMatchObject({ value: after.value, formula: null });
    expect(again("A1").value).toEqual({ type: "text", text: "数量" });
  });

  it("refuses to write a part that isn't UTF-8, and names it", async () => {
    const host = await openWorkbook(zipOf(changed(SHEET, (text) => utf16(text.replace("UTF-8", "UTF-16")))));
    const content = (number: number) => ({ type: "value", value: { type: "number", number } }) as const;
    const operation = { type: "set-cell", cell: { row: 0, column: 1 }, before: content(5), after: content(6) } as const;
    const writing = host.apply(planFor({ sheet: "S", operations: [operation] }));
    await expect(writing).rejects.toMatchObject({ code: "unsupported-part", parts: [SHEET] });
  });
});

describe("cells", () => {
  it.each<readonly [string, string, Partial<Cell>]>([
    ["a boolean", '<c r="A1" t="b"><v>1</v></c>', { value: { type: "boolean", boolean: true }, text: "TRUE" }],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { value: { type: "error", error: "#REF!" } }],
    ["a date of a strict file", '<c r="A1" t="d"><v>2020-12-31</v></c>', { value: { type: "number", number: 44196 } }],
    [
      "a date with a time",
      '<c r="A1" t="d"><v>2020-12-31T12:00:00</v></c>',
      { value: { type: "number", number: 44196.5 } },
    ],
    ["a number in scientific form", '<c r="A1"><v>1.5E-3</v></c>', { value: { type: "number", number: 0.0015 } }],
    ["a number with blanks around it", '<c r="A1"><v> 5\n</v></c>', { value: { type: "number", number: 5 } }],
    [
      "an escaped character",
      '<c r="A1" t="inlineStr"><is><t>a_x000A_b</t></is></c>',
      { value: { type: "text", text: "a\nb" } },
    ],
    ["a blank text", '<c r="A1" t="inlineStr"><is><t></t></is></c>', EMPTY_CELL],
    [
      "a formula whose result is a blank text",
      '<c r="A1" t="str"><f>""</f><v></v></c>',
      { formula: '=""', value: { type: "text", text: "" } },
    ],
    [
      "a formula without a result",
      '<c r="A1"><f>FOO(1)</f></c>',
      { formula: "=FOO(1)", value: { type: "not-calculated" } },
    ],
    [
      "a formula with an empty result",
      '<c r="A1"><f>FOO(1)</f><v/></c>',
      { formula: "=FOO(1)", value: { type: "not-calculated" } },
    ],
    [
      "a formula that is worked out",
      '<c r="A1"><f>SUM(B1:B9)/2</f></c><c r="B1"><v>5</v></c>',
      { value: { type: "number", number: 2.5 }, text: "2.5" },
    ],
  ])("reads %s", async (_, xml, expected) => {
    const { used, rows } = await read(rowsFile(`<row r="1">${xml}</row>`));
    expect(rows[0]?.[0] ?? EMPTY_CELL).toMatchObject(expected);
    expect(used === null).toBe(expected === EMPTY_CELL);
  });

  it("expands shared formulas, and keeps one whose holder is missing as a value", async () => {
    const cell = await cellsOf(
      rowsFile(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+LOG10(A1)&amp;"A1"</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" si="0"/><v>3</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="7"/><v>4</v></c></row>',
      ),
    );
    expect(cell("C2").formula).toBe('=A2*$B$1+LOG10(A2)&"A1"');
    expect(cell("D2").formula).toBe('=B2*$B$1+LOG10(B2)&"A1"');
    expect(cell("C3")).toMatchObject({ formula: null, value: { type: "number", number: 4 } });
  });

  it("gives blank cells the number format of their own, their row or their column", async () => {
    const styles = STYLES.replace("</cellXfs>", '<xf numFmtId="9"/><xf numFmtId="49"/><xf numFmtId="2"/></cellXfs>');
    const xml =
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1" s="3"/><c r="D1"><v>1</v></c></row>' +
      '<row r="2" s="2" customFormat="1"><c r="A2"><v>1</v></c><c r="C2"/><c r="D2"><v>1</v></c></row></sheetData>';
    const cell = await cellsOf(zipOf(workbookParts({ sheets: [{ name: "S", xml }], styles })));
    expect(["B1", "C1", "B2", "C2"].map((address) => cell(address).numberFormat)).toEqual([
      "0%",
      "0.00",
      "@",
      "General",
    ]);
  });
});

describe("workbooks", () => {
  const sheet = (name: string, state: "visible" | "hidden" | "veryHidden" = "visible") => ({
    name,
    xml: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${name}</t></is></c></row></sheetData>`,
    state,
  });

  it.each([
    ["the one that it names", '<bookViews><workbookView activeTab="3"/></bookViews>', "d"],
    ["the first visible one where it names none", "", "b"],
    ["the first visible one where it names a hidden one", '<bookViews><workbookView activeTab="2"/></bookViews>', "b"],
    [
      "the first visible one where it names one that isn't there",
      '<bookViews><workbookView activeTab="9"/></bookViews>',
      "b",
    ],
  ])("takes for the sheet in front %s", async (_, views, name) => {
    const sheets = [sheet("a", "hidden"), sheet("b"), sheet("c", "veryHidden"), sheet("d")];
    expect((await read(zipOf(workbookParts({ sheets, views })))).name).toBe(name);
  });

  it("leaves sheets without cells out", async () => {
    const all = workbookParts({ sheets: [sheet("a"), sheet("图表")] });
    const relations = "xl/_rels/workbook.xml.rels";
    const text = String(all[relations]).replace(
      /worksheet" Target="worksheets\/sheet2/,
      'chartsheet" Target="worksheets/sheet2',
    );
    expect(await (await openWorkbook(zipOf({ ...all, [relations]: text }))).sheetNames()).toEqual(["a"]);
  });

  it("isn't led astray by links out of the file", async () => {
    const extra = `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="r" Type="${OFFICE_RELATIONSHIPS}/hyperlink" Target="http://a" TargetMode="External"/></Relationships>`;
    const all = { ...parts(), "xl/worksheets/_rels/sheet1.xml.rels": extra, "xl/media/a.bin": strToU8("x") };
    expect((await read(zipOf(all))).used).not.toBeNull();
  });

  it("finds marks that Excel has cut in pieces, each relative to its own corner", async () => {
    const rule = (areas: string, formula: string) =>
      `<conditionalFormatting sqref="${areas}"><cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const after =
      rule("C4:C9 C12:C20", 'AND(C4&gt;B4,N("sc:score-exceeds-weight")=0)') +
      rule("A1:A9", "A1&gt;5") +
      rule("A1", 'AND(A1="",N("other:x")=0)');
    const { marks } = await read(rowsFile(TABLE, { after, strings: STRINGS }));
    expect(marks.map(({ id, range, formula }) => [id, formatRange(range), formula])).toEqual([
      ["score-exceeds-weight", "C4:C9", 'AND(C4>B4,N("sc:score-exceeds-weight")=0)'],
      ["score-exceeds-weight", "C12:C20", 'AND(C12>B12,N("sc:score-exceeds-weight")=0)'],
    ]);
  });
});
