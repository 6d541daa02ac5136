import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Download } from "playwright-core";
import { en } from "../../src/locales/en";
import { zhCN } from "../../src/locales/zh-CN";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { makeWorkbooks } from "../support/many-workbooks";
import { realScorecheck } from "../support/real-cli";
import { SAMPLE } from "../support/sample";
import { temporaryFolder } from "../support/temporary-folder";
import { fileOf } from "../support/xlsx/sample-file";
import { number, text } from "../hosts/contract/sample";
import { violationsIn } from "./support/accessibility";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { ReviewPage } from "./support/review-page";

jest.setTimeout(240_000);

const folderOfTest = temporaryFolder();

/** A table without a contradiction. */
const GOOD = fileOf([
  {
    name: "评分表",
    cells: Object.fromEntries(
      [
        ["三级指标", "分值", "评分标准", "得分", "扣分原因", "佐证材料"],
        ["巡查记录", 40, "每月巡查并有记录得40分，每缺一个月扣5分，扣完为止。", 40, "", "巡查台账"],
        ["路面修补", 60, "修补及时得60分，每发现一处未修补扣3分，扣完为止。", 57, "一处未修补", "照片"],
        ["合计", 100, "", 97, "", ""],
      ].flatMap((row, r) =>
        row.map((value, c) => [
          `${"ABCDEF"[c] ?? ""}${r + 1}`,
          { value: typeof value === "number" ? number(value) : text(value) },
        ]),
      ),
    ),
  },
]);
const WEB_PAGE =
  "<html><table><tr><td>三级指标<td>分值<td>评分标准<td>得分</tr><tr><td>群众满意度<td>60<td>满意度达到95%得60分，否则不得分。<td>80</tr><tr><td>通行保障<td>40<td>全年畅通得40分，否则不得分。<td>40</tr><tr><td>合计<td>100<td><td>120</tr></table></html>";

/** One file of each kind, some in a folder below. */
function fiveFiles(): string {
  const folder = path.join(folderOfTest(), "评分表");
  mkdirSync(path.join(folder, "乡镇"), { recursive: true });
  writeFileSync(path.join(folder, "好.xlsx"), GOOD);
  copyFileSync(SAMPLE, path.join(folder, "乡镇", "示例.xlsx"));
  writeFileSync(path.join(folder, "坏.xlsx"), readFileSync(SAMPLE).subarray(0, 3000));
  writeFileSync(path.join(folder, "旧.xls"), WEB_PAGE);
  writeFileSync(path.join(folder, "说明.xlsx"), "请各单位按时报送。");
  // Not asked for in a folder.
  writeFileSync(path.join(folder, "说明.txt"), "请各单位按时报送。");
  return folder;
}

function manyFiles(count: number): string {
  const folder = path.join(folderOfTest(), "全县");
  mkdirSync(folder);
  for (let i = 1; i <= count; i += 1) copyFileSync(SAMPLE, path.join(folder, `${String(i).padStart(3, "0")}.xlsx`));
  writeFileSync(path.join(folder, "999.xlsx"), readFileSync(SAMPLE).subarray(0, 3000));
  return folder;
}

inBrowser("the page for reviewers", () => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowser();
  });
  afterAll(async () => {
    expect(browsing.outside).toEqual([]);
    await browsing.close();
  });

  it("reviews a folder that is dropped: results, findings, what failed, and a report", async () => {
    const page = await ReviewPage.open(browsing, zhCN);
    await page.dropFolder(fiveFiles());
    await page.isDone();
    expect(await page.rows()).toEqual([
      ["评分表/乡镇/示例.xlsx", "97.5", "优", "14", "10"],
      ["评分表/好.xlsx", "97", "优", "0", "0"],
      ["评分表/旧.xls", "120", "优", expect.stringMatching(/^[1-9]/), expect.any(String)],
    ]);
    expect(await page.failures()).toEqual([
      ["评分表/坏.xlsx", zhCN.problems.file["damaged-workbook"]],
      ["评分表/说明.xlsx", zhCN.problems.file["not-a-workbook"]],
    ]);

    const details = await page.show("评分表/乡镇/示例.xlsx");
    expect(await details.locator(".finding").count()).toBeGreaterThan(5);
    expect(await details.innerText()).toContain(zhCN.checks["score-exceeds-weight"].name);
    expect(await (await page.show("评分表/旧.xls")).innerText()).toContain(zhCN.problems.legacy.html);

    const report = await openWorkbook(await bytesOf(await page.download()));
    expect(await report.sheetNames()).toEqual(Object.values(zhCN.batch.names));
    const { sheet } = await report.read({ type: "named", name: zhCN.batch.names.summary });
    expect(sheet.rows.slice(3).map((row) => row[1]?.text)).toEqual([
      "评分表/乡镇/示例.xlsx",
      "评分表/好.xlsx",
      "评分表/旧.xls",
    ]);
    await page.close();
  });

  it("sorts by each column, either way", async () => {
    const page = await ReviewPage.open(browsing, zhCN);
    await page.pickFolder(fiveFiles());
    await page.isDone();
    await page.sortBy(zhCN.reviewPage.results.stated);
    expect((await page.rows()).map(([, stated]) => stated)).toEqual(["120", "97.5", "97"]);
    await page.sortBy(zhCN.reviewPage.results.stated);
    expect((await page.rows()).map(([, stated]) => stated)).toEqual(["97", "97.5", "120"]);
    expect(await page.page.locator("th[aria-sort]").innerText()).toBe(zhCN.reviewPage.results.stated);
    await page.close();
  });

  it("takes 200 workbooks, says the template's faults once, answers while it works, and makes the report of the command line", async () => {
    const page = await ReviewPage.open(browsing, zhCN);
    const folder = path.join(folderOfTest(), "全县");
    const broken = makeWorkbooks(folder, 200, 200).filter(({ isBroken }) => isBroken);
    await page.dropFolder(folder);
    // The page answers although files are still being read.
    await page.page.getByRole("button", { name: zhCN.reviewPage.otherLanguage }).click();
    await page.page.getByRole("button", { name: en.reviewPage.progress.cancel }).waitFor();
    await page.page.getByRole("button", { name: en.reviewPage.otherLanguage }).click();
    await page.isDone();
    expect(await page.page.locator(".result").count()).toBe(199);
    expect((await page.failures()).map(([name]) => name)).toEqual(broken.map(({ name }) => `全县/${name}`));
    await page.openCommon();
    expect(await page.page.locator(".common").locator(".finding").count()).toBeGreaterThan(0);
    const details = await page.show("全县/unit-1/00001.xlsx");
    expect(await details.locator(".finding").count()).toBeGreaterThan(0);
    await page.screenshot("review-200");

    const report = await bytesOf(await page.download());
    expect(await (await openWorkbook(report)).sheetNames()).toEqual(Object.values(zhCN.batch.names));
    expect(realScorecheck(folderOfTest(), ["batch", "全县", "--out", "report.xlsx"])).toMatchObject({
      status: 2,
      err: "",
    });
    expect(report.equals(readFileSync(path.join(folderOfTest(), "report.xlsx")))).toBe(true);
    await page.close();
  });

  it("stops when asked to, and keeps what is done", async () => {
    const page = await ReviewPage.open(browsing, zhCN);
    await page.pickFolder(manyFiles(200));
    await page.page.getByRole("button", { name: zhCN.reviewPage.progress.cancel }).click();
    const said = await page.page.locator(".batch-progress [role=status]").innerText();
    expect(said).toMatch(/^已停止：完成 \d+ \/ 201 个文件/);
    await page.close();
  });

  it("is used by the keyboard alone", async () => {
    const page = await ReviewPage.open(browsing, zhCN);
    await page.pickFolder(fiveFiles());
    await page.isDone();
    await page.tabTo(/好\.xlsx/);
    await page.page.keyboard.press("Enter");
    await page.page.locator(".details:not([hidden])").waitFor();
    expect(await page.page.locator(".details:not([hidden])").innerText()).toContain(zhCN.reviewPage.results.none);
    await page.close();
  });

  describe.each([
    ["zh-CN", zhCN, 320],
    ["zh-CN", zhCN, 1180],
    ["en", en, 320],
    ["en", en, 1180],
  ] as const)("in %s", (language, texts, width) => {
    it(`at ${width} px breaks no rule of accessibility in any state`, async () => {
      const page = await ReviewPage.open(browsing, texts, width);
      const check = async (state: string): Promise<void> => {
        await page.screenshot(`review-${language}-${width}-${state}`);
        expect([state, await violationsIn(page.page.mainFrame())]).toEqual([state, []]);
        expect([state, await page.overflow()]).toEqual([state, 0]);
      };
      await check("empty");
      await page.pickFolder(fiveFiles());
      await page.isDone();
      await check("done");
      await page.show("评分表/乡镇/示例.xlsx");
      await check("opened");
      await page.pickFolder(manyFiles(3));
      await page.isDone();
      await page.openCommon();
      const first = await page.show("全县/001.xlsx");
      expect(await first.innerText()).toContain(texts.reviewPage.results.onlyCommon);
      await check("common");
      await page.close();
    });
  });
});

async function bytesOf(download: Download): Promise<Buffer> {
  expect(download.suggestedFilename()).toBe("report.xlsx");
  return readFileSync(await download.path());
}
