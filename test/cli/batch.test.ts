import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { at } from "../support/json";
import { makeWorkbooks } from "../support/many-workbooks";
import { realScorecheck, SCRIPT } from "../support/real-cli";
import { SAMPLE } from "../support/sample";
import { temporaryFolder } from "../support/temporary-folder";
import { lintPackage } from "../support/xlsx/lint";

// The command line is built when it is older than its sources, and threads are started.
jest.setTimeout(600000);

const folder = temporaryFolder();
const FILES = 48;

const inFolder = (...names: readonly string[]): string => path.join(folder(), ...names);
const bytesOf = (name: string): Buffer => readFileSync(inFolder(name));
const linesOf = (name: string): unknown[] =>
  readFileSync(inFolder(name), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

const scorecheck = (...argv: readonly string[]) => realScorecheck(folder(), argv);
const batch = (...argv: readonly string[]) => scorecheck("batch", ...argv);

async function textsOf(report: string, sheet: string): Promise<string[][]> {
  const host = await openWorkbook(bytesOf(report));
  const { rows } = (await host.read({ type: "named", name: sheet })).sheet;
  return rows.slice(3).map((cells) => cells.map(({ text }) => text));
}

describe("many files, some of them broken", () => {
  it("are all accounted for, in order, in a report that is the same whatever the number of threads", async () => {
    const made = makeWorkbooks(inFolder("in"), FILES, 12);
    const expected = made.map(({ name, isBroken }) => [path.join("in", ...name.split("/")), isBroken] as const);
    expected.sort(([a], [b]) => (a < b ? -1 : 1));
    const one = batch("in", "--out", "one.xlsx", "--json", "one.ndjson", "--jobs", "1");
    expect(one).toMatchObject({ status: 2, err: "" });
    expect(one.out).toContain("one.xlsx");
    const lines = linesOf("one.ndjson");
    expect(lines.map((line) => [at(line, "file"), at(line, "error") !== null])).toEqual(expected);

    expect(batch("in", "--out", "three.xlsx", "--json", "three.ndjson", "--jobs", "3").status).toBe(2);
    expect(bytesOf("three.ndjson").equals(bytesOf("one.ndjson"))).toBe(true);
    expect(bytesOf("three.xlsx").equals(bytesOf("one.xlsx"))).toBe(true);
    expect(readdirSync(folder()).sort()).toEqual(["in", "one.ndjson", "one.xlsx", "three.ndjson", "three.xlsx"]);

    expect(lintPackage(bytesOf("one.xlsx"))).toEqual([]);
    const summary = await textsOf("one.xlsx", "汇总");
    expect(summary.map(([, file]) => file)).toEqual(expected.filter(([, isBroken]) => !isBroken).map(([file]) => file));
    expect(summary.map(([, , , project]) => project)).toContain("第0号林区巡护项目");
    const failures = await textsOf("one.xlsx", "未能处理");
    expect(failures.map(([, file]) => file)).toEqual(expected.filter(([, isBroken]) => isBroken).map(([file]) => file));
    const findings = await textsOf("one.xlsx", "问题清单");
    const common = findings.filter(([, file]) => file?.includes("模板问题"));
    expect(common.length).toBeGreaterThan(0);
    expect(findings.indexOf(common[0] ?? [])).toBe(0);
  });

  it("in shards give lines that are the whole ones, one behind the other, and one report", () => {
    makeWorkbooks(inFolder("in"), 10, 4);
    batch("in", "--out", "all.xlsx", "--json", "all.ndjson");
    const parts = ["1/3", "2/3", "3/3"].map((shard, i) => {
      batch("in", "--out", `part${i}.xlsx`, "--json", `part${i}.ndjson`, "--results", `${i}.results`, "--shard", shard);
      return bytesOf(`part${i}.ndjson`);
    });
    expect(Buffer.concat(parts).equals(bytesOf("all.ndjson"))).toBe(true);
    expect(scorecheck("merge", "0.results", "1.results", "2.results", "--out", "merged.xlsx").status).toBe(2);
    expect(bytesOf("merged.xlsx").equals(bytesOf("all.xlsx"))).toBe(true);
  });
});

describe("an interrupted batch", () => {
  it("goes on where it was killed, with the same result, and reviews again only what has changed", async () => {
    makeWorkbooks(inFolder("in"), FILES, 12);
    batch("in", "--out", "whole.xlsx", "--json", "whole.ndjson");
    const journal = inFolder("r.xlsx.journal");
    const argv = [SCRIPT, "batch", "in", "--out", "r.xlsx", "--json", "r.ndjson", "--jobs", "1"];
    const killed = spawn(process.execPath, argv, { cwd: folder(), stdio: "ignore" });
    const ended = new Promise((resolve) => killed.once("exit", resolve));
    const isUnderWay = (): boolean => existsSync(journal) && readFileSync(journal).length > 100000;
    while (!isUnderWay() && killed.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    killed.kill("SIGKILL");
    await ended;
    expect(existsSync(inFolder("r.xlsx"))).toBe(false);
    // As if it had been killed in the middle of a line.
    writeFileSync(journal, readFileSync(journal).subarray(0, -17));

    const resumed = batch("in", "--out", "r.xlsx", "--json", "r.ndjson");
    expect(Number(/(\d+) 个文件已有结果/.exec(resumed.err)?.[1])).toBeGreaterThan(0);
    expect(bytesOf("r.ndjson").equals(bytesOf("whole.ndjson"))).toBe(true);
    expect(bytesOf("r.xlsx").equals(bytesOf("whole.xlsx"))).toBe(true);
    expect(existsSync(journal)).toBe(false);
  });

  it.each([
    ["another language", (): string[] => ["--lang", "en"]],
    ["files that were written since", (): string[] => (utimesSync(inFolder("in/a.xlsx"), 1, 1), [])],
  ])("begins anew for %s", (_, change) => {
    mkdirSync(inFolder("in"));
    copyFileSync(SAMPLE, inFolder("in/a.xlsx"));
    // The lines can't be written, so that the journal stays.
    const argv = ["in", "--out", "r.xlsx", "--json", "none/r.ndjson"];
    const first = batch(...argv);
    expect(first.status).toBe(2);
    expect(first.err).toContain("none/r.ndjson");
    expect(batch(...argv).err).toContain("1 个文件已有结果");
    expect(batch(...argv, ...change()).err).not.toMatch(/已有结果|done before/);
  });
});

describe("what is reviewed, and how it ends", () => {
  it.each([
    ["a sound folder", ["in"], 0],
    ["--strict with errors", ["in", "--strict"], 1],
    ["a pattern", ["i*/*.xlsx"], 0],
    ["a pattern that matches nothing", ["no*/*.xlsx"], 2],
    ["a file that isn't there, beside others", ["in", "no.xlsx", "--strict"], 2],
  ])("%s: %j ends with %d", (_, argv, status) => {
    mkdirSync(inFolder("in"));
    copyFileSync(SAMPLE, inFolder("in/a.xlsx"));
    expect(batch(...argv, "--out", "r.xlsx").status).toBe(status);
  });

  it("never writes over a workbook, only over a report of its own", () => {
    copyFileSync(SAMPLE, inFolder("a.xlsx"));
    copyFileSync(SAMPLE, inFolder("b.xlsx"));
    expect(batch(".", "--out", "b.xlsx").status).toBe(2);
    expect(bytesOf("b.xlsx").equals(readFileSync(SAMPLE))).toBe(true);
    rmSync(inFolder("b.xlsx"));
    expect(batch(".", "--out", "r.xlsx").status).toBe(0);
    const first = bytesOf("r.xlsx");
    expect(batch(".", "--out", "r.xlsx").status).toBe(0);
    expect(bytesOf("r.xlsx").equals(first)).toBe(true);
  });
});
