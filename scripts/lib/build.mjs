import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { generateIndexes } from "../generate-indexes.mjs";
import { root } from "./install.mjs";

const SOURCES = [
  ...["src", "assets", "webpack", "webpack.config.js", "manifest.xml"],
  ...["tsconfig.json", "package.json", "package-lock.json"],
];
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

const latestSource = () => Math.max(...SOURCES.map((source) => latestChange(path.join(root, source))));

/**
 * Builds the command line when something it is made of is newer, and gives the file to run; null when it
 * can't be built, which is said. Whoever calls at the same time never sees half a file: it is made elsewhere and renamed.
 * Nothing goes to standard output.
 */
export async function buildCommandLine() {
  generateIndexes();
  const built = path.join(OUTPUT, ENTRY);
  const latest = latestSource();
  if (modifiedAt(built) >= latest) return built;

  process.stderr.write("Building …\n");
  const elsewhere = path.join(root, "dist", `.cli-${randomUUID()}`);
  try {
    const [commandLine] = configurations();
    await bundle([{ ...commandLine, output: { ...commandLine.output, path: elsewhere } }]);
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

/**
 * Builds the workbench with the site in it, for production and with a local office.js, when something it is made of is
 * newer. Gives the folder; rejects when it can't be built.
 */
export async function buildWorkbench() {
  generateIndexes();
  const folder = path.join(root, "dist/workbench");
  const stamp = path.join(folder, ".built");
  const latest = latestSource();
  if (modifiedAt(stamp) >= latest) return folder;
  process.stderr.write("Building the workbench …\n");
  const [, site, workbench] = configurations({ workbench: true, output: path.join(folder, "site") });
  await bundle([site, workbench]);
  writeFileSync(stamp, "");
  utimesSync(stamp, new Date(), new Date(Math.ceil(latest)));
  return folder;
}

/** Builds the workbench with a bare page in place of the pane, for its benchmark. Gives the folder; rejects when it can't be built. */
export async function buildBarePane() {
  const folder = path.join(root, "dist/bench/bare-pane");
  const env = { workbench: true, output: path.join(folder, "site"), workbenchOutput: folder };
  const [, site, workbench] = configurations(env);
  const entry = { taskpane: "./test/bench/support/bare-pane.tsx" };
  await bundle([{ ...site, entry }, workbench]);
  return folder;
}

/** Builds a development tool of `test/bench` for Node, and gives the file to run. */
export async function buildTool(name) {
  generateIndexes();
  const [commandLine] = configurations();
  const folder = path.join(root, "dist/bench");
  const entry = { [name]: `./test/bench/${name}.ts` };
  await bundle([{ ...commandLine, entry, output: { ...commandLine.output, path: folder } }]);
  return path.join(folder, `${name}.js`);
}

/** What webpack.config.js makes of some settings: command line, site, workbench. */
export function configurations(env) {
  return createRequire(import.meta.url)(path.join(root, "webpack.config.js"))(env);
}

/** Rejects when a bundle can't be built. */
export function bundle(configs) {
  const webpack = createRequire(import.meta.url)("webpack");
  const compiler = webpack(configs.map((config) => ({ ...config, mode: "production", context: root })));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close((failure) => {
        if (error ?? failure) reject(error ?? failure);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}
