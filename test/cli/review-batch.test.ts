import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { jsonLines, type Ran, scorecheck } from "../support/fake-io";
import { SAMPLE } from "../support/sample";
import { at } from "../support/json";
import { temporaryFolder } from "../support/temporary-folder";

const folder = temporaryFolder();

/** Files are made by what they hold. */
function make(files: { readonly [name: string]: "sample" | "text" | "empty" }): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder(), name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (content === "sample") copyFileSync(SAMPLE, file);
    else writeFileSync(file, content === "text" ? "not a workbook" : "");
  }
}

const review = (...argv: readonly string[]): Promise<Ran> => scorecheck(["review", ...argv], { folder: folder() });

/** Each printed line as its file, and its error's code or "ok". */
function outcomes(ran: Ran): string[] {
  return jsonLines(ran).map((line) => {
    const error = at(line, "error");
    return `${String(at(line, "file"))} ${error === null ? "ok" : String(at(error, "code"))}`;
  });
}

describe("several files", () => {
  it("goes on after files that can't be read, in the order given", async () => {
    make({ "a.xlsx": "sample", "b.xlsx": "text", "c.xlsx": "empty", "d.xlsx": "sample" });
    const ran = await review("--json", "d.xlsx", "b.xlsx", "missing.xlsx", "c.xlsx", "a.xlsx");
    expect(outcomes(ran)).toEqual([
      "d.xlsx ok",
      "b.xlsx not-a-workbook",
      "missing.xlsx not-found",
      "c.xlsx empty-file",
      "a.xlsx ok",
    ]);
    expect(ran).toMatchObject({ status: 2, err: "" });
  });

  it("takes the workbooks of a folder, sorted, without lock files and other files", async () => {
    make({ "in/b.xlsx": "sample", "in/a.XLSM": "text", "in/~$b.xlsx": "text", "in/notes.txt": "text" });
    mkdirSync(path.join(folder(), "in/sub.xlsx"));
    const ran = await review("--json", "in");
    expect(outcomes(ran)).toEqual([`${path.join("in", "a.XLSM")} not-a-workbook`, `${path.join("in", "b.xlsx")} ok`]);
  });

  it("says that a folder has no workbooks", async () => {
    make({ "in/notes.txt": "text" });
    const ran = await review("--json", "in");
    expect(outcomes(ran)).toEqual(["in not-found"]);
    expect(ran.status).toBe(2);
  });
});

describe("exit status", () => {
  it.each([
    [["a.xlsx"], 0],
    [["--json", "a.xlsx"], 0],
    [["--strict", "a.xlsx"], 1],
    [["--strict", "--json", "a.xlsx"], 1],
    [["--strict", "a.xlsx", "b.xlsx"], 2],
    [["b.xlsx"], 2],
    [["a.xlsx", "--sheet", "no such sheet"], 2],
  ])("review %j: %d", async (argv, status) => {
    make({ "a.xlsx": "sample", "b.xlsx": "text" });
    expect((await review(...argv)).status).toBe(status);
  });

  it.each([[["--frob"]], [["review"]], [["review", "a.xlsx", "--lang", "fr"]], [["frob"]]])(
    "%j is misuse: 2, one sentence on standard error",
    async (argv) => {
      const { status, out, err } = await scorecheck(argv);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err).toMatch(/^[^\n]+--help[^\n]*\n$/);
    },
  );
});

describe("without --json", () => {
  it("says what is wrong with a file on standard error, with its code, and reports the others", async () => {
    make({ "a.xlsx": "sample", "b.xlsx": "text" });
    const { out, err } = await review("b.xlsx", "a.xlsx");
    expect(err).toMatch(/^b\.xlsx：.+（not-a-workbook）\n$/);
    expect(out).toMatch(/^a\.xlsx\n/);
  });
});
