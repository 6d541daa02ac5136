import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { FileResult } from "../../core/batch/file-result";
import type { Texts } from "../../locales/texts";
import { MisuseError } from "../arguments";
import type { Command } from "../command";
import { Journal } from "../batch/journal";
import { openPool } from "../batch/pool";
import { Progress } from "../batch/progress";
import { settingsOf } from "../batch/settings";
import { told, writeReport } from "../batch/report";
import { resultLines } from "../batch/result-lines";
import { partOf } from "../batch/shard";
import { filesOf } from "../batch/sources";
import { type KeyedFile, reviewAll } from "../batch/work";
import { isReport } from "../batch/is-report";
import { NotWritableError, type SourceFile, writePieces } from "../files";
import type { ExitStatus, Io } from "../io";

type Batch = Extract<Command, { readonly name: "batch" }>;

/** What all steps of a batch need. */
interface Surroundings {
  readonly command: Batch;
  readonly language: string | null;
  readonly texts: Texts;
  readonly io: Io;
}

/**
 * Reviews many files over threads and writes one report. Whatever is wrong with a file, the others are reviewed; a batch
 * that was interrupted goes on where it stopped. The results come in the order of the files, whatever the threads do.
 */
export async function batch(command: Batch, language: string | null, texts: Texts, io: Io): Promise<ExitStatus> {
  const out = path.resolve(io.folder, command.out);
  const found = await inputsOf(command, out, io);
  if (found.length === 0) {
    io.err(`${texts.commands.noWorkbooks}\n`);
    return 2;
  }
  const files = await Promise.all((command.shard ? partOf(found, command.shard) : found).map(keyed));
  try {
    const settings = await settingsOf(command, language, io.folder);
    const journal = await Journal.open(`${out}.journal`, command.out, settings);
    const results = await resultsOf(files, journal, { command, language, texts, io });
    if (command.json !== null) {
      await writePieces(path.resolve(io.folder, command.json), command.json, linesOf(files, journal));
    }
    if (command.results !== null) {
      await writePieces(path.resolve(io.folder, command.results), command.results, resultLines(results));
    }
    const locations = new Map(files.map(({ name, location }) => [name, location]));
    await writeReport(results, (file) => locations.get(file) ?? file, command, texts, io);
    await journal.remove();
    return told(results, command, texts, io);
  } catch (error) {
    if (!(error instanceof NotWritableError)) throw error;
    io.err(`${texts.commands.notWritable(error.file)}\n`);
    return 2;
  }
}

/**
 * The files to be reviewed, without the report of an earlier run that lies among them.
 * @throws a {@link MisuseError} where what the batch writes would replace one of them
 */
async function inputsOf({ files, json, results }: Batch, out: string, { folder }: Io): Promise<readonly SourceFile[]> {
  const found = await filesOf(files, folder);
  const others = [json, results].flatMap((name) => (name === null ? [] : [path.resolve(folder, name)]));
  const isReplaced = async ({ location }: SourceFile): Promise<boolean> =>
    (location === out && !(await isReport(location))) || others.includes(location);
  for (const file of found) if (await isReplaced(file)) throw new MisuseError("out-is-input");
  return found.filter(({ location }) => location !== out);
}

/** The file under a key that is another one when the file has changed. */
async function keyed(file: SourceFile): Promise<KeyedFile> {
  const known = await stat(file.location).catch(() => null);
  return { ...file, key: JSON.stringify([file.name, file.location, known?.size, known?.mtimeMs]) };
}

async function resultsOf(
  files: readonly KeyedFile[],
  journal: Journal,
  { command, language, texts, io }: Surroundings,
): Promise<FileResult[]> {
  const before = files.filter(({ key }) => journal.resultOf(key) !== undefined).length;
  if (before > 0) io.err(`${texts.commands.resumed(before)}\n`);
  const jobs = Math.max(1, Math.min(command.jobs ?? availableParallelism(), files.length - before));
  const progress = new Progress(files.length, before, texts, io);
  const pool = openPool(jobs);
  const settings = { folder: io.folder, language, profile: command.profile, wantsLine: command.json !== null };
  try {
    await reviewAll(files, settings, { journal, pool, jobs, texts }, ({ problem }) => {
      progress.advance(problem !== null);
    });
  } finally {
    await pool.close();
    progress.end();
  }
  return files.flatMap(({ key }) => journal.resultOf(key) ?? []);
}

async function* linesOf(files: readonly KeyedFile[], journal: Journal): AsyncIterable<Uint8Array> {
  for (const { key } of files) yield await journal.lineOf(key);
}
