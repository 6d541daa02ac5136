// Before the browser tests: builds what they open, and finds a browser. What they need to know goes into the environment.
import { writeSync } from "node:fs";
import { chromium as playwright } from "playwright-core";
import { buildWorkbench } from "../../../scripts/lib/build.mjs";

const CHANNELS = ["msedge", "chrome"];

/** What the package puts into the environment: where its libraries and its fonts are, which have no Chinese letters. */
const OF_ITS_OWN = ["LD_LIBRARY_PATH", "FONTCONFIG_PATH"];

/**
 * The browser that comes as a package; it is made for Linux on x64 alone. What it needs in its environment goes to it
 * alone: LibreOffice, which other tests start, would print with those fonts.
 */
async function packagedBrowser() {
  const before = { ...process.env };
  // Makes it bring its own shared libraries along.
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  const env = Object.fromEntries(OF_ITS_OWN.map((name) => [name, process.env[name]]));
  for (const name of ["AWS_LAMBDA_JS_RUNTIME", ...OF_ITS_OWN]) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  return { executablePath, args: ["--no-sandbox"], env };
}

async function installedBrowser() {
  for (const channel of CHANNELS) {
    try {
      await (await playwright.launch({ channel })).close();
      return { channel };
    } catch {
      // Not this one.
    }
  }
  return null;
}

export default async function setUp() {
  const isPackaged = process.platform === "linux" && process.arch === "x64";
  const browser = isPackaged ? await packagedBrowser() : await installedBrowser();
  if (!browser) {
    writeSync(2, "The tests in a browser are skipped: neither Microsoft Edge nor Google Chrome is installed.\n");
    return;
  }
  process.env.SCORECHECK_BROWSER = JSON.stringify(browser);
  process.env.SCORECHECK_WORKBENCH = await buildWorkbench();
}
