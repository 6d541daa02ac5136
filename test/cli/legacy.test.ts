import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { en } from "../../src/locales/en";
import { zhCN } from "../../src/locales/zh-CN";
import { jsonLines, type Ran, scorecheck } from "../support/fake-io";
import { at } from "../support/json";
import { SAMPLE } from "../support/sample";
import { temporaryFolder } from "../support/temporary-folder";
import { lintPackage } from "../support/xlsx/lint";

const folder = temporaryFolder();
const run = (...argv: readonly string[]): Promise<Ran> => scorecheck(argv, { folder: folder() });

const ROWS = [
  ["三级指标", "分值", "评分标准", "得分"],
  ["路面完好率", "60", "达到90%得60分，否则不得分。", "60"],
  ["群众满意度", "40", "满意度达到95%得40分，否则不得分。", "45"],
  ["合计", "100", "", "105"],
];

beforeEach(() => {
  const cells = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  writeFileSync(path.join(folder(), "b.xls"), `<html><table>${cells.join("")}</table></html>`);
  writeFileSync(path.join(folder(), "c.et"), ROWS.map((row) => row.join("\t")).join("\n"));
  copyFileSync(SAMPLE, path.join(folder(), "a.xlsx"));
});

describe("review of legacy files", () => {
  it("takes those of a folder in their order, and notes what of them was read", async () => {
    const lines = jsonLines(await run("review", "--json", "."));
    expect(lines.map((line) => at(line, "file"))).toEqual(["a.xlsx", "b.xls", "c.et"]);
    expect(lines.map((line) => at(line, "notes"))).toEqual([
      undefined,
      [{ code: "legacy", message: zhCN.problems.legacy.html }],
      [{ code: "legacy", message: zhCN.problems.legacy.delimited }],
    ]);
  });

  it.each(["b.xls", "c.et"])("finds in %s what it would find in a workbook", async (file) => {
    const [line] = jsonLines(await run("review", "--json", file));
    const table = at(line, "sheets", 0, "tables", 0);
    expect(at(table, "totals")).toMatchObject({ stated: 105, sum: 105, capped: 100 });
    expect(JSON.stringify(at(table, "findings"))).toContain('"check":"score-exceeds-weight"');
  });

  it("says the note below the file's name", async () => {
    const { out } = await run("review", "b.xls", "--lang", "en");
    expect(out.replace(/\s+/g, " ")).toMatch(`b.xls ${en.problems.legacy.html}`);
  });
});

describe("commands that write", () => {
  it.each([
    ["recalculate", ["--mark"], "=SUM(D2:D3)"],
    ["working-paper", [], ""],
  ])("%s writes its results into a new workbook with the old one's contents", async (name, more, total) => {
    const before = readFileSync(path.join(folder(), "b.xls"));
    const { status, out, err } = await run(name, "b.xls", "--out", "d.xlsx", ...more);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain(zhCN.commands.converted("b.xls"));
    const written = readFileSync(path.join(folder(), "d.xlsx"));
    expect(lintPackage(written)).toEqual([]);
    const host = await openWorkbook(written);
    const [sheetName = ""] = await host.sheetNames();
    const { sheet } = await host.read({ type: "named", name: sheetName });
    expect(sheet.rows[1]?.map(({ text }) => text)).toEqual(ROWS[1]);
    expect(sheet.rows[4 - 1]?.[3]?.formula ?? "").toBe(total);
    expect(readFileSync(path.join(folder(), "b.xls")).equals(before)).toBe(true);
  });

  it("makes a working paper and fills it, as of any workbook", async () => {
    await run("working-paper", "c.et", "--out", "d.xlsx");
    const { status, out } = await run("fill", "d.xlsx", "--out", "e.xlsx");
    expect({ status, isConverted: out.includes(zhCN.commands.converted("d.xlsx")) }).toEqual({
      ...{ status: 0, isConverted: false },
    });
  });

  it.each(["d.xls", "d.et", "d"])("take no other kind of file for their results: %s", async (name) => {
    const { status, out, err } = await run("recalculate", "b.xls", "--out", name);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(zhCN.commands.legacyNeedsXlsx(name));
    expect(existsSync(path.join(folder(), name))).toBe(false);
  });

  it("clear-marks has nothing to do with a legacy file", async () => {
    const { status, out, err } = await run("clear-marks", "b.xls", "--out", "d.xlsx");
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(zhCN.commands.legacyReadOnly("b.xls"));
  });
});
