import { readFileSync } from "node:fs";
import path from "node:path";
import { zhCN } from "../../src/locales/zh-CN";
import "../../src/workbench/page/window";
import { type Browsing, built, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";

const page = (name: string): string => readFileSync(path.join(built, "site", name), "utf8");

inBrowser("the site as it is deployed, with a local office.js", () => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowser();
  });
  afterAll(async () => {
    await browsing.close();
  });

  it("has the very pane that the workbench shows", () => {
    expect(page("workbench-taskpane.html").replace(/<script src="?\.\.\/preload\.js"?><\/script>/, "")).toBe(
      page("taskpane.html"),
    );
  });

  it("opens its untouched page in the embedded host", async () => {
    await browsing.context.addInitScript(() => {
      if (location.pathname.endsWith("/site/taskpane.html")) window.parent.workbench?.prepare(window);
    });
    const workbench = await Workbench.open(browsing);
    const navigated = workbench.page.waitForEvent("framenavigated");
    await workbench.page.locator("iframe").evaluate((frame) => {
      if (frame instanceof HTMLIFrameElement) frame.src = frame.src.replace("workbench-taskpane", "taskpane");
    });
    expect((await navigated).url()).toContain("/site/taskpane.html?");
    expect(await workbench.press("review")).toBe(zhCN.pane.status.live);
    await workbench.close();
  });

  it("says in a plain browser what it needs", async () => {
    const plain = await browsing.context.newPage();
    await plain.goto(`${browsing.address}site/taskpane.html`);
    await plain.getByText(zhCN.pane.page.notExcel).waitFor();
    await plain.close();
  });

  it("has a page with help", async () => {
    const help = await browsing.context.newPage();
    await help.goto(`${browsing.address}site/help.html`);
    await help.getByRole("heading", { name: zhCN.pane.title }).waitFor();
    await help.close();
  });

  it("asks nothing of any other machine", () => {
    expect(browsing.outside).toEqual([]);
  });
});
