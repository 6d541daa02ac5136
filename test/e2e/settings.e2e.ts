import { MARK_LOOKS } from "../../src/hosts/mark-look";
import { en } from "../../src/locales/en";
import type { Texts } from "../../src/locales/texts";
import { zhCN } from "../../src/locales/zh-CN";
import { scoreTable } from "../support/score-table";
import { workbookFrom } from "../support/xlsx/picture-file";
import { looksRight } from "./support/accessibility";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";
import { xlsxFile } from "./support/xlsx-file";

const BOOK = xlsxFile("评分.xlsx", workbookFrom({ 评分: scoreTable() }));
const jsonFile = (text: string) => ({ name: "own.json", mimeType: "application/json", buffer: Buffer.from(text) });
const inCss = (colour: string): string =>
  `rgb(${[0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)).join(", ")})`;

inBrowser("the settings", () => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowser();
  });
  afterAll(async () => {
    expect(browsing.outside).toEqual([]);
    await browsing.close();
  });

  describe.each<[string, Texts, number]>([
    ["zh-CN", zhCN, 320],
    ["en", en, 450],
  ])("in %s", (language, texts, width) => {
    const { settings, checks, handling, report, profiles } = texts;
    const overrun = checks["score-exceeds-weight"].name;
    let workbench: Workbench;

    beforeAll(async () => {
      workbench = await Workbench.open(browsing, undefined, texts);
      await workbench.paneWidth(width);
      await workbench.openFile(BOOK);
      await workbench.press("review");
      await open();
    });
    afterAll(async () => {
      await workbench.close();
    });

    const open = () => workbench.showTab(settings.tab);
    const isClean = (name: string) => looksRight(workbench, `settings-${language}-${width}-${name}`);
    const facts = () => workbench.pane.locator(".facts").first();

    it("switch a check off, which the findings then say", async () => {
      await isClean("first");
      await workbench.pane.getByRole("button", { name: settings.checks }).click();
      await workbench.pane.getByLabel(overrun).click();
      expect(await workbench.said()).toBe(handling.decided.switch);
      await isClean("checks");
      await workbench.show("findings");
      expect(await workbench.pane.locator(".checks-off").innerText()).toBe(report.checksOff([overrun]));
      expect(await workbench.pane.locator(".finding").filter({ hasText: overrun }).count()).toBe(0);
      await isClean("off");
      await open();
      await workbench.pane.getByLabel(overrun).click();
      await workbench.said();
    });

    it("choose the rules, or take a person's own", async () => {
      await workbench.pane.getByLabel(settings.profile, { exact: true }).selectOption("sichuan-2025");
      expect(await workbench.said()).toBe(handling.decided.settings);
      await workbench.show("overview");
      expect(await facts().innerText()).toContain("四川（2025）");
      await open();
      const file = workbench.pane.getByLabel(settings.import);
      await file.setInputFiles(jsonFile("["));
      expect(await workbench.pane.getByRole("alert").innerText()).toBe(settings.notJson);
      await file.setInputFiles(jsonFile('{"id":"own","extends":"national-2020","decimals":"two"}'));
      await workbench.pane.getByRole("alert").getByText(settings.unusable).waitFor();
      await isClean("unusable");
      const own = { id: "own", extends: "national-2020", name: "本县", source: "县财政局" };
      await file.setInputFiles(jsonFile(JSON.stringify({ ...own, scoredColumn: "复核得分" })));
      const allowed = ["self", "expert", "review"];
      await workbench.pane
        .getByRole("alert")
        .getByText(profiles.problem({ path: "scoredColumn", code: "not-one-of", allowed }))
        .waitFor();
      await file.setInputFiles(jsonFile(JSON.stringify({ ...own, scoredColumn: "review" })));
      expect(await workbench.said()).toBe(handling.decided.settings);
      await workbench.pane.getByText(settings.scored(settings.scoredColumn.review)).waitFor();
      await workbench.show("overview");
      expect(await facts().innerText()).toContain("本县");
      await open();
    });

    it("colour the marks, as the sample shows", async () => {
      await workbench.pane.getByLabel(settings.colour.blue).click();
      await workbench.said();
      await workbench.press("mark");
      expect(await workbench.ground("F3")).toBe(inCss(MARK_LOOKS.blue.ground));
      for (const [colours, { ground }] of Object.entries(MARK_LOOKS)) {
        const sample = workbench.pane.locator(`.mark-${colours}`);
        expect(await sample.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(inCss(ground));
      }
      await workbench.pane.getByLabel(settings.colour.grey).click();
      await workbench.said();
      await workbench.press("mark");
      expect(await workbench.ground("F3")).toBe(inCss(MARK_LOOKS.grey.ground));
      await isClean("marked");
    });

    it("have the total written as a value", async () => {
      await workbench.type("F3", "4");
      await workbench.total("sum").filter({ hasText: /^99$/ }).waitFor({ state: "attached" });
      await workbench.pane.getByLabel(settings.writtenAs.values).click();
      await workbench.said();
      await workbench.press("recalculate");
      expect(await workbench.formula("F5")).toBe("99");
      await workbench.press("undo");
      await workbench.type("F3", "6");
    });

    it("start a new year once it is confirmed, by one write, and take that back", async () => {
      const { newYear } = settings;
      const opener = workbench.pane.getByRole("button", { name: newYear.open });
      await opener.click();
      await workbench.pane.getByText(newYear.nothing).waitFor();
      await workbench.pane.locator("body").press("Escape");
      await workbench.pane.getByText(newYear.nothing).waitFor({ state: "detached" });
      await workbench.show("scoring");
      await workbench.pane.getByRole("button", { name: texts.scoring.make }).click();
      await workbench.said();
      const evidence = workbench.pane.getByLabel(texts.scoring.evidence, { exact: true });
      await evidence.fill("台账");
      await evidence.press("Enter");
      await workbench.said();
      await open();
      await opener.click();
      await workbench.pane.getByText(newYear.clears(1, 0)).waitFor();
      await isClean("new-year");
      await workbench.pane.getByRole("button", { name: newYear.confirm, exact: true }).click();
      await workbench.status.filter({ hasText: texts.paper.newYear(1, 0) }).waitFor();
      expect(await workbench.trips()).toBeLessThanOrEqual(2);
      await workbench.press("undo");
      await opener.click();
      await workbench.pane.getByText(newYear.clears(1, 0)).waitFor();
      await workbench.pane.getByRole("button", { name: newYear.cancel, exact: true }).click();
    });

    it("leave the workbook as it was once they are taken back", async () => {
      await workbench.expectRestorable();
    });

    it("speak the person's language, also the next time", async () => {
      const other = texts === zhCN ? en : zhCN;
      await workbench.pane.getByLabel(settings.language, { exact: true }).selectOption(other.language);
      await workbench.pane.getByRole("tab", { name: other.settings.tab }).waitFor();
      expect(await workbench.pane.locator("html").getAttribute("lang")).toBe(other.language);
      await workbench.page.reload();
      await workbench.pane.getByRole("button", { name: other.pane.actions.review, exact: true }).click();
      await workbench.pane.getByRole("tab", { name: other.settings.tab }).click();
      await workbench.pane.getByLabel(other.settings.language, { exact: true }).selectOption("");
      await workbench.pane.getByRole("tab", { name: settings.tab }).waitFor();
    });
  });
});
