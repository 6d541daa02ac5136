import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { zhCN } from "../../src/locales/zh-CN";
import { scorecheck } from "../support/fake-io";
import { SAMPLE } from "../support/sample";
import { temporaryFolder } from "../support/temporary-folder";
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

  it("is the file itself where nothing in it is ours", async () => {
    const { out } = await run("hand-in", "a.xlsx", "--out", "b.xlsx");
    expect(out).toContain(zhCN.commands.handedIn({ removed: [], formulas: 0, marks: 0 }));
    expect(bytesOf("b.xlsx").equals(bytesOf("a.xlsx"))).toBe(true);
  });
});
