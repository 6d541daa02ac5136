import path from "node:path";
import { convertedWorkbook } from "../hosts/legacy/convert";
import type { OpenedWorkbook } from "../hosts/legacy/open";
import type { Host } from "../hosts/port";
import { openWorkbook, type XlsxHost } from "../hosts/xlsx/open";
import type { Texts } from "../locales/texts";
import { MisuseError } from "./arguments";
import type { Command } from "./command";
import { isSameFile, NotWritableError, openFile, writeWhole } from "./files";
import type { ExitStatus, Io } from "./io";
import { problemOf } from "./problem";

/** Changes a workbook by its host and says what it did, a line each; false when the copy must not be written. */
type Change = (host: Host, say: (line: string) => void) => Promise<boolean>;

interface CopyCommand {
  readonly name: Command["name"];
  readonly file: string;
  readonly out: string;
}

/**
 * Opens a file, lets it be changed, and writes the result as another file: whole, or not at all. A legacy file's contents
 * go into a new .xlsx, where that is of use. Gives 2 when nothing was written. Throws a {@link MisuseError} when the copy
 * would replace the original.
 */
export async function writeCopy(
  { file, out, name }: CopyCommand,
  texts: Texts,
  io: Io,
  change: Change,
): Promise<ExitStatus> {
  const { commands } = texts;
  const source = path.resolve(io.folder, file);
  const target = path.resolve(io.folder, out);
  if (await isSameFile(source, target)) throw new MisuseError("out-is-input");
  const said: string[] = [];
  try {
    const opened = await openFile({ name: file, location: source }, io.readLegacy);
    const refusal = opened.type === "legacy" ? refusalOf({ file, out, name }, texts) : null;
    if (refusal !== null) {
      io.err([refusal, commands.nothingWritten, ""].join("\n"));
      return 2;
    }
    if (opened.type === "legacy") said.push(commands.converted(file));
    const host = await writableHost(opened);
    const isToBeWritten = await change(host, (line) => said.push(line));
    if (isToBeWritten) {
      await writeWhole(target, out, await host.save());
      io.out([...said, commands.written(out), ""].join("\n"));
      return 0;
    }
    io.err([...said, ""].join("\n"));
  } catch (error) {
    if (error instanceof NotWritableError) io.err(`${commands.notWritable(error.file)}\n`);
    else {
      const { code, message } = problemOf(error, texts);
      io.err(`${commands.failed(file, message, code)}\n`);
    }
  }
  io.err(`${commands.nothingWritten}\n`);
  return 2;
}

/** Why a legacy file's results can't be written; null where they can. */
function refusalOf({ file, out, name }: CopyCommand, { commands }: Texts): string | null {
  if (name === "clear-marks" || name === "hand-in") return commands.legacyReadOnly(file);
  return /\.xlsx$/i.test(out) ? null : commands.legacyNeedsXlsx(out);
}

async function writableHost(opened: OpenedWorkbook): Promise<XlsxHost> {
  return opened.type === "xlsx" ? opened.host : openWorkbook(await convertedWorkbook(opened.workbook));
}
