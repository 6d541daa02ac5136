import { readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from "playwright-core";
import { serveFolders, type StaticServer } from "./static-server";

/** Set by set-up.mjs: how to launch a browser, and what was built. */
const { SCORECHECK_BROWSER: launchOptions } = process.env;
export const built = process.env["SCORECHECK_WORKBENCH"] ?? "";

/** Tests and tools run in the project's folder; tools are bundled, and know no other. */
const FONT = path.resolve("node_modules/@fontsource-variable/noto-sans-sc");

/** A browser in front of what was built; nothing that it asks for leaves this machine. */
export interface Browsing {
  readonly address: string;
  readonly context: BrowserContext;
  /** What pages asked of other machines; they didn't get it. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

/** @param folders what is served beside what was built, by the first part of its address */
export async function startBrowser(folders: Readonly<Record<string, string>> = {}): Promise<Browsing> {
  const server = await serveFolders({ ...folders, "": built, fonts: path.join(FONT, "files") });
  const browser = await chromium.launch(readLaunchOptions());
  return browse(browser, server);
}

async function browse(browser: Browser, server: StaticServer): Promise<Browsing> {
  const context = await browser.newContext({ viewport: { width: 1180, height: 760 }, locale: "zh-CN" });
  context.setDefaultTimeout(10_000);
  const outside: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(server.address)) return route.continue();
    outside.push(url);
    return route.abort();
  });
  await context.addInitScript(addFonts, { address: server.address, ranges: readFontRanges() });
  return {
    address: server.address,
    context,
    outside,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Runs in each page: Chinese characters for machines that have none, by a name that the pages' style sheets know. */
function addFonts({ address, ranges }: { address: string; ranges: readonly (readonly [string, string])[] }): void {
  for (const [part, unicodeRange] of ranges) {
    const source = `url(${address}fonts/noto-sans-sc-${part}-wght-normal.woff2)`;
    document.fonts.add(new FontFace("Noto Sans SC", source, { unicodeRange, weight: "100 900" }));
  }
}

function readFontRanges(): (readonly [string, string])[] {
  const ranges: unknown = JSON.parse(readFileSync(path.join(FONT, "unicode.json"), "utf8"));
  return Object.entries(ranges ?? {}).map(([part, range]) => [part.replace(/[[\]]/g, ""), String(range)]);
}

/** What the browser needs in its environment comes beside what every program has. */
function readLaunchOptions(): LaunchOptions {
  const options: unknown = JSON.parse(launchOptions ?? "{}");
  if (typeof options !== "object" || options === null) return {};
  const own = "env" in options && typeof options.env === "object" ? options.env : {};
  return { ...options, env: { ...process.env, ...own } };
}
