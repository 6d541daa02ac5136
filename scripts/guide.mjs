// Walks through the pane as `docs/zh-CN/guide.md` tells it and takes its pictures anew, and prints the sheets of the sample:
// `npm run guide`.
import { ensureInstalled, runPackage } from "./lib/install.mjs";

ensureInstalled();
process.env.SCORECHECK_GUIDE = "make";
runPackage("jest/bin/jest.js", ["--testPathPattern", "guide\\.e2e|output-sheets"]);
