// A first look: reviews the sample workbook, then tells what else the command line can do.
import path from "node:path";
import { buildCommandLine } from "./lib/build.mjs";
import { ensureInstalled, root, run } from "./lib/install.mjs";

ensureInstalled();
const commandLine = await buildCommandLine();
const scorecheck = (...args) => run(process.execPath, [commandLine, ...args], { shell: false });
if (commandLine) {
  scorecheck("review", path.join(root, "assets/sample.xlsx"));
  scorecheck("--help");
}
