import path from "node:path";
import { type AddressOf, linkAddress } from "../../core/batch/cells";
import type { FileResult } from "../../core/batch/file-result";
import { reportOf } from "../../core/batch/report";
import { newWorkbook } from "../../hosts/xlsx/new-workbook";
import { reportWords } from "../../locales/batch-words";
import type { Texts } from "../../locales/texts";
import { writeWhole } from "../files";
import type { ExitStatus, Io } from "../io";

interface ReportCommand {
  readonly out: string;
  readonly strict: boolean;
}

/**
 * Writes the report on many files. Rejects with a NotWritableError.
 * @param locationOf where a file is that a result names
 */
export async function writeReport(
  results: readonly FileResult[],
  locationOf: (file: string) => string,
  { out }: ReportCommand,
  texts: Texts,
  { folder }: Io,
): Promise<void> {
  const target = path.resolve(folder, out);
  const sheets = reportOf(results, reportWords(texts), addressFrom(path.dirname(target), locationOf));
  await writeWhole(target, out, await newWorkbook(sheets));
}

/** Where files are, seen from a folder; null for what lies on another drive. */
function addressFrom(folder: string, locationOf: (file: string) => string): AddressOf {
  return (file) => {
    const relative = path.relative(folder, locationOf(file));
    return path.isAbsolute(relative) ? null : linkAddress(relative.split(path.sep).join("/"));
  };
}

/** Says what the report is about, and how it ends. */
export function told(
  results: readonly FileResult[],
  { out, strict }: ReportCommand,
  { commands }: Texts,
  io: Io,
): ExitStatus {
  const failed = results.filter(({ problem }) => problem !== null).length;
  io.out([commands.batchDone(results.length, failed), commands.written(out), ""].join("\n"));
  if (failed > 0) return 2;
  return strict && results.some(holdsError) ? 1 : 0;
}

const holdsError = ({ tables }: FileResult): boolean =>
  tables.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
