// The workbench: a workbook and the task pane in any browser, without Excel.
import { spawn } from "node:child_process";
import { generateIndexes } from "./generate-indexes.mjs";
import { ensureInstalled } from "./lib/install.mjs";

const FIRST_PORT = 3000;

/** Opens an address in the user's browser, if there is one; nothing depends on it. */
function openBrowser(address) {
  const { platform, env } = process;
  if (!process.stdout.isTTY || env.SCORECHECK_NO_OPEN) return;
  if (platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, ...args] =
    platform === "win32" ? ["cmd", "/c", "start", ""] : [platform === "darwin" ? "open" : "xdg-open"];
  const browser = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  browser.on("error", () => undefined);
  browser.unref();
}

ensureInstalled();
generateIndexes();
// These need the packages that may just have been installed.
const { configurations } = await import("./lib/build.mjs");
const { freePort, serve } = await import("./lib/serve.mjs");

process.stderr.write("正在准备工作台…… Preparing the workbench …\n");
const port = await freePort(FIRST_PORT);
const [, site, workbench] = configurations({ workbench: true, serve: true });
try {
  await serve([site, workbench], { port });
  const address = `http://localhost:${port}/`;
  console.log(`
  评分核查工作台 · Scorecheck workbench

    ${address}

  在浏览器里打开上面的地址。尝试与开发用，不是 Excel；按 Ctrl+C 结束。
  Open the address in a browser. For trying and development, not Excel; Ctrl+C ends it.
`);
  openBrowser(address);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
