import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { zhCN } from "../../src/locales/zh-CN";
import { planFor } from "../../src/core/edits/operations";
import { cellAt } from "../../src/core/sheet/snapshot";
import { jsonLines, scorecheck } from "../support/fake-io";
import { SAMPLE } from "../support/sample";
import { temporaryFolder } from "../support/temporary-folder";
import { rowsFile } from "../support/xlsx/files";
import { answerEverything } from "../support/working-paper";
import { lintPackage } from "../support/xlsx/lint";

const folder = temporaryFolder();
const run = (...argv: readonly string[]) => scorecheck(argv, { folder: folder() });
const bytesOf = (name: string): Buffer => readFileSync(path.join(folder(), name));

async function formulasOf(name: string): Promise<string[]> {
  const host = await openWorkbook(bytesOf(name));
  const names = await host.sheetNames();
  const sheets = await Promise.all(names.map((sheet) => host.read({ type: "named", name: sheet })));
  return sheets.flatMap(({ sheet }) => sheet.rows.flatMap((cells) => cells.flatMap(({ formula }) => formula ?? [])));
}

beforeEach(() => {
  copyFileSync(SAMPLE, path.join(folder(), "a.xlsx"));
});

describe("the copy to hand in", () => {
  it("is without marks and our sheets; everything else is as it was", async () => {
    await run("recalculate", "a.xlsx", "--out", "b.xlsx", "--mark");
    expect((await run("working-paper", "b.xlsx", "--out", "c.xlsx")).status).toBe(0);
    const { status, out } = await run("hand-in", "c.xlsx", "--out", "d.xlsx");
    expect(status).toBe(0);
    expect(out).toContain("评分底稿");
    const host = await openWorkbook(bytesOf("d.xlsx"));
    expect(await host.sheetNames()).toEqual(await (await openWorkbook(bytesOf("a.xlsx"))).sheetNames());
    const read = await host.read({ type: "active" });
    expect({ marks: read.sheet.marks, state: read.storedState }).toEqual({ marks: [], state: null });
    expect(lintPackage(bytesOf("d.xlsx"))).toEqual(lintPackage(bytesOf("a.xlsx")));
    // The live total stays.
    expect((await formulasOf("d.xlsx")).length).toBeGreaterThan(0);
    const [was, is] = [unzipSync(bytesOf("a.xlsx")), unzipSync(bytesOf("d.xlsx"))];
    const written = /workbook|sheet\d|styles|sharedStrings|Content_Types|calcChain/;
    const harmed = Object.entries(was).filter(
      ([part, content]) => !written.test(part) && Buffer.compare(content, is[part] ?? Buffer.alloc(0)) !== 0,
    );
    expect(harmed.map(([part]) => part)).toEqual([]);
  });

  it("has no formula at all on request", async () => {
    await run("recalculate", "a.xlsx", "--out", "b.xlsx");
    expect((await formulasOf("b.xlsx")).length).toBeGreaterThan(0);
    expect((await run("hand-in", "b.xlsx", "--out", "c.xlsx", "--values")).status).toBe(0);
    expect(await formulasOf("c.xlsx")).toEqual([]);
  });

  it("has the totals that filled-in scores come to, not those from before", async () => {
    await run("recalculate", "a.xlsx", "--out", "b.xlsx");
    await run("working-paper", "b.xlsx", "--out", "c.xlsx");
    const answered = await openWorkbook(bytesOf("c.xlsx"));
    await answerEverything(answered);
    writeFileSync(path.join(folder(), "d.xlsx"), await answered.save());
    await run("fill", "d.xlsx", "--out", "e.xlsx", "--replace");
    const totalIn = async (name: string) => {
      const { sheet } = await (await openWorkbook(bytesOf(name))).read({ type: "named", name: "评分表" });
      return { scores: sheet, total: cellAt(sheet, { row: 22, column: 8 }) };
    };
    const { scores, total } = await totalIn("e.xlsx");
    const sum = scores.rows
      .slice(3 - scores.origin.row, 22 - scores.origin.row)
      .flatMap((cells) => cells[8 - scores.origin.column]?.value ?? [])
      .reduce((all, value) => all + (value.type === "number" ? value.number : 0), 0);
    expect(sum).not.toBe(97.5);
    expect(total).toMatchObject({ formula: "=SUM(I4:I22)", value: { type: "number", number: sum } });
    const [reviewed] = jsonLines(await run("review", "--json", "e.xlsx"));
    expect(JSON.stringify(reviewed)).toContain(`"stated":${sum}`);
    await run("hand-in", "e.xlsx", "--out", "f.xlsx", "--values");
    expect((await totalIn("f.xlsx")).total).toMatchObject({ formula: null, value: { type: "number", number: sum } });
  });

  const withFormula = (cell: string): void => {
    const cells = `<c r="A1"><v>1</v></c>${cell}`;
    writeFileSync(path.join(folder(), "a.xlsx"), rowsFile(`<row r="1">${cells}</row>`));
  };
  const changeA1 = async (): Promise<void> => {
    const host = await openWorkbook(bytesOf("a.xlsx"));
    const content = (number: number) => ({ type: "value", value: { type: "number", number } }) as const;
    const operation = { type: "set-cell", cell: { row: 0, column: 0 }, before: content(1), after: content(2) } as const;
    await host.apply(planFor({ sheet: "S", operations: [operation] }));
    writeFileSync(path.join(folder(), "b.xlsx"), await host.save());
  };

  it("isn't written where a result may be old, and the formulas are named in either language", async () => {
    withFormula('<c r="B1"><f>VLOOKUP(A1,A1:A1,1)</f><v>1</v></c>');
    expect((await run("hand-in", "a.xlsx", "--out", "x.xlsx", "--values")).status).toBe(0);
    await changeA1();
    const { status, err } = await run("hand-in", "b.xlsx", "--out", "c.xlsx", "--values");
    expect([status, existsSync(path.join(folder(), "c.xlsx"))]).toEqual([2, false]);
    expect(err).toContain(zhCN.commands.uncalculated([{ sheet: "S", cells: ["B1"] }]));
    const english = await run("hand-in", "b.xlsx", "--out", "c.xlsx", "--values", "--lang", "en");
    expect(english.err).toContain("may be old");
    expect((await run("hand-in", "b.xlsx", "--out", "c.xlsx")).status).toBe(0);
  });

  it("isn't written where a value would break an array formula, and its cells are named", async () => {
    withFormula('<c r="B1"><f t="array" ref="B1:C1">A1:B1*2</f><v>2</v></c><c r="C1"><v>4</v></c>');
    const { status, err } = await run("hand-in", "a.xlsx", "--out", "c.xlsx", "--values");
    expect([status, existsSync(path.join(folder(), "c.xlsx"))]).toEqual([2, false]);
    expect(err).toMatch(/S!?.*B1/);
  });

  it("is the file itself where nothing in it is ours", async () => {
    const { out } = await run("hand-in", "a.xlsx", "--out", "b.xlsx");
    expect(out).toContain(zhCN.commands.handedIn({ removed: [], formulas: 0, marks: 0 }));
    expect(bytesOf("b.xlsx").equals(bytesOf("a.xlsx"))).toBe(true);
  });
});
