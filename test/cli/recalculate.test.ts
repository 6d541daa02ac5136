import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseCell } from "../../src/core/sheet/address";
import { cellAt } from "../../src/core/sheet/snapshot";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { jsonLines, type Ran, scorecheck } from "../support/fake-io";
import { SAMPLE } from "../support/sample";
import { at } from "../support/json";
import { temporaryFolder } from "../support/temporary-folder";

const folder = temporaryFolder();
const inFolder = (name: string): string => path.join(folder(), name);
const run = (...argv: readonly string[]): Promise<Ran> => scorecheck(argv, { folder: folder() });

beforeEach(() => {
  copyFileSync(SAMPLE, inFolder("a.xlsx"));
});

async function sheetIn(name: string) {
  const host = await openWorkbook(readFileSync(inFolder(name)));
  return (await host.read({ type: "named", name: "评分表" })).sheet;
}

async function cellIn(name: string, address: string) {
  const cell = parseCell(address);
  if (!cell) throw new Error(address);
  return cellAt(await sheetIn(name), cell);
}

describe("recalculate", () => {
  it("writes the total as a formula into the copy and leaves the original alone", async () => {
    const ran = await run("recalculate", "a.xlsx", "--out", "b.xlsx");
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(ran.out).toMatch(/I23[\s\S]*b\.xlsx\n$/);
    expect(await cellIn("b.xlsx", "I23")).toMatchObject({
      formula: "=SUM(I4:I22)",
      value: { type: "number", number: 97.5 },
    });
    expect(readFileSync(inFolder("a.xlsx"))).toEqual(readFileSync(SAMPLE));
    expect((await sheetIn("b.xlsx")).marks).toEqual([]);
  });

  it("marks what is found when asked to, and the copy is reviewed as the original was", async () => {
    await run("recalculate", "a.xlsx", "--out", "b.xlsx", "--mark");
    expect((await sheetIn("b.xlsx")).marks.map(({ id }) => id)).toContain("score-exceeds-weight");
    const [before, after] = jsonLines(await run("review", "--json", "a.xlsx", "b.xlsx"));
    expect(at(after, "error")).toBeNull();
    // A fix shows what it would write, and that isn't the same once the total is a formula.
    expect(withoutFixes(at(after, "sheets"))).toEqual(withoutFixes(at(before, "sheets")));
  });

  it("changes nothing the second time", async () => {
    await run("recalculate", "a.xlsx", "--out", "b.xlsx", "--mark");
    const ran = await run("recalculate", "b.xlsx", "--out", "c.xlsx", "--mark");
    expect(ran.status).toBe(0);
    expect(readFileSync(inFolder("c.xlsx")).equals(readFileSync(inFolder("b.xlsx")))).toBe(true);
  });

  it("gives back the sheet as it was when its marks are cleared, but for the total", async () => {
    await run("recalculate", "a.xlsx", "--out", "b.xlsx", "--mark");
    await run("recalculate", "a.xlsx", "--out", "unmarked.xlsx");
    expect(await run("clear-marks", "b.xlsx", "--out", "c.xlsx")).toMatchObject({ status: 0, err: "" });
    expect(await sheetIn("c.xlsx")).toEqual(await sheetIn("unmarked.xlsx"));
  });

  it("replaces another file that the copy is to be", async () => {
    writeFileSync(inFolder("b.xlsx"), "old");
    expect((await run("recalculate", "a.xlsx", "--out", "b.xlsx")).status).toBe(0);
    expect((await cellIn("b.xlsx", "I23")).formula).toBe("=SUM(I4:I22)");
  });
});

describe("nothing is written", () => {
  it.each([
    ["over the original", "a.xlsx", "a.xlsx"],
    ["over the original by another spelling", "a.xlsx", "./x/../a.xlsx"],
    ["over the original by a link", "a.xlsx", "link.xlsx"],
    ["from a file that isn't there", "missing.xlsx", "b.xlsx"],
    ["from a file that isn't a workbook", "text.xlsx", "b.xlsx"],
    ["into a folder that isn't there", "a.xlsx", "nowhere/b.xlsx"],
    ["for a sheet that isn't there", "a.xlsx", "b.xlsx", "--sheet", "评分"],
  ])("%s", async (_, file, out, ...more) => {
    writeFileSync(inFolder("text.xlsx"), "text");
    symlinkSync(inFolder("a.xlsx"), inFolder("link.xlsx"));
    const before = readdirSync(folder());
    const ran = await run("recalculate", file, "--out", out, ...more);
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.err).not.toBe("");
    expect(readdirSync(folder())).toEqual(before);
    expect(readFileSync(inFolder("a.xlsx"))).toEqual(readFileSync(SAMPLE));
  });

  it("when a copy can't take its place: the half-written one is taken away", async () => {
    mkdirSync(inFolder("b.xlsx"));
    const ran = await run("recalculate", "a.xlsx", "--out", "b.xlsx");
    expect(ran.status).toBe(2);
    expect(readdirSync(folder()).sort()).toEqual(["a.xlsx", "b.xlsx"]);
    expect(existsSync(inFolder("b.xlsx"))).toBe(true);
  });
});

function withoutFixes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === "fix" ? null : part)));
}
