import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { read, write } from "@e965/xlsx";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { readLegacy } from "../../../src/hosts/legacy/read-legacy";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { excel4 } from "../../support/legacy/records";
import { SAMPLE } from "../../support/sample";
import { temporaryFolder } from "../../support/temporary-folder";
import { fileOf } from "../../support/xlsx/sample-file";
import { OTHERS, SCORES } from "../contract/sample";

const MINUTES = 120_000;
const OFFICE = spawnSync("soffice", ["--version"]).status === 0;
const folderOfTest = temporaryFolder();

/** What of a sheet is the same in every format: no protection, which not every program writes. */
function content({ name, rows, merges, hiddenRows, hiddenColumns, isHidden }: SheetSnapshot): unknown {
  const cells = rows.map((row) =>
    row
      .map(({ value, formula, text, numberFormat }) => ({
        ...{ value, text },
        // LibreOffice writes constants of these types as formulas.
        formula: value.type === "boolean" || value.type === "error" ? null : formula,
        // A blank cell has the format of its neighbours, or none.
        numberFormat: value.type === "empty" ? "" : numberFormat,
      }))
      .filter(({ value }, i) => value.type !== "empty" || row.slice(i).some((cell) => cell.value.type !== "empty")),
  );
  const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { name, cells, merges: sorted, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns], isHidden };
}

async function contentOfXlsx(bytes: Uint8Array): Promise<unknown[]> {
  const host = await openWorkbook(bytes);
  const names = await host.sheetNames();
  return Promise.all(names.map(async (name) => content((await host.read({ type: "named", name })).sheet)));
}

const contentOfLegacy = (bytes: Uint8Array): unknown[] =>
  readLegacy(bytes).sheets.map(({ snapshot }) => content(snapshot));

describe("as the library writes it", () => {
  it.each(["biff8", "xlml"] as const)("%s holds the sample's cells and merges", async (bookType) => {
    const sample = readFileSync(SAMPLE);
    const bytes = new Uint8Array(
      Buffer.from(String(write(read(sample, { cellNF: true }), { type: "base64", bookType })), "base64"),
    );
    expect(contentOfLegacy(bytes)).toEqual(await contentOfXlsx(sample));
  });

  it("Excel 4 holds Chinese by its code page", () => {
    const { kind, sheets } = readLegacy(
      excel4([
        ["指标", "分值"],
        ["路面", 4.5],
      ]),
    );
    expect(kind).toBe("binary");
    expect(sheets[0]?.snapshot.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["指标", "分值"],
      ["路面", "4.5"],
    ]);
  });
});

(OFFICE ? describe : describe.skip)("as LibreOffice writes it, where that is installed", () => {
  it(
    "holds values, formulas with their results, merges, hidden rows, columns and sheets, and formats",
    async () => {
      const folder = folderOfTest();
      const bytes = fileOf([SCORES, ...OTHERS]);
      writeFileSync(path.join(folder, "a.xlsx"), bytes);
      mkdirSync(path.join(folder, "out"));
      const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
      const arguments_ = ["--headless", "--convert-to", "xls", "--outdir", path.join(folder, "out")];
      expect(spawnSync("soffice", [profile, ...arguments_, path.join(folder, "a.xlsx")]).status).toBe(0);
      const xls = readFileSync(path.join(folder, "out/a.xls"));
      expect(contentOfLegacy(xls)).toEqual(await contentOfXlsx(bytes));
    },
    MINUTES,
  );
});
