import { en } from "../../src/locales/en";
import { zhCN } from "../../src/locales/zh-CN";
import { looksRight } from "./support/accessibility";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";

type State = readonly [name: string, reach: (workbench: Workbench) => Promise<unknown>];

/** One after the other, each from the one before. */
const STATES: readonly State[] = [
  ["first run", () => Promise.resolve()],
  ["reviewed", (workbench) => workbench.press("review")],
  ["lower groups shown", (workbench) => workbench.pane.getByRole("button", { pressed: false }).first().click()],
  ["columns to be named", (workbench) => workbench.pane.locator(".columns-head .link").first().click()],
  ["findings", (workbench) => workbench.show("findings")],
  ["a finding opened", (workbench) => workbench.pane.locator(".place-head").first().click()],
  ["asked for a reason", (workbench) => workbench.pane.locator(".finding-links [aria-expanded]").first().click()],
  ["a reason missing", (workbench) => workbench.pane.locator(".accept-form [type=submit]").click()],
  ["total written", (workbench) => workbench.press("recalculate")],
  ["marked", (workbench) => workbench.press("mark")],
  ["outputs", (workbench) => workbench.show("outputs")],
  ["outputs made", (workbench) => workbench.pane.locator(".output-buttons .button").first().click()],
  [
    "a write that fails",
    async (workbench) => {
      await workbench.plan([{ code: "AccessDenied" }]);
      await workbench.press("clearMarks");
    },
  ],
  [
    "rows inserted",
    async (workbench) => {
      await workbench.page.locator(".tools button").nth(3).click();
      await workbench.pane.locator(".results-stale").waitFor();
    },
  ],
];

inBrowser("the pane in every state", () => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowser();
  });
  afterAll(async () => {
    await browsing.close();
  });

  describe.each([
    ["zh-CN", zhCN, 320],
    ["zh-CN", zhCN, 450],
    ["en", en, 320],
  ] as const)("in %s", (language, texts, width) => {
    let workbench: Workbench;

    beforeAll(async () => {
      workbench = await Workbench.open(browsing, undefined, texts);
      await workbench.paneWidth(width);
    });
    afterAll(async () => {
      await workbench.close();
    });

    it.each(STATES)(`at ${width} px: %s`, async (name, reach) => {
      await reach(workbench);
      await workbench.said();
      await looksRight(workbench, `pane-${language}-${width}-${name.replace(/ /g, "-")}`);
    });
  });
});
