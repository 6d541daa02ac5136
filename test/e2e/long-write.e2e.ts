import { en } from "../../src/locales/en";
import type { Texts } from "../../src/locales/texts";
import { zhCN } from "../../src/locales/zh-CN";
import { looksRight } from "./support/accessibility";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";

declare global {
  interface Window {
    /** Lets Excel go on with the request that it is held up at. */
    goOn?: () => void;
  }
}

inBrowser("a write that takes long", () => {
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
    const { problems, status } = texts.pane;
    let workbench: Workbench;

    beforeAll(async () => {
      workbench = await Workbench.open(browsing, undefined, texts);
      await workbench.paneWidth(width);
      await workbench.press("review");
    });
    afterAll(async () => {
      await workbench.close();
    });

    const stop = () => workbench.pane.getByRole("button", { name: status.stop });
    const focused = () => workbench.pane.locator(":focus");
    const hold = () =>
      workbench.page.evaluate(() => {
        const until = new Promise<void>((resolve) => (window.goOn = resolve));
        window.workbench?.book?.faults.plan(1, { until });
      });
    const goOn = () =>
      workbench.page.evaluate(() => {
        window.goOn?.();
      });

    it("says so and can be stopped by keyboard; then the workbook is as it was", async () => {
      await hold();
      await workbench.button("recalculate").click();
      await stop().waitFor();
      expect((await workbench.status.innerText()).trim()).toBe(status.writing);
      await looksRight(workbench, `long-write-${language}-${width}`);
      await stop().focus();
      await workbench.page.keyboard.press("Enter");
      await workbench.status.filter({ hasText: status.stopping }).waitFor();
      await looksRight(workbench, `long-write-${language}-${width}-stopping`);
      await goOn();
      await workbench.status.filter({ hasText: problems.cancelled() }).waitFor();
      expect(await stop().count()).toBe(0);
      expect(await focused().getAttribute("role")).toBe("status");
      await looksRight(workbench, `long-write-${language}-${width}-stopped`);
      expect(await workbench.changes()).toEqual([]);
      expect(await workbench.trips()).toBe(2);
    });

    it("goes on to its end where nobody stops it", async () => {
      await hold();
      await workbench.button("recalculate").click();
      await stop().waitFor();
      await goOn();
      expect(await workbench.said()).toBe(texts.pane.done.recalculated(["I23"], 0));
      expect(await stop().count()).toBe(0);
      await workbench.expectRestorable();
    });
  });
});
