import { type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { isWorkbookName } from "../../hosts/workbook-name";
import type { SourceFile } from "../files";

/**
 * The files that folders, patterns and paths stand for, each once: of folders the workbooks in them and in all folders
 * below, sorted by their paths; of patterns those that match. A path that isn't there is a file: reading it will say so.
 */
export async function filesOf(names: readonly string[], folder: string): Promise<readonly SourceFile[]> {
  const found = new Map<string, SourceFile>();
  for (const name of names) {
    for (const file of await expanded(name, folder)) {
      const location = path.resolve(folder, file);
      if (!found.has(location)) found.set(location, { name: file, location });
    }
  }
  return [...found.values()];
}

async function expanded(name: string, folder: string): Promise<readonly string[]> {
  const known = await stat(path.resolve(folder, name)).catch(() => null);
  if (known?.isDirectory() === true) return workbooksIn(name, folder);
  if (known || !isDynamicPattern(name)) return [name];
  const matches = await glob(name.split(path.sep).join("/"), {
    cwd: folder,
    onlyFiles: true,
    expandDirectories: false,
  });
  return matches
    .map((match) => path.normalize(match))
    .filter((match) => isWorkbookName(path.basename(match)))
    .sort();
}

async function workbooksIn(name: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.resolve(folder, name), { withFileTypes: true }).catch((): Dirent[] => []);
  const within = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const inner = path.join(name, entry.name);
      if (entry.isDirectory()) return workbooksIn(inner, folder);
      return isWorkbookName(entry.name) ? [inner] : [];
    }),
  );
  return within.flat().sort();
}
