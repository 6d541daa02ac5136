import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { generateIndexes } from "../generate-indexes.mjs";
import { root } from "./install.mjs";

const SOURCES = ["src", "webpack.config.js", "tsconfig.json", "package.json", "package-lock.json"];
const OUTPUT = path.join(root, "dist/cli");
const ENTRY = "scorecheck.js";

const modifiedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The latest change of a file or of anything in a folder; a folder's own date tells of files that are gone. */
function latestChange(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  const inside = readdirSync(file).map((name) => latestChange(path.join(file, name)));
  return Math.max(stats.mtimeMs, ...inside);
}

/**
 * Builds the command line when something it is made of is newer, and gives the file to run; null when it
 * can't be built, which is said. Whoever calls at the same time never sees half a file: it is made elsewhere and renamed.
 * Nothing goes to standard output.
 */
export async function buildCommandLine() {
  generateIndexes();
  const built = path.join(OUTPUT, ENTRY);
  const latest = Math.max(...SOURCES.map((source) => latestChange(path.join(root, source))));
  if (modifiedAt(built) >= latest) return built;

  process.stderr.write("Building …\n");
  const elsewhere = path.join(root, "dist", `.cli-${randomUUID()}`);
  try {
    await bundle(elsewhere);
    mkdirSync(OUTPUT, { recursive: true });
    // What changes while it is being built is newer than this date, and so is built the next time.
    utimesSync(path.join(elsewhere, ENTRY), new Date(), new Date(Math.ceil(latest)));
    // The entry comes last, so that it never names a file that isn't there yet.
    const files = readdirSync(elsewhere).sort((a, b) => Number(a === ENTRY) - Number(b === ENTRY));
    for (const file of files) renameSync(path.join(elsewhere, file), path.join(OUTPUT, file));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    // 1 is a result of the command line's own (`--strict`).
    process.exitCode = 2;
    return null;
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
  return built;
}

function bundle(folder) {
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const config = require(path.join(root, "webpack.config.js")).find(({ name }) => name === "cli");
  const options = { ...config, mode: "production", context: root, output: { ...config.output, path: folder } };
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString({ all: false, errors: true })));
      resolve();
    });
  });
}
