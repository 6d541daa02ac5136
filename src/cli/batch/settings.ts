import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Command } from "../command";

type Batch = Extract<Command, { readonly name: "batch" }>;

/**
 * Everything that a file's result depends on beside the file: the program itself, the language, the rules, and whether
 * its line of JSON is wanted. Results of an interrupted batch are only good for the same.
 */
export async function settingsOf(
  { profile, json }: Batch,
  language: string | null,
  folder: string,
): Promise<readonly unknown[]> {
  const { size, mtimeMs } = await stat(__filename);
  const rules = profile === null ? null : await readFile(path.resolve(folder, profile), "utf8").catch(() => null);
  return [size, mtimeMs, language, profile, rules, json !== null];
}
