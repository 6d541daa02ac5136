import { readFileSync } from "node:fs";
import path from "node:path";
import { zhCN } from "../../src/locales/zh-CN";
import { type Browsing, built, inBrowser, startBrowser } from "./support/browser";
import { Workbench } from "./support/workbench";

const POLICY = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'"],
  ...["font-src 'self'", "base-uri 'none'", "form-action 'none'"],
].join("; ");

inBrowser("the pane's content security policy", () => {
  let browsing: Browsing;
  const violations: string[] = [];

  beforeAll(async () => {
    browsing = await startBrowser();
    await browsing.context.exposeFunction("violated", (what: string) => violations.push(what));
    await browsing.context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        const tell: unknown = Reflect.get(window, "violated");
        if (typeof tell === "function") Reflect.apply(tell, window, [`${violatedDirective} ${blockedURI}`]);
      });
    });
  });
  afterAll(async () => {
    await browsing.close();
  });

  it("lets nothing in but what comes from the own address", () => {
    const page = readFileSync(path.join(built, "site/taskpane.html"), "utf8");
    expect(/http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page)?.[1]).toBe(POLICY);
  });

  it("is kept wherever one goes", async () => {
    const workbench = await Workbench.open(browsing);
    const errors: string[] = [];
    workbench.page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await workbench.press("review");
    await workbench.show("findings");
    await workbench.pane.locator(".place-head").first().click();
    await workbench.pane.locator(".finding-links .link").first().click();
    await workbench.pane.locator(".why .example").last().waitFor();
    await workbench.show("scoring");
    await workbench.pane.getByRole("button", { name: zhCN.scoring.make }).click();
    await workbench.pane.locator(".answer").first().waitFor();
    await workbench.showTab(zhCN.settings.tab);
    await workbench.pane.getByLabel(zhCN.settings.language, { exact: true }).selectOption("en");
    await workbench.pane.locator("html[lang=en]").waitFor();
    await workbench.pane.getByLabel("Language", { exact: true }).selectOption("");
    await workbench.pane.locator("html[lang=zh-CN]").waitFor();
    await workbench.show("outputs");
    await workbench.pane.getByRole("button", { name: zhCN.handIn.make }).click();
    await workbench.said();
    expect([violations, errors]).toEqual([[], []]);

    await workbench.pane.locator("body").evaluate((body) => {
      body.insertAdjacentHTML("beforeend", '<p style="color: red">inline</p>');
    });
    // What happens in a page is told in its order, and this call comes after it.
    await workbench.pane.locator("body").evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
    expect(violations.join()).toContain("style-src");
    await workbench.close();
  });
});
