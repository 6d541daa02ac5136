import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FileResult } from "../../core/batch/file-result";
import type { Texts } from "../../locales/texts";
import { MisuseError } from "../arguments";
import type { Command } from "../command";
import { told, writeReport } from "../batch/report";
import { readResultLines } from "../batch/result-lines";
import { isSameFile, NotWritableError } from "../files";
import type { ExitStatus, Io } from "../io";

type Merge = Extract<Command, { readonly name: "merge" }>;

/** Makes one report of the results of several batches, in their order: what it would have been as one batch. */
export async function merge(command: Merge, texts: Texts, io: Io): Promise<ExitStatus> {
  const results: FileResult[] = [];
  for (const file of command.files) {
    const location = path.resolve(io.folder, file);
    if (await isSameFile(location, path.resolve(io.folder, command.out))) throw new MisuseError("out-is-input");
    const read = readResultLines(await readFile(location, "utf8").catch(() => "?"));
    if ("badLine" in read) {
      io.err(`${texts.commands.noResults(file, read.badLine)}\n`);
      return 2;
    }
    results.push(...read);
  }
  const twice = firstTwice(results);
  if (twice) {
    io.err(`${texts.commands.mergedTwice(twice.file)}\n`);
    return 2;
  }
  try {
    await writeReport(results, (file) => path.resolve(io.folder, file), command, texts, io);
  } catch (error) {
    if (!(error instanceof NotWritableError)) throw error;
    io.err(`${texts.commands.notWritable(error.file)}\n`);
    return 2;
  }
  return told(results, command, texts, io);
}

function firstTwice(results: readonly FileResult[]): FileResult | undefined {
  const seen = new Set<string>();
  return results.find(({ file }) => seen.size === seen.add(file).size);
}
