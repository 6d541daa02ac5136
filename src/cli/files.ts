import { randomUUID } from "node:crypto";
import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { LegacyReader } from "../hosts/legacy/legacy-workbook";
import { openAnyWorkbook, type OpenedWorkbook } from "../hosts/legacy/open";
import { nodeCodec } from "../hosts/xlsx/zip/node-codec";
import { isWorkbookName } from "../hosts/workbook-name";

/** A file to be read: as it was named, and where it is. */
export interface SourceFile {
  readonly name: string;
  readonly location: string;
}

/** What a path on the command line stands for. */
type Source =
  | { readonly type: "file"; readonly file: SourceFile }
  | { readonly type: "folder"; readonly name: string; readonly files: readonly SourceFile[] };

/** There is no such file, or it may not be read. */
export class NotFoundError extends Error {
  override readonly name = "NotFoundError";
  readonly code = "not-found";
}

/** A file could not be written; the original, if there is one, is as it was. */
export class NotWritableError extends Error {
  override readonly name = "NotWritableError";

  constructor(readonly file: string) {
    super(file);
  }
}

/** Finds out what a path stands for: a folder for its workbooks, sorted by name. A path that isn't there is a file. */
export async function sourceAt(name: string, folder: string): Promise<Source> {
  const location = path.resolve(folder, name);
  const isFolder = await stat(location).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return { type: "file", file: { name, location } };
  const entries = await readdir(location, { withFileTypes: true }).catch((): Dirent[] => []);
  const workbooks = entries
    .filter((entry) => !entry.isDirectory() && isWorkbookName(entry.name))
    .map((entry) => entry.name)
    .sort();
  const files = workbooks.map((entry) => ({ name: path.join(name, entry), location: path.join(location, entry) }));
  return { type: "folder", name, files };
}

/** Opens a workbook of any kind. Rejects with a {@link NotFoundError} or the `WorkbookError` of its bytes. */
export async function openFile({ location }: SourceFile, readLegacy: LegacyReader): Promise<OpenedWorkbook> {
  const bytes = await readFile(location).catch(() => {
    throw new NotFoundError();
  });
  return openAnyWorkbook(bytes, readLegacy, nodeCodec);
}

/** Whether two paths mean one file, by whatever links and spellings. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  const [one, other] = await Promise.all([a, b].map((file) => realpath(file).catch(() => null)));
  if (one === null || other === null) return false;
  const [first, second] = await Promise.all([stat(a), stat(b)]);
  return one === other || (first.ino !== 0 && first.ino === second.ino && first.dev === second.dev);
}

/** Writes a file whole or not at all. Rejects with a {@link NotWritableError} that has the name. */
export function writeWhole(location: string, name: string, bytes: Uint8Array): Promise<void> {
  return writePieces(location, name, [bytes]);
}

/** The same with a file that comes in pieces: beside its place first, then renamed. */
export async function writePieces(
  location: string,
  name: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const beside = path.join(path.dirname(location), `.${path.basename(location)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, pieces, { flag: "wx" });
    await rename(beside, location);
  } catch {
    await rm(beside, { force: true });
    throw new NotWritableError(name);
  }
}
