import { unzipSync } from "fflate";
import ExcelJS from "exceljs";
import { type EditPlan, inverse, type Operation, planFor } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import { parseCell, parseRange } from "../../../src/core/sheet/address";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import {
  MAIN,
  OFFICE_RELATIONSHIPS,
  type Parts,
  relationshipsXml,
  STYLES,
  workbookParts,
  zipOf,
} from "../../support/xlsx/files";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>5.50</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>B1*2</f><v>11</v></c></row>' +
  '<row r="3"><c r="A3"><v>1</v></c><c r="C3"><f t="shared" ref="C3:C6" si="0">A3+$B$1+LOG10(A3)</f><v>6.5</v></c></row>' +
  '<row r="4"><c r="A4"><v>2</v></c><c r="C4"><f t="shared" si="0"/><v>7.5</v></c></row>' +
  '<row r="5"><c r="A5"><v>3</v></c><c r="C5"><f t="shared" si="0"/><v>8.5</v></c></row>' +
  '<row r="6"><c r="A6"><v>4</v></c><c r="C6"><f t="shared" si="0"/><v>9.5</v></c></row>';
const STRINGS = "<si><t>数量</t></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t>体</t></r></si>";

interface Extras {
  readonly rows?: string;
  readonly after?: string;
  readonly parts?: Parts;
  readonly tail?: string;
  readonly relationships?: Parameters<typeof relationshipsXml>[0];
}

function file({ rows = ROWS, after = "", parts = {}, tail = "", relationships = [] }: Extras = {}): Uint8Array {
  const styles = STYLES.replace(
    "</cellXfs>",
    '<xf numFmtId="49" fontId="0" fillId="1" borderId="0" xfId="0" applyFill="1"><alignment wrapText="1"/></xf></cellXfs>',
  );
  const xml = `<dimension ref="A1:C6"/><sheetData>${rows}</sheetData>${after}`;
  const all: Record<string, string | Uint8Array> = {
    ...workbookParts({
      sheets: [
        { name: "S", xml },
        { name: "T", xml: "<sheetData/>" },
      ],
      strings: STRINGS,
      styles,
      tail,
    }),
    "xl/media/picture.bin": Uint8Array.from([1, 2, 3]),
    ...parts,
  };
  if (relationships.length > 0) all["xl/worksheets/_rels/sheet1.xml.rels"] = relationshipsXml(relationships);
  return zipOf(all);
}

function at(address: string) {
  const cell = parseCell(address);
  if (!cell) throw new Error(`no cell: ${address}`);
  return cell;
}

const number = (value: number): CellContent => ({ type: "value", value: { type: "number", number: value } });
const text = (value: string): CellContent => ({ type: "value", value: { type: "text", text: value } });
const EMPTY: CellContent = { type: "value", value: { type: "empty" } };
const formula = (code: string, result = 0): CellContent => ({
  type: "formula",
  formula: code,
  result: { type: "number", number: result },
});
const set = (address: string, before: CellContent, after: CellContent): Operation => ({
  type: "set-cell",
  cell: at(address),
  before,
  after,
});
const plan = (...operations: readonly Operation[]): EditPlan => planFor({ sheet: "S", operations });
const mark = (range: string, id = "score-missing") => ({
  id,
  range: parseRange(range) ?? { top: 0, left: 0, bottom: 0, right: 0 },
  formula: `AND(B1="",N("sc:${id}")=0)`,
});

async function edited(bytes: Uint8Array, ...operations: readonly Operation[]) {
  const host = await openWorkbook(bytes);
  await host.apply(plan(...operations));
  return partsOf(await host.save());
}

function partsOf(bytes: Uint8Array): (name: string) => string {
  const parts = unzipSync(bytes);
  return (name) => {
    const part = parts[name];
    return part ? new TextDecoder().decode(part) : "";
  };
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names
    .filter((name) => Buffer.compare(was[name] ?? new Uint8Array(0), is[name] ?? new Uint8Array(0)) !== 0)
    .sort();
}

describe("what a save leaves alone", () => {
  it("is the whole file when nothing was changed, or everything was taken back", async () => {
    const bytes = file();
    const host = await openWorkbook(bytes);
    expect(await host.save()).toEqual(bytes);
    const everything = plan(
      set("B1", number(5.5), formula("=SUM(A3:A6)", 10)),
      set("A2", text("粗体"), number(1)),
      set("B6", EMPTY, text("新")),
      { type: "number-format", cell: at("B1"), before: "@", after: '0.0"分"' },
      { type: "mark", before: null, after: mark("B1:B6") },
    );
    await host.apply(everything);
    expect(changedParts(bytes, await host.save())).not.toEqual([]);
    await host.apply(inverse(everything));
    expect(await host.save()).toEqual(bytes);
  });

  it.each<readonly [string, Operation, readonly string[]]>([
    ["a number", set("A3", number(1), number(9)), ["xl/workbook.xml", SHEET]],
    ["a known text", set("A3", number(1), text("数量")), ["xl/workbook.xml", SHEET]],
    ["a new text", set("A3", number(1), text("新")), ["xl/sharedStrings.xml", "xl/workbook.xml", SHEET]],
    [
      "a known number format",
      { type: "number-format", cell: at("A3"), before: "General", after: "0.00" },
      ["xl/styles.xml", SHEET],
    ],
    ["a mark", { type: "mark", before: null, after: mark("B1") }, ["xl/styles.xml", SHEET]],
  ])("is every part but those that %s needs", async (_, operation, expected) => {
    const bytes = file();
    const host = await openWorkbook(bytes);
    await host.apply(plan(operation));
    expect(changedParts(bytes, await host.save())).toEqual(expected);
  });
});

describe("cells", () => {
  it("keep their style and everything around them", async () => {
    const part = await edited(file(), set("B1", number(5.5), number(4)));
    expect(part(SHEET)).toContain('<c r="B1" s="1"><v>4</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c>');
  });

  it.each<readonly [string, string, string]>([
    ["between two", "B3", '<c r="A3"><v>1</v></c><c r="B3"><v>7</v></c><c r="C3">'],
    ["at the end of a row", "D3", '</f><v>6.5</v></c><c r="D3"><v>7</v></c></row>'],
    ["in a new row at the end", "B9", '</row><row r="9"><c r="B9"><v>7</v></c></row></sheetData>'],
  ])("come in their place %s", async (_, address, expected) => {
    const part = await edited(file(), set(address, EMPTY, number(7)));
    expect(part(SHEET)).toContain(expected);
  });

  it("come in their place in a new row between two, and in a sheet without rows", async () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="9"/>';
    const part = await edited(file({ rows }), set("A5", EMPTY, number(7)), set("C9", EMPTY, number(8)));
    expect(part(SHEET)).toContain(
      '</row><row r="5"><c r="A5"><v>7</v></c></row><row r="9"><c r="C9"><v>8</v></c></row>',
    );
    const bytes = file();
    const host = await openWorkbook(bytes);
    await host.apply(planFor({ sheet: "T", operations: [set("B2", EMPTY, number(7))] }));
    expect(partsOf(await host.save())("xl/worksheets/sheet2.xml")).toContain(
      '<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>',
    );
  });

  it("outside it widen what the sheet says it uses", async () => {
    expect((await edited(file(), set("E9", EMPTY, number(1))))(SHEET)).toContain('<dimension ref="A1:E9"/>');
  });

  it("in a row or column with a format take it when they are new", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="1" customFormat="1"/>';
    const part = await edited(file({ rows }), set("B2", EMPTY, number(7)));
    expect(part(SHEET)).toContain('<c r="B2" s="1"><v>7</v></c>');
  });

  it("without shared strings hold their texts themselves", async () => {
    const bytes = zipOf(workbookParts({ sheets: [{ name: "S", xml: "<sheetData/>" }] }));
    expect((await edited(bytes, set("A1", EMPTY, text(" 新"))))(SHEET)).toContain(
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 新</t></is></c>',
    );
  });

  it("get their very element back, runs and digits too, when they are what they were", async () => {
    const host = await openWorkbook(file());
    const edit = plan(
      set("A2", text("粗体"), number(1)),
      set("B1", number(5.5), number(1)),
      set("A3", number(1), number(2)),
    );
    await host.apply(edit);
    await host.apply(plan(set("A2", number(1), text("粗体")), set("B1", number(1), number(5.5))));
    const sheet = partsOf(await host.save())(SHEET);
    expect(sheet).toContain('<c r="A2" t="s"><v>1</v></c>');
    expect(sheet).toContain("<v>5.50</v>");
  });

  it("ask Excel to work the others out again", async () => {
    const edit = set("A3", number(1), number(2));
    expect((await edited(file(), edit))("xl/workbook.xml")).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
    );
    const settled = file({ tail: '<definedNames/><calcPr calcId="1" fullCalcOnLoad="0"/>' });
    expect((await edited(settled, edit))("xl/workbook.xml")).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
  });
});

describe("formulas", () => {
  it("that others share move on to the next of them", async () => {
    const host = await openWorkbook(file());
    const edit = plan(
      set("C3", formula("=A3+$B$1+LOG10(A3)"), number(1)),
      set("C4", formula("=A4+$B$1+LOG10(A4)"), number(2)),
    );
    await host.apply(edit);
    const sheet = partsOf(await host.save())(SHEET);
    expect(sheet).toContain('<c r="C5"><f t="shared" si="0" ref="C5:C6">A5+$B$1+LOG10(A5)</f><v>8.5</v></c>');
    const snapshot = (await (await openWorkbook(await host.save())).read({ type: "active" })).sheet;
    expect(cellAt(snapshot, at("C6")).formula).toBe("=A6+$B$1+LOG10(A6)");
  });

  it("that go take the calculation chain with them", async () => {
    const chain = `<calcChain xmlns="${MAIN}"><c r="B2" i="1"/></calcChain>`;
    const relations = "xl/_rels/workbook.xml.rels";
    const base = unzipSync(file());
    const withChain = new TextDecoder()
      .decode(base[relations])
      .replace("</Rel", `<Relationship Id="c" Type="${OFFICE_RELATIONSHIPS}/calcChain" Target="calcChain.xml"/></Rel`);
    const bytes = file({ parts: { "xl/calcChain.xml": chain, [relations]: withChain } });
    expect((await edited(bytes, set("A3", number(1), formula("=B1"))))("xl/calcChain.xml")).toBe(chain);
    const part = await edited(bytes, set("B2", formula("=B1*2"), number(1)));
    expect(part("xl/calcChain.xml")).toBe("");
    expect(part(relations)).not.toContain("calcChain");
    expect(part("[Content_Types].xml")).not.toContain("calcChain");
  });
});

describe("number formats", () => {
  const change = (after: string): Operation => ({ type: "number-format", cell: at("B1"), before: "@", after });

  it("are those of a copy that keeps everything else", async () => {
    const part = await edited(file(), change("0.00"));
    expect(part("xl/styles.xml")).toContain(
      '<xf numFmtId="2" fontId="0" fillId="1" borderId="0" xfId="0" applyFill="1" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
    expect(part("xl/styles.xml")).toContain('<cellXfs count="3">');
    expect(part(SHEET)).toContain('<c r="B1" s="2"><v>5.50</v></c>');
  });

  it("of one's own are listed first in the styles, and taken again when asked for twice", async () => {
    const two: Operation = { type: "number-format", cell: at("B2"), before: "General", after: '0.0"分"' };
    const styles = (await edited(file(), change('0.0"分"'), two))("xl/styles.xml");
    expect(styles).toContain(
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/></numFmts><fonts`,
    );
  });
});

describe("marks", () => {
  const users =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="4" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>';

  it("stand behind the rules of the user, with lower priority, before what the format puts behind them", async () => {
    const after = `<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>${users}<dataValidations count="0"/>`;
    const sheet = (await edited(file({ after }), { type: "mark", before: null, after: mark("B1:B6") }))(SHEET);
    expect(sheet).toMatch(
      /<\/cfRule><\/conditionalFormatting><conditionalFormatting sqref="B1:B6"><cfRule type="expression" dxfId="\d" priority="5">/,
    );
    expect(sheet).toContain("</formula></cfRule></conditionalFormatting><dataValidations");
  });

  it("go out of an element that they share with a rule of the user", async () => {
    const rule =
      '<cfRule type="expression" dxfId="0" priority="9"><formula>AND(B1="",N("sc:score-missing")=0)</formula></cfRule>';
    const shared = users.replace("A1:A9", "B1:B6").replace("</cond", `${rule}</cond`);
    const part = await edited(file({ after: shared }), { type: "mark", before: mark("B1:B6"), after: null });
    expect(part(SHEET)).toContain(`</sheetData>${users.replace("A1:A9", "B1:B6")}</worksheet>`);
  });

  it("that Excel has cut in pieces go out piece by piece", async () => {
    const rule =
      '<cfRule type="expression" dxfId="0" priority="9"><formula>AND(B1="",N("sc:score-missing")=0)</formula></cfRule>';
    const host = await openWorkbook(
      file({ after: `<conditionalFormatting sqref="B1:B2 B5">${rule}</conditionalFormatting>` }),
    );
    const pieces = (await host.read({ type: "active" })).sheet.marks;
    const [first, second] = pieces;
    if (!first || !second) throw new Error("two pieces");
    await host.apply(plan({ type: "mark", before: first, after: null }));
    expect((await host.read({ type: "active" })).sheet.marks).toEqual([second]);
    await host.apply(plan({ type: "mark", before: second, after: null }));
    expect(partsOf(await host.save())(SHEET)).not.toContain("conditionalFormatting");
  });
});

describe("what can't be written without harm", () => {
  const table = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:C3" totalsRowCount="1"><tableColumns count="3"/></table>`;
  const pivot = `<pivotTableDefinition xmlns="${MAIN}"><location ref="A1:C6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`;
  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const dataTable = array.replace('t="array"', 't="dataTable"');
  const attached = (type: string, xml: string): Extras => ({
    parts: { "xl/attached.xml": xml },
    relationships: [["r1", type, "../attached.xml"]],
  });

  it.each<readonly [string, Extras, string, CellContent, string]>([
    ["a cell of an array formula", { rows: array }, "A1", formula("=B1:B2*2"), "array-formula"],
    ["a cell that an array formula fills", { rows: array }, "A2", number(2), "array-formula"],
    ["a cell of a data table", { rows: dataTable }, "A2", number(2), "array-formula"],
    ["a table's header", attached("table", table), "A1", text("数量"), "table-header"],
    ["a table's totals", attached("table", table), "A3", number(1), "table-header"],
    ["a pivot table", attached("pivotTable", pivot), "A3", number(1), "pivot-table"],
  ])("%s is refused by name", async (_, extras, address, before, reason) => {
    const bytes = file(extras);
    const host = await openWorkbook(bytes);
    const writing = host.apply(plan(set(address, before, number(77))));
    await expect(writing).rejects.toMatchObject({ code: "cannot-write", details: { cells: [at(address)], reason } });
    expect(await host.save()).toEqual(bytes);
  });

  it("a table's data is written", async () => {
    const part = await edited(file(attached("table", table)), set("A2", text("粗体"), number(77)));
    expect(part(SHEET)).toContain('<c r="A2"><v>77</v></c>');
  });

  it("a signed workbook is refused with the names of its signatures", async () => {
    const host = await openWorkbook(file({ parts: { "_xmlsignatures/sig1.xml": "<Signature/>" } }));
    await expect(host.apply(plan(set("A3", number(1), number(2))))).rejects.toMatchObject({
      name: "WorkbookError",
      code: "unsupported-part",
      parts: ["_xmlsignatures/sig1.xml"],
    });
  });
});

describe("an independent reader", () => {
  it("finds values, formulas, formats and marks where they were written", async () => {
    const host = await openWorkbook(file());
    await host.apply(
      plan(
        set("B1", number(5.5), formula("=SUM(A3:A6)", 10)),
        { type: "number-format", cell: at("B1"), before: "@", after: "0.00" },
        set("D9", EMPTY, text(" 新\n行 ")),
        { type: "mark", before: null, after: mark("B1:B6") },
      ),
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await host.save()).buffer);
    const sheet = workbook.getWorksheet("S");
    expect(sheet?.getCell("B1").value).toEqual({ formula: "SUM(A3:A6)", result: 10 });
    expect(sheet?.getCell("B1").numFmt).toBe("0.00");
    expect(sheet?.getCell("D9").value).toBe(" 新\n行 ");
    expect(sheet?.getCell("C5").formula).toBe("A5+$B$1+LOG10(A5)");
  });
});
