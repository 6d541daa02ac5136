// Builds a tool of test/bench and runs it with the arguments given: `npm run fuzz`, `npm run bench:xlsx`.
import { spawnSync } from "node:child_process";
import { buildBarePane, buildTool } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";

ensureInstalled();
const [tool, ...rest] = process.argv.slice(2);
if (tool === "pane") {
  const { default: setUp } = await import("../test/e2e/support/set-up.mjs");
  await setUp();
  process.env.SCORECHECK_BARE_PANE = await buildBarePane();
}
const run = spawnSync(process.execPath, [await buildTool(tool), ...rest], { stdio: "inherit" });
process.exitCode = run.status ?? 1;
