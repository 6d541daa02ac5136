import { unzipSync } from "fflate";
import { contentOf } from "../../../src/core/edits/cell-edits";
import { type EditPlan, inverse, planFor } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import { parseCell } from "../../../src/core/sheet/address";
import type { CellValue } from "../../../src/core/sheet/cell";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { openWorkbook, type XlsxHost } from "../../../src/hosts/xlsx/open";
import { workbookParts, type WorkbookXml, zipOf } from "../../support/xlsx/files";
import { lintPackage } from "../../support/xlsx/lint";

const number = (value: number): CellValue => ({ type: "number", number: value });
const text = (value: string): CellValue => ({ type: "text", text: value });
const UNKNOWN: CellValue = { type: "not-calculated" };

const row = (at: number, ...cells: readonly string[]): string => `<row r="${at}">${cells.join("")}</row>`;
const value = (at: string, shown: number): string => `<c r="${at}"><v>${shown}</v></c>`;
const formula = (at: string, written: string, shown: number | string, attributes = ""): string => {
  const type = typeof shown === "string" ? ' t="str"' : "";
  return `<c r="${at}"${type}><f${attributes}>${written}</f><v>${shown}</v></c>`;
};

/** Three scores with their total on a sheet, and on others what is made of the total. */
function bookOf(further: readonly string[], rest: Partial<WorkbookXml> = {}): Uint8Array {
  const rows = [
    row(1, value("A1", 8)),
    row(2, value("A2", 20)),
    row(3, value("A3", 30)),
    row(4, formula("A4", "SUM(A1:A3)", 58)),
    ...further,
  ];
  const totals = [row(1, formula("A1", "评分表!A4*2", 116)), row(2, formula("A2", 'IF(A1&gt;=120,"优","良")', "良"))];
  const sheets = [
    { name: "评分表", xml: `<sheetData>${rows.join("")}</sheetData>` },
    { name: "汇总", xml: `<sheetData>${totals.join("")}</sheetData>` },
    { name: "其他", xml: `<sheetData>${row(1, formula("A1", "1+1", 2))}</sheetData>` },
  ];
  return zipOf(workbookParts({ sheets, ...rest }));
}

async function valueAt(host: XlsxHost, sheet: string, name: string): Promise<CellValue> {
  return cellAt((await host.read({ type: "named", name: sheet })).sheet, at(name)).value;
}

const at = (name: string) => parseCell(name) ?? { row: 0, column: 0 };

async function plan(host: XlsxHost, name: string, after: CellContent): Promise<EditPlan> {
  const { sheet } = await host.read({ type: "named", name: "评分表" });
  const before = contentOf(cellAt(sheet, at(name)));
  return planFor({ sheet: "评分表", operations: [{ type: "set-cell", cell: at(name), before, after }] });
}

/** The workbook with the first score at 10 instead of 8. */
async function edited(bytes: Uint8Array): Promise<XlsxHost> {
  const host = await openWorkbook(bytes);
  await host.apply(await plan(host, "A1", { type: "value", value: number(10) }));
  return host;
}

describe("formulas that rest on an edited cell", () => {
  it("get their new results, on other sheets too; no other sheet is touched", async () => {
    const bytes = bookOf([]);
    const saved = await (await edited(bytes)).save();
    const host = await openWorkbook(saved);
    expect(await valueAt(host, "评分表", "A4")).toEqual(number(60));
    expect(await valueAt(host, "汇总", "A1")).toEqual(number(120));
    expect(await valueAt(host, "汇总", "A2")).toEqual(text("优"));
    expect(lintPackage(saved)).toEqual([]);
    const [was, is] = [unzipSync(bytes), unzipSync(saved)];
    const changed = Object.keys(is).filter((part) =>
      Buffer.compare(is[part] ?? Buffer.alloc(0), was[part] ?? Buffer.alloc(0)),
    );
    expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
  });

  it("get back what the file came with when the edit is taken back, to the byte", async () => {
    const bytes = bookOf([row(5, formula("A5", "VLOOKUP(A1,A1:A3,1)", 8))]);
    const host = await openWorkbook(bytes);
    const there = await plan(host, "A1", { type: "value", value: number(10) });
    await host.apply(there);
    await host.apply(await plan(host, "A2", { type: "value", value: number(21) }));
    expect(await valueAt(host, "汇总", "A1")).toEqual(number(122));
    await host.apply(await plan(host, "A2", { type: "value", value: number(20) }));
    await host.apply(inverse(there));
    expect(await host.save()).toBe(bytes);
  });

  it.each([
    ["a function that isn't known", formula("A5", "VLOOKUP(A1,A1:A3,1)", 8)],
    ["what a name stands for", formula("A5", "第一*1", 8)],
    ["cells that it finds itself", formula("A5", 'INDIRECT("A1")', 8)],
    ["an array formula", formula("A5", "SUM(A1:A3*2)", 116, ' t="array" ref="A5"')],
    ["a formula of these", `${formula("A5", "VLOOKUP(A1,A1:A3,1)", 8)}${formula("B5", "A5+1", 9)}`],
  ])("are said to be without a result where that takes %s, and keep the old one in the file", async (_, cells) => {
    const tail = '<definedNames><definedName name="第一">评分表!$A$1</definedName></definedNames>';
    const saved = await (await edited(bookOf([row(5, cells)], { tail }))).save();
    const host = await openWorkbook(saved);
    expect(await valueAt(host, "评分表", cells.includes("B5") ? "B5" : "A5")).toEqual(UNKNOWN);
    expect(await valueAt(host, "评分表", "A4")).toEqual(number(60));
    const sheet = Buffer.from(unzipSync(saved)["xl/worksheets/sheet1.xml"] ?? []).toString();
    expect(sheet).toContain('ca="1"');
    expect(sheet).toMatch(/<v>(?:8|116)<\/v>/);
    expect(lintPackage(saved)).toEqual([]);
  });

  it("are others than those that don't: these keep their result, whatever it takes", async () => {
    const cells = [formula("A5", "VLOOKUP(A2,A2:A3,1)", 20), formula("B5", "第二*1", 20), formula("C5", "[1]表!A1", 7)];
    const tail = '<definedNames><definedName name="第二">评分表!$A$2</definedName></definedNames>';
    const host = await edited(bookOf([row(5, ...cells)], { tail }));
    for (const [name, shown] of [
      ["A5", 20],
      ["B5", 20],
      ["C5", 7],
    ] as const) {
      expect(await valueAt(host, "评分表", name)).toEqual(number(shown));
    }
  });

  it("follow each other however many there are, and keep a shared text", async () => {
    const shared = Array.from({ length: 300 }, (_, i) =>
      row(
        i + 5,
        formula(
          `A${i + 5}`,
          i === 0 ? "A4+1" : "",
          59 + i,
          i === 0 ? ' t="shared" si="0" ref="A5:A304"' : ' t="shared" si="0"',
        ),
      ),
    );
    const host = await edited(bookOf(shared));
    expect(await valueAt(host, "评分表", "A304")).toEqual(number(360));
  });

  it("aren't worked out where the plan says what they come to", async () => {
    const host = await openWorkbook(bookOf([]));
    const first = await plan(host, "A1", { type: "value", value: number(10) });
    const total = await plan(host, "A4", { type: "formula", formula: "=SUM(A1:A2)", result: number(30) });
    const operations = [...first.sheets, ...total.sheets].flatMap((edits) => edits.operations);
    await host.apply(planFor({ sheet: "评分表", operations }));
    expect(await valueAt(host, "评分表", "A4")).toEqual(number(30));
    expect(await valueAt(host, "汇总", "A1")).toEqual(number(60));
  });
});
