import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeOutputs } from "../../src/app/outputs";
import { makeWorkingPaper } from "../../src/app/working-paper";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { zhCN } from "../../src/locales/zh-CN";
import { outputWords } from "../../src/locales/output-words";
import { paperWords } from "../../src/locales/paper-words";
import national2020 from "../../src/profiles/national-2020";
import { PNG } from "pngjs";
import { LIBREOFFICE_TIMEOUT, withLibreOffice } from "../support/libreoffice";
import { palettePng } from "../support/palette-png";
import { unseenWords } from "../support/printed-letters";
import { canRender, type Print, printOf } from "../support/rendering";
import { ROOT, SAMPLE } from "../support/sample";

const PICTURES = path.join(ROOT, "docs/zh-CN/outputs");
/** With `npm run guide` the first page of each sheet becomes a picture in the documentation. */
const makesPictures = process.env["SCORECHECK_GUIDE"] === "make";
const DOTS_PER_INCH = 84;

const { names, columns } = zhCN.outputs;
/** Each with a column that stands in the header of every page, how it is printed, and how many pages the sample takes at most. */
const SHEETS: readonly (readonly [sheet: string, picture: string, header: string, wide: boolean, pages: number])[] = [
  ["评分底稿", "working-paper", "扣分原因", true, 2],
  [names.summary, "summary", columns.rate, false, 1],
  [names.deductions, "deductions", columns.reason, true, 1],
  [names.findings, "findings", columns.todo, true, 3],
  [names.opinion, "opinion", columns.adopted, false, 3],
];

const folder = mkdtempSync(path.join(tmpdir(), "scorecheck-"));

(canRender ? withLibreOffice : describe.skip)("the sheets that are handed in, printed by LibreOffice", () => {
  let print: Print;
  /** The first page of a sheet, from 0 on. */
  const firstOf = (sheet: string) => print.pages.findIndex((page) => page.trimStart().startsWith(sheet));
  const pagesOf = (sheet: string): readonly string[] => {
    const next = SHEETS.map(([each]) => firstOf(each)).filter((first) => first > firstOf(sheet));
    return print.pages.slice(firstOf(sheet), Math.min(...next, print.pages.length));
  };

  beforeAll(async () => {
    const host = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
    const target = { type: "named", name: "评分表" } as const;
    await makeWorkingPaper(host, target, national2020, paperWords(zhCN));
    const outputs = ["summary", "deductions", "findings", "opinion"] as const;
    await makeOutputs(host, target, national2020, { outputs, words: outputWords(zhCN), total: "sum" });
    const file = path.join(folder, "sheets.xlsx");
    writeFileSync(file, await host.save());
    print = printOf(file, folder);
  }, LIBREOFFICE_TIMEOUT);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(SHEETS)(
    "%s fits A4, with its header on each page and every letter to be seen",
    (sheet, picture, header, wide, count) => {
      const pages = pagesOf(sheet);
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.length).toBeLessThanOrEqual(count);
      // The lines to sign on may come on a page of their own.
      for (const page of pages.slice(0, Math.max(1, pages.length - 1))) expect(page).toContain(header);
      const places = pages.map((_, i) => firstOf(sheet) + i);
      expect(places.flatMap((place) => unseenWords(print, place))).toEqual([]);
      const png = print.picture(firstOf(sheet), DOTS_PER_INCH);
      const { width, height } = PNG.sync.read(png);
      expect(width / height).toBeCloseTo(wide ? Math.SQRT2 : Math.SQRT1_2, 1);
      if (!makesPictures) return;
      mkdirSync(PICTURES, { recursive: true });
      writeFileSync(path.join(PICTURES, `${picture}.png`), palettePng(png));
    },
  );
});
