import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { en } from "../../src/locales/en";
import { zhCN } from "../../src/locales/zh-CN";
import { jsonLines, type Ran, scorecheck } from "../support/fake-io";
import { at } from "../support/json";
import { SAMPLE } from "../support/sample";
import { temporaryFolder } from "../support/temporary-folder";

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

it.each([["recalculate"], ["clear-marks"]])(
  "%s says that a legacy file isn't written, and what to do",
  async (name) => {
    const { status, out, err } = await run(name, "b.xls", "--out", "d.xlsx");
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(zhCN.commands.legacyReadOnly("b.xls"));
  },
);
