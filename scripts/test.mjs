// The one test command: everything that must hold before a change is shipped.
import { ensureInstalled, root, run, runPackage } from "./lib/install.mjs";
import path from "node:path";

ensureInstalled();
run(process.execPath, [path.join(root, "scripts/lint.mjs")], { shell: false });
runPackage("jest/bin/jest.js", process.argv.slice(2));
