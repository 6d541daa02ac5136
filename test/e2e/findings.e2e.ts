import { en } from "../../src/locales/en";
import type { Texts } from "../../src/locales/texts";
import { zhCN } from "../../src/locales/zh-CN";
import { scoreTable } from "../support/score-table";
import { workbookFrom } from "../support/xlsx/picture-file";
import { looksRight } from "./support/accessibility";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";
import { xlsxFile } from "./support/xlsx-file";

/** A 6 in a 5-point row, and a total that holds it. */
const BOOK = xlsxFile("评分.xlsx", workbookFrom({ 评分: scoreTable() }));

inBrowser("what a person does about findings", () => {
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
  ])("in %s, by keyboard", (language, texts, width) => {
    const { handling, fixes, checks } = texts;
    const overrun = checks["score-exceeds-weight"].name;
    let workbench: Workbench;

    beforeAll(async () => {
      workbench = await Workbench.open(browsing, undefined, texts);
      await workbench.paneWidth(width);
      await workbench.openFile(BOOK);
      await workbench.press("review");
      await workbench.show("findings");
    });
    afterAll(async () => {
      await workbench.close();
    });

    const cardOf = (name: string) => workbench.pane.locator(`.finding:has(.finding-name:text-is("${name}"))`);
    const card = () => cardOf(overrun);
    const focused = () => workbench.pane.locator(":focus");
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await workbench.page.keyboard.press(key);
    };
    /** Tabs on to the button of that name. */
    const tabTo = async (name: string) => {
      for (let stops = 0; stops < 20; stops++) {
        await press("Tab");
        if ((await focused().innerText()).trim() === name) return;
      }
      throw new Error(`no tab stop ${name}`);
    };
    const isClean = (name: string) => looksRight(workbench, `findings-${language}-${width}-${name}`);

    it("goes from finding to finding with the arrows, and to its cells with Enter", async () => {
      const places = await workbench.pane.locator(".place-head").allInnerTexts();
      await workbench.pane.locator(".place-head").first().focus();
      await press("End");
      expect(await focused().innerText()).toBe(places[places.length - 1]);
      await press("Home", "ArrowDown", "ArrowUp");
      expect(await focused().innerText()).toBe(places[0]);
      while (!(await card().locator(".place-head:focus").count())) await press("ArrowDown");
      await press("Enter");
      await workbench.isAt("D3");
      await isClean("opened");
    });

    it("explains it within the pane, and goes back to where one was", async () => {
      await card().locator(".place-head").focus();
      await tabTo(handling.explain);
      await press("Enter");
      const why = workbench.pane.locator(".why");
      expect(await focused().innerText()).toBe(overrun);
      await (
        language === "en" ? why.getByText(checks["score-exceeds-weight"].why) : why.locator(".example").last()
      ).waitFor();
      expect(await workbench.pane.locator(".findings").isVisible()).toBe(false);
      await isClean("why");
      await press("Escape");
      expect((await focused().innerText()).trim()).toBe(handling.explain);
      await press("Enter");
      await why.getByRole("button", { name: handling.back }).click();
      expect((await focused().innerText()).trim()).toBe(handling.explain);
    });

    it("puts it right after a look at what would change, and takes that back", async () => {
      expect(await card().locator(".fix-change").allInnerTexts()).toEqual([
        handling.change("F3", "6", "5"),
        handling.change("D3", "5", "6"),
      ]);
      await card().locator(".place-head").focus();
      await tabTo(fixes["cap-at-weight"]);
      await press("Enter");
      await card().waitFor({ state: "detached" });
      expect(await workbench.said()).toBe(handling.fixed(["F3"]));
      await workbench.shows("F3", "5");
      expect(await focused().getAttribute("class")).toBe("place-head");
      await workbench.press("undo");
      await card().waitFor();
      await workbench.shows("F3", "6");
    });

    it("accepts it with a reason, which is asked for", async () => {
      if ((await card().locator(".place-head").getAttribute("aria-expanded")) === "false") {
        await card().locator(".place-head").click();
      }
      await card().locator(".place-head").focus();
      await tabTo(handling.accept);
      await press("Enter", "Enter");
      expect(await workbench.pane.getByRole("alert").innerText()).toBe(handling.noReason);
      await press("Escape");
      expect((await focused().innerText()).trim()).toBe(handling.accept);
      await press("Enter");
      await workbench.page.keyboard.type("县财政局已批复");
      await isClean("accepting");
      await press("Enter");
      await card().waitFor({ state: "detached" });
      expect(await workbench.said()).toBe(handling.decided.accept);
      expect(await workbench.trips()).toBe(1);
      expect(await focused().getAttribute("class")).toBe("place-head");
    });

    it("lists it with its reason, and marks the others only", async () => {
      await workbench.pane.getByRole("button", { name: handling.accepted(1) }).click();
      const accepted = await workbench.pane.locator(".accepted").innerText();
      expect(accepted).toContain(handling.because("县财政局已批复"));
      await isClean("accepted");
      await workbench.press("mark");
      await workbench.press("clearMarks");
    });

    it("says so once the score has changed", async () => {
      await workbench.type("F3", "7");
      const stale = cardOf(checks["acceptance-stale"].name);
      await stale.waitFor();
      await card().waitFor();
      await stale.locator(".place-head").click();
      await isClean("stale");
      await stale.getByRole("button", { name: handling.withdraw }).click();
      await stale.waitFor({ state: "detached" });
      expect(await workbench.said()).toBe(handling.decided.withdraw);
      await workbench.type("F3", "6");
    });

    it("leaves the workbook as it was", async () => {
      await workbench.expectRestorable();
    });
  });
});
