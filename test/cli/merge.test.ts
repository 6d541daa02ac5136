import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FileResult } from "../../src/core/batch/file-result";
import { zhCN } from "../../src/locales/zh-CN";
import { scorecheck } from "../support/fake-io";
import { found, reviewed } from "../support/file-results";
import { temporaryFolder } from "../support/temporary-folder";

const folder = temporaryFolder();
const merge = (...argv: readonly string[]) => scorecheck(["merge", ...argv], { folder: folder() });

function write(name: string, ...results: readonly unknown[]): void {
  writeFileSync(path.join(folder(), name), results.map((result) => `${JSON.stringify(result)}\n`).join(""));
}

const GOOD = reviewed("a.xlsx", found("check: what", { severity: "info" }));
const FAULTY = reviewed("b.xlsx", found("check: what"));
const BROKEN: FileResult = { ...GOOD, file: "c.xlsx", problem: { code: "damaged-workbook", message: "?" }, tables: [] };

describe("merging results", () => {
  it.each([
    ["sound files", [GOOD], 0],
    ["errors without --strict", [GOOD, FAULTY], 0],
    ["a file that could not be read", [GOOD, BROKEN], 2],
    ["none at all", [], 0],
  ])("of %s ends as a batch does", async (_, results, status) => {
    write("1.ndjson", ...results);
    expect(await merge("1.ndjson", "--out", "r.xlsx")).toMatchObject({ status, err: "" });
    expect(existsSync(path.join(folder(), "r.xlsx"))).toBe(true);
  });

  it("knows --strict, and makes the same report however the results are divided", async () => {
    write("1.ndjson", GOOD, FAULTY);
    write("2.ndjson", GOOD);
    write("3.ndjson", FAULTY);
    expect((await merge("1.ndjson", "--out", "whole.xlsx", "--strict")).status).toBe(1);
    await merge("2.ndjson", "3.ndjson", "--out", "merged.xlsx");
    const [whole, merged] = ["whole.xlsx", "merged.xlsx"].map((name) => readFileSync(path.join(folder(), name)));
    expect(merged?.equals(whole ?? Buffer.alloc(0))).toBe(true);
  });

  it.each([
    [
      "a line that is no result",
      () => {
        write("1.ndjson", GOOD, { file: "x" });
      },
      zhCN.commands.noResults("1.ndjson", 2),
    ],
    [
      "a line that is no JSON",
      () => {
        writeFileSync(path.join(folder(), "1.ndjson"), "{");
      },
      zhCN.commands.noResults("1.ndjson", 1),
    ],
    ["a file that isn't there", () => undefined, zhCN.commands.noResults("1.ndjson", 1)],
    [
      "a part twice",
      () => {
        write("1.ndjson", GOOD, GOOD);
      },
      zhCN.commands.mergedTwice("a.xlsx"),
    ],
  ])("refuses %s, and writes nothing", async (_, make, sentence) => {
    make();
    expect(await merge("1.ndjson", "--out", "r.xlsx")).toEqual({ status: 2, out: "", err: `${sentence}\n` });
    expect(existsSync(path.join(folder(), "r.xlsx"))).toBe(false);
  });

  it("never replaces the results", async () => {
    write("1.ndjson", GOOD);
    expect((await merge("1.ndjson", "--out", "1.ndjson")).err).toContain(zhCN.commands.misuse["out-is-input"]());
  });
});
