import { readFileSync } from "node:fs";
import { read, utils, write, type WorkBook } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { convertedWorkbook } from "../../../src/hosts/legacy/convert";
import { readLegacy } from "../../../src/hosts/legacy/read-legacy";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { SAMPLE } from "../../support/sample";
import { lintPackage } from "../../support/xlsx/lint";

/** As .xls, in which the library writes no formulas, or as SpreadsheetML 2003. */
const bytesOf = (workbook: WorkBook, bookType: "biff8" | "xlml" = "biff8"): Uint8Array =>
  new Uint8Array(Buffer.from(String(write(workbook, { type: "base64", bookType })), "base64"));

async function converted(bytes: Uint8Array): Promise<{ legacy: SheetSnapshot[]; copy: SheetSnapshot[] }> {
  const legacy = readLegacy(bytes);
  const copy = await convertedWorkbook(legacy);
  expect(lintPackage(copy)).toEqual([]);
  const host = await openWorkbook(copy);
  const names = await host.sheetNames();
  const sheets = await Promise.all(names.map(async (name) => (await host.read({ type: "named", name })).sheet));
  return { legacy: legacy.sheets.map(({ snapshot }) => snapshot), copy: sheets };
}

/** Rows without what stands behind their last cell. */
const cellsOf = ({ rows }: SheetSnapshot) =>
  rows.map((cells) => {
    const shown = cells.map(({ value, formula, text }) => ({ value, formula, text }));
    while (shown[shown.length - 1]?.value.type === "empty") shown.pop();
    return shown;
  });

/** A sheet with everything that is taken along. */
function book(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ["评分表", null, null],
    ["指标", "分值", "得分"],
    ["巡护", 40, 38.5],
    ["台账", 60, true],
    ["合计", 100, null],
  ]);
  sheet["C5"] = { t: "n", f: "SUM(C3:C4)", v: 38.5, z: "0.00" };
  sheet["D3"] = { t: "n", f: "满分*2", v: 200 };
  sheet["!ref"] = "A1:D5";
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  sheet["!rows"] = [{}, {}, {}, { hidden: true }];
  sheet["!cols"] = [{ wch: 31 }, { wch: 9 }, { wch: 9 }];
  const other = utils.aoa_to_sheet([["内部"]]);
  return {
    SheetNames: ["评分", "底稿"],
    Sheets: { 评分: sheet, 底稿: other },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], Names: [{ Name: "满分", Ref: "评分!$B$5" }] },
  };
}

describe("a legacy workbook as a new one", () => {
  it("holds what was taken of the old one: cells, merges, what is hidden", async () => {
    const { legacy, copy } = await converted(bytesOf(book(), "xlml"));
    expect(copy.map(cellsOf)).toEqual(
      legacy.map((sheet) =>
        cellsOf(sheet).map((cells) =>
          // A name isn't there any more: its result is.
          cells.map((cell) => (cell.formula?.includes("满分") === true ? { ...cell, formula: null } : cell)),
        ),
      ),
    );
    const rest = ({ name, used, merges, hiddenRows, isHidden }: SheetSnapshot) => [
      ...[name, used, merges, [...hiddenRows], isHidden],
    ];
    expect(copy.map(rest)).toEqual(legacy.map(rest));
    expect([copy[0]?.rows[4]?.[2]?.formula, copy[0]?.hiddenRows]).toEqual(["=SUM(C3:C4)", new Set([3])]);
  });

  it("holds the sample as it is", async () => {
    const sample = read(readFileSync(SAMPLE), { cellNF: true });
    const { legacy, copy } = await converted(bytesOf(sample));
    expect(copy.map(cellsOf)).toEqual(legacy.map(cellsOf));
    expect(copy.map(({ merges }) => merges)).toEqual(legacy.map(({ merges }) => merges));
  });

  it("has the widths of the old columns, and elsewhere those that its texts need", async () => {
    const { sheets, ...rest } = readLegacy(bytesOf(book()));
    const widths = async (columnWidths: ReadonlyMap<number, number>): Promise<readonly (string | undefined)[]> => {
      const copy = await convertedWorkbook({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, columnWidths })) });
      const xml = strFromU8(unzipSync(copy)["xl/worksheets/sheet1.xml"] ?? new Uint8Array(0));
      return [...xml.matchAll(/<col [^>]*width="([^"]+)"/g)].map(([, width]) => width);
    };
    expect(await widths(new Map([[0, 31]]))).toEqual(["31", "8", "8", "8"]);
    expect(sheets[0]?.columnWidths.get(0)).toBeCloseTo(31, 0);
  });

  it("counts dates from 1904 where the old one does", async () => {
    const sheet = utils.aoa_to_sheet([[44196]]);
    sheet["A1"] = { t: "n", v: 42734, z: "yyyy-mm-dd" };
    const { copy } = await converted(
      bytesOf({ SheetNames: ["S"], Sheets: { S: sheet }, Workbook: { WBProps: { date1904: true } } }),
    );
    expect(copy[0]?.rows[0]?.[0]?.text).toBe("2020-12-31");
  });

  it("keeps the result of a formula over several cells, which a plain formula wouldn't give", async () => {
    const legacy = readLegacy(bytesOf(book(), "xlml"));
    const arrays = [{ top: 4, left: 2, bottom: 4, right: 2 }];
    const sheets = legacy.sheets.map((sheet) => ({ ...sheet, arrays }));
    const host = await openWorkbook(await convertedWorkbook({ ...legacy, sheets }));
    const { sheet } = await host.read({ type: "named", name: "评分" });
    expect(sheet.rows[4]?.[2]).toMatchObject({ formula: null, value: { type: "number", number: 38.5 } });
  });

  it.each([
    ["a web page", "<table><tr><td colspan=2>甲</td></tr><tr><td>乙</td><td>5</td></tr></table>"],
    ["text", "甲\t乙\n丙\t=5\n"],
    [
      "a merged area of a million cells",
      "<table><tr><td colspan=1000 rowspan=60000>甲</td></tr><tr><td>乙</td></tr></table>",
    ],
  ])("is made of %s, too", async (_, page) => {
    const { legacy, copy } = await converted(strToU8(page));
    expect(copy.map(cellsOf)).toEqual(legacy.map(cellsOf));
  });
});
