import { strFromU8, unzipSync } from "fflate";
import { type EditPlan, inverse, type Operation, planFor } from "../../../src/core/edits/operations";
import type { SheetDraft } from "../../../src/core/edits/sheet-draft";
import type { Validation } from "../../../src/core/edits/validation";
import { parseCell, parseRange, rangeOf } from "../../../src/core/sheet/address";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { cellOf, draftOf } from "../../support/draft";
import { FEATURES, workbookWith } from "../../support/xlsx/features";
import { MAIN, relationshipsXml, rowsFile, STYLES, workbookParts, zipOf } from "../../support/xlsx/files";
import { lintPackage } from "../../support/xlsx/lint";

const SHEET = "xl/worksheets/sheet1.xml";
const at = (address: string) => parseCell(address) ?? { row: 0, column: 0 };
const range = (address: string) => parseRange(address) ?? rangeOf({ row: 0, column: 0 });
const plain = () => rowsFile('<row r="1"><c r="A1"><v>1</v></c></row>');
const onS = (...operations: readonly Operation[]): EditPlan => planFor({ sheet: "S", operations });

const note = (cell: string, before: string | null, after: string | null): Operation => ({
  type: "note",
  cell: at(cell),
  before,
  after,
});

async function applied(bytes: Uint8Array, ...plans: readonly EditPlan[]): Promise<Uint8Array> {
  const host = await openWorkbook(bytes);
  for (const plan of plans) await host.apply(plan);
  return host.save();
}

/** The parts of a file as texts. Whatever is written must be a sound package. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  expect(lintPackage(bytes)).toEqual([]);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

describe("notes", () => {
  it("come with the box that shows them, and go without a trace", async () => {
    const bytes = plain();
    const host = await openWorkbook(bytes);
    const plan = onS(note("B2", null, "请核对 <原件>\n第二行"), note("C3", null, "另一条"));
    await host.apply(plan);
    const parts = partsOf(await host.save());
    expect(parts["xl/comments1.xml"]).toContain("请核对 &lt;原件&gt;\n第二行");
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>1</x:Row><x:Column>1</x:Column>");
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toMatch(/_x0000_s1025[^]*_x0000_s1026/);
    expect(parts[SHEET]).toContain('<legacyDrawing r:id="rId2"/></worksheet>');
    await host.apply(inverse(plan));
    expect(await host.save()).toEqual(bytes);
  });

  it("are found again in a saved file, changed, and taken away one by one", async () => {
    const first = await applied(plain(), onS(note("B2", null, "一"), note("C3", null, "二")));
    const second = partsOf(await applied(first, onS(note("B2", "一", "三"), note("C3", "二", null))));
    expect(second["xl/comments1.xml"]).toContain("三");
    expect(second["xl/comments1.xml"]).not.toContain('ref="C3"');
    expect(second["xl/drawings/vmlDrawing1.vml"]).not.toContain("<x:Row>2</x:Row>");
    const none = partsOf(await applied(first, onS(note("B2", "一", null), note("C3", "二", null))));
    expect(Object.keys(none).filter((name) => /comments|vml|sheet1.xml.rels/.test(name))).toEqual([]);
    expect(none[SHEET]).not.toContain("legacyDrawing");
  });

  it("come in one plan with the loss of a formula, which the chain of calculation must not name any more", async () => {
    const bytes = workbookWith(FEATURES["a calculation chain"] ?? {});
    const value: Operation = {
      type: "set-cell",
      cell: at("C7"),
      before: { type: "formula", formula: "=SUM(C2:C6)", result: { type: "number", number: 20 } },
      after: { type: "value", value: { type: "number", number: 1 } },
    };
    const parts = partsOf(await applied(bytes, onS(note("B2", null, "一"), value)));
    expect(parts["[Content_Types].xml"]).toContain("comments1.xml");
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
  });

  it("beside a person's own go without a trace, the name of their author too", async () => {
    const bytes = workbookWith(FEATURES.notes ?? {});
    const plan = onS(note("B5", null, "一"), note("B6", null, "二"));
    const host = await openWorkbook(bytes);
    await host.apply(plan);
    expect(partsOf(await host.save())["xl/comments1.xml"]).toContain("<author>Scorecheck</author>");
    await host.apply(inverse(plan));
    expect(await host.save()).toEqual(bytes);
  });

  it("take numbers that are free in a drawing that is there, and in a new block once it is full", async () => {
    const shapes = Array.from({ length: 1022 }, (_, i) => `<v:shape id="_x0000_s${1025 + i}" type="#b"></v:shape>`);
    const drawing =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><o:shapelayout v:ext="edit">' +
      `<o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapes.join("")}</xml>`;
    const sheet = '<sheetData/><legacyDrawing r:id="rId1"/><tableParts count="0"/>';
    const bytes = zipOf({
      ...workbookParts({ sheets: [{ name: "S", xml: sheet }] }),
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["rId1", "vmlDrawing", "../drawings/a.vml"]]),
      "xl/drawings/a.vml": drawing,
    });
    const host = await openWorkbook(bytes);
    await host.apply(onS(note("A1", null, "一"), note("A2", null, "二")));
    const written = strFromU8(unzipSync(await host.save())["xl/drawings/a.vml"] ?? new Uint8Array(0));
    expect(written).toMatch(/data="1,2"[^]*id="_x0000_s2047"[^]*id="_x0000_s2049"/);
  });

  it.each<readonly [string, Operation, object]>([
    ["another note than expected", note("A1", "别的", "新"), { code: "changed-since-read" }],
    ["a note where none was expected", note("A1", null, "新"), { code: "changed-since-read" }],
    ["a thread of comments", note("B1", null, "新"), { code: "cannot-write", details: { reason: "threaded-comment" } }],
  ])("meet %s, and are refused", async (_, operation, error) => {
    const comments = `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="A1" authorId="0"><text><r><t>旧</t></r></text></comment></commentList></comments>`;
    const threads =
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B1" id="{1}" personId="{2}"><text>?</text></threadedComment></ThreadedComments>';
    const bytes = zipOf({
      ...workbookParts({ sheets: [{ name: "S", xml: "<sheetData/>" }] }),
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
        ["rId1", "comments", "../comments1.xml"],
        ["rId2", "threadedComment", "../threads.xml"],
      ]),
      "xl/comments1.xml": comments,
      "xl/threads.xml": threads,
    });
    await expect((await openWorkbook(bytes)).apply(onS(operation))).rejects.toMatchObject(error);
  });
});

describe("validations", () => {
  const refusal = { title: "请选择", message: '只能填“是”或"否"' };
  const list: Validation = { rule: { type: "list", words: ["是", "否"] }, refusal };
  const bounds: Validation = { rule: { type: "decimal", least: 0, most: 5 }, refusal };
  const validation = (areas: string, before: Validation | null, after: Validation | null): Operation => ({
    type: "validation",
    range: range(areas),
    before,
    after,
  });

  it("stand in their place, are known again, and go without a trace", async () => {
    const after = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
    const bytes = rowsFile('<row r="1"><c r="A1"><v>1</v></c></row>', { after });
    const plan = onS(validation("B2:B9", null, list), validation("C2", null, bounds));
    const written = await applied(bytes, plan);
    expect(partsOf(written)[SHEET]).toContain(
      '</sheetData><dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" ' +
        'errorTitle="请选择" error="只能填“是”或&quot;否&quot;" sqref="B2:B9"><formula1>"是,否"</formula1></dataValidation>' +
        '<dataValidation type="decimal" operator="between"',
    );
    expect(partsOf(await applied(written, inverse(plan)))[SHEET]).toBe(partsOf(bytes)[SHEET]);
    expect(await applied(bytes, plan, inverse(plan))).toEqual(bytes);
  });

  it.each<readonly [string, Operation]>([
    ["one of the user's", validation("B3", null, list)],
    ["one of newer Excel versions", validation("D4:D5", null, list)],
    ["another one than expected", validation("B2:B9", bounds, list)],
  ])("never meet %s", async (_, operation) => {
    const after =
      '<dataValidations count="1"><dataValidation type="whole" sqref="A1 B2:B9"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>' +
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>T!A1</xm:f></x14:formula1><xm:sqref>D5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const host = await openWorkbook(rowsFile("", { after }));
    await expect(host.apply(onS(operation))).rejects.toMatchObject({ code: "changed-since-read" });
  });
});

describe("stored state", () => {
  const state = (before: string | null, after: string | null): EditPlan => ({
    sheets: [],
    storedState: { before, after },
  });

  it("is one custom part, is read again, and goes without a trace", async () => {
    const bytes = plain();
    const written = await applied(bytes, state(null, '{"a":"<&>"}'));
    expect(Object.keys(partsOf(written)).filter((name) => name.startsWith("customXml/"))).toHaveLength(3);
    const host = await openWorkbook(written);
    expect((await host.read({ type: "active" })).storedState).toBe('{"a":"<&>"}');
    await host.apply(state('{"a":"<&>"}', "{}"));
    expect((await host.read({ type: "active" })).storedState).toBe("{}");
    await host.apply(state("{}", null));
    const parts = partsOf(await host.save());
    expect(parts).toEqual(partsOf(bytes));
    expect(await applied(bytes, state(null, "{}"), state("{}", null))).toEqual(bytes);
  });

  it("that is another one than expected stays as it is", async () => {
    const host = await openWorkbook(await applied(plain(), state(null, "{}")));
    await expect(host.apply(state(null, "x"))).rejects.toMatchObject({ code: "changed-since-read" });
  });
});

describe("sheets of ours", () => {
  const paper: SheetDraft = draftOf(
    [
      [cellOf("评分底稿", "heading"), null],
      [cellOf("指标", "header"), cellOf("得分", "header")],
      [cellOf("数量", "link", { link: { sheet: "S", cell: at("A1") } }), cellOf(0.5, "number", { numberFormat: "0%" })],
      [cellOf("合计", "total"), cellOf("=SUM(B3:B3) -> 0.5", "total")],
    ],
    {
      columns: [{ width: 20 }, { width: 8, isHidden: true }],
      rowHeights: new Map([[0, 30]]),
      merges: [range("A1:B1")],
      frozenRows: 2,
      print: {
        orientation: "portrait",
        repeatedRows: { first: 1, last: 1 },
        margins: { top: 2.54, right: 1, bottom: 1, left: 1 },
        hasPageNumbers: true,
      },
      validations: [
        {
          range: range("B3"),
          validation: { rule: { type: "whole", least: 0, most: null }, refusal: { title: "t", message: "m" } },
        },
      ],
      rateBars: [range("B3")],
    },
  );
  const sheet = (name: string, before: SheetDraft | null, after: SheetDraft | null): EditPlan =>
    planFor({ sheet: name, operations: [{ type: "sheet", before, after }] });
  const names = (xml: string | undefined) =>
    (xml ?? "").match(/<sheet [^>]*name="[^"]*"/g)?.map((tag) => tag.slice(13, -1));

  it("come with all that their drafts say", async () => {
    const parts = partsOf(await applied(plain(), sheet("评分底稿", null, paper)));
    const xml = parts["xl/worksheets/sheet2.xml"] ?? "";
    for (const expected of [
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
      '<col min="2" max="2" width="8" customWidth="1" hidden="1"/>',
      '<row r="1" ht="30" customHeight="1">',
      '<mergeCell ref="A1:B1"/>',
      '<color rgb="FF8FB8DE"/></dataBar>',
      'gradient="0"',
      "<xm:sqref>B3</xm:sqref>",
      'operator="greaterThanOrEqual"',
      '<hyperlink ref="A3" location="S!A1"/>',
      'top="1.0000"',
      'orientation="portrait"',
      "<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>",
      "<f>SUM(B3:B3)</f><v>0.5</v>",
    ]) {
      expect(xml).toContain(expected);
    }
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">评分底稿!$2:$2</definedName>',
    );
  });

  it("stand where they are asked to, and what counts tabs moves with them", async () => {
    const bytes = zipOf(
      workbookParts({
        sheets: ["甲", "乙"].map((name) => ({ name, xml: "<sheetData/>" })),
        views: '<bookViews><workbookView activeTab="1"/></bookViews>',
        tail: '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">乙!$A$1</definedName></definedNames>',
      }),
    );
    const written = partsOf(await applied(bytes, sheet("新", null, { ...paper, position: 1 })))["xl/workbook.xml"];
    expect(names(written)).toEqual(["甲", "新", "乙"]);
    expect(written).toContain('activeTab="2"');
    expect(written).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">');
    expect(written).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">');
  });

  it("go without a trace, and are made again in their place", async () => {
    const bytes = plain();
    expect(await applied(bytes, sheet("新", null, paper), sheet("新", paper, null))).toEqual(bytes);
    const host = await openWorkbook(await applied(bytes, sheet("新", null, paper)));
    const other = draftOf([[cellOf("改")]]);
    await host.apply(planFor({ sheet: "新", operations: [note("A1", null, "批注")] }));
    await host.apply(sheet("新", paper, other));
    expect(await host.sheetNames()).toEqual(["S", "新"]);
    const snapshot = (await host.read({ type: "named", name: "新" })).sheet;
    expect(cellAt(snapshot, at("A1")).value).toEqual({ type: "text", text: "改" });
    const parts = partsOf(await host.save());
    expect(Object.keys(parts).filter((name) => /comments|vml/.test(name))).toEqual([]);
    expect(parts["xl/workbook.xml"]).not.toContain("Print_Titles");
    await host.apply(sheet("新", other, null));
    expect(await host.sheetNames()).toEqual(["S"]);
  });

  it.each<readonly [string, EditPlan, string]>([
    ["a name that is taken, in whatever letters", sheet("s", null, paper), "changed-since-read"],
    ["a sheet that holds something else", sheet("S", paper, null), "changed-since-read"],
    ["a sheet that isn't there", sheet("无", paper, null), "no-such-sheet"],
  ])("refuse %s", async (_, plan, code) => {
    await expect((await openWorkbook(plain())).apply(plan)).rejects.toMatchObject({ code });
  });

  it("need a workbook whose structure isn't locked", async () => {
    const views = '<workbookProtection lockStructure="1"/>';
    const bytes = zipOf(workbookParts({ sheets: [{ name: "S", xml: "<sheetData/>" }], styles: STYLES, views }));
    await expect((await openWorkbook(bytes)).apply(sheet("新", null, paper))).rejects.toMatchObject({
      code: "protected",
    });
  });
});
