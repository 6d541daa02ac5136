import { zhCN } from "../../src/locales/zh-CN";
import { looksRight } from "./support/accessibility";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";

/** The colour of something in the pane, as it is drawn. */
const drawn = (workbench: Workbench, selector: string, property: "fill" | "borderBottomWidth" | "outlineStyle") =>
  workbench.pane
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property);

type Way = readonly [name: string, prepare: (workbench: Workbench) => Promise<unknown>];

const WAYS: readonly Way[] = [
  ["high-contrast", ({ page }) => page.emulateMedia({ forcedColors: "active", colorScheme: "dark" })],
  // What is left of a pane of 640 × 720 pixels.
  ["200-percent", ({ page }) => page.setViewportSize({ width: 700, height: 360 })],
];

inBrowser("the pane for eyes that need it otherwise", () => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowser();
  });
  afterAll(async () => {
    await browsing.close();
  });

  describe.each(WAYS)("%s", (name, prepare) => {
    let workbench: Workbench;
    const look = (state: string) => looksRight(workbench, `${name}-${state}`, name === "high-contrast");

    beforeAll(async () => {
      workbench = await Workbench.open(browsing);
      await workbench.paneWidth(320);
      await prepare(workbench);
      await workbench.press("review");
    });
    afterAll(async () => {
      await workbench.close();
    });

    it("shows how far each group has got", async () => {
      await workbench.pane.locator(".bar").first().scrollIntoViewIfNeeded();
      await look("overview");
      const parts = [".bar-whole", ".bar-reached", ".bar-over"];
      const fills = await Promise.all(parts.map((part) => drawn(workbench, part, "fill")));
      expect(new Set(fills).size).toBe(parts.length);
    });

    it("shows which view and which filter is chosen", async () => {
      await workbench.show("findings");
      await workbench.pane.getByRole("button", { name: zhCN.report.severity.error }).first().click();
      await workbench.page.mouse.move(0, 0);
      expect(await drawn(workbench, "[role=tab][aria-selected=true]", "borderBottomWidth")).toBe("3px");
      if (name === "high-contrast") {
        expect(await drawn(workbench, "[role=tab][aria-selected=false]", "borderBottomWidth")).toBe("0px");
      }
      await workbench.pane.locator(".place-head").first().click();
      await look("findings");
    });

    it("shows where the focus is", async () => {
      await workbench.page.keyboard.press("Tab");
      expect(await drawn(workbench, ":focus", "outlineStyle")).toBe("solid");
      await look("focus");
    });

    it("has settings and scoring whole", async () => {
      await workbench.showTab(zhCN.settings.tab);
      await look("settings");
      await workbench.show("scoring");
      await workbench.pane.getByRole("button", { name: zhCN.scoring.make }).click();
      await workbench.said();
      await look("scoring");
    });
  });
});
