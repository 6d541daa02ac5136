// Builds a tool of test/bench and runs it with the arguments given: `npm run fuzz`, `npm run bench:xlsx`.
import { spawnSync } from "node:child_process";
import { buildTool } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";

ensureInstalled();
const [tool, ...rest] = process.argv.slice(2);
const run = spawnSync(process.execPath, [await buildTool(tool), ...rest], { stdio: "inherit" });
process.exitCode = run.status ?? 1;
