import { zhCN } from "../../src/locales/zh-CN";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";

const { outputs } = zhCN.pane;
const { names } = zhCN.outputs;
const ALL = Object.values(names);

inBrowser("the sheets that are handed in", () => {
  let browsing: Browsing;
  let workbench: Workbench;

  beforeAll(async () => {
    browsing = await startBrowser();
    workbench = await Workbench.open(browsing);
    await workbench.press("review");
  });
  afterAll(async () => {
    expect(browsing.outside).toEqual([]);
    await browsing.close();
  });

  it("are made at once, in one round trip to read and one to write, and each says so", async () => {
    await workbench.show("outputs");
    await workbench.pane.getByRole("button", { name: outputs.all, exact: true }).click();
    expect(await workbench.said()).toBe(zhCN.pane.done.made(ALL));
    expect(await workbench.trips()).toBe(2);
    for (const name of ALL) expect(await workbench.tab(name).count()).toBe(1);
  });

  it.each(ALL)("%s can be seen", async (name) => {
    await workbench.tab(name).click();
    await workbench.shows("A1", name);
    await workbench.screenshot(`outputs-${name}`);
  });

  it("are taken back by undo", async () => {
    await workbench.press("undo");
    for (const name of ALL) expect(await workbench.tab(name).count()).toBe(0);
    await workbench.expectRestorable();
  });
});
