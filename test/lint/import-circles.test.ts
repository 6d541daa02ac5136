import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { ROOT } from "../support/sample";

/*
 * Imports go one way, between files as between folders: who reads a file top to bottom needs no file that needs it. The
 * layers are held by a lint rule; this holds files to it, whether they take values from each other or only types.
 */
const SOURCE = path.join(ROOT, "src");

/** What refers to each other by its nature: Excel's own objects do, and a message that names another check. */
const ALLOWED: readonly RegExp[] = [/^workbench\/wire\/classes\//, /^locales\/[^/]+\/checks\//];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(file) : /\.tsx?$/.test(file) ? [file] : [];
  });
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, "utf8")).importedFiles.flatMap(({ fileName }) => {
    const target = path.resolve(path.dirname(file), fileName);
    const found = ["", ".ts", ".tsx", "/index.ts"]
      .map((end) => target + end)
      .find((each) => /\.tsx?$/.test(each) && existsSync(each));
    return fileName.startsWith(".") && found !== undefined ? [found] : [];
  });
}

/** The files from which one comes back to itself by imports, each such way once, as a list of files. */
function circlesAmong(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  function follow(file: string, way: readonly string[]): void {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  }
  for (const file of imports.keys()) follow(file, []);
  return circles;
}

it("imports go one way between files", () => {
  const imports = new Map(filesIn(SOURCE).map((file) => [file, importsOf(file)]));
  const named = circlesAmong(imports).map((circle) => circle.map((file) => path.relative(SOURCE, file)));
  const forbidden = named.filter((circle) => !ALLOWED.some((allowed) => circle.every((file) => allowed.test(file))));
  expect(forbidden.map((circle) => circle.join(" → "))).toEqual([]);
});
