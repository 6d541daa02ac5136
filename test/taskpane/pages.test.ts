import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { contentSecurityPolicy } from "../../webpack/content-security-policy";
import { ROOT } from "../support/sample";

const source = (name: string): string => readFileSync(path.join(ROOT, "src/taskpane", name), "utf8");

describe.each(["taskpane.html", "help.html"])("%s", (name) => {
  const page = source(name);

  it("holds no script and no style of its own, which its policy would forbid", () => {
    const scripts = page.match(/<script\b[^>]*>[\s\S]*?<\/script>/g) ?? [];
    for (const script of scripts) expect(script).toMatch(/^<script (async |defer )?src="[^"]+"><\/script>$/);
    expect(page).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  it("states its policy before anything is loaded", () => {
    const policy = page.indexOf("Content-Security-Policy");
    const loads = [page.indexOf("<script"), page.indexOf("<link")].filter((at) => at >= 0);
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(Math.min(...loads));
  });

  it("speaks Chinese and English", () => {
    expect(page).toMatch(/<html lang="zh-CN">/);
    expect(page).toMatch(/[\u4e00-\u9fff]/);
    expect(page).toMatch(/lang="en"/);
  });
});

describe("the pane's page", () => {
  it("loads office.js first of what it waits for, from where the build says", () => {
    const [first] = source("taskpane.html").match(/<script src="[^"]+">/) ?? [];
    expect(first).toBe('<script src="<%= htmlWebpackPlugin.options.officeJs %>">');
  });

  it.each([
    ["office/office.js", "script-src 'self';"],
    ["https://office.example/lib/office.js", "script-src 'self' https://office.example;"],
  ])("lets scripts come from its own origin and that of office.js: %s", (officeJs, scripts) => {
    const policy = contentSecurityPolicy(officeJs);
    expect(policy).toContain(scripts);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain("unsafe");
  });
});

describe("the guard against web views that are too old", () => {
  /** Whether the plain words are shown where these globals are missing. */
  function showsPlainWords(missing: object): boolean {
    const plainWords = { isShown: false };
    const root = { style: { display: "" } };
    const tooOld = {
      removeAttribute: (name: string) => {
        plainWords.isShown = name === "hidden";
      },
    };
    const document = { getElementById: (id: string) => (id === "root" ? root : tooOld) };
    const context = vm.createContext({ document });
    Object.assign(vm.runInContext("globalThis", context), missing);
    vm.runInContext(source("guard.js"), context);
    expect(root.style.display).toBe(plainWords.isShown ? "none" : "");
    return plainWords.isShown;
  }

  it.each<[string, object, boolean]>([
    ["a web view of today", {}, false],
    ["Internet Explorer", { Promise: undefined, BigInt: undefined, RegExp: undefined }, true],
    ["Edge before Chromium", { BigInt: undefined }, true],
  ])("%s", (_, missing, expected) => {
    expect(showsPlainWords(missing)).toBe(expected);
  });
});
