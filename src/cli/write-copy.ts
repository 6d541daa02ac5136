import path from "node:path";
import type { Host } from "../hosts/port";
import type { Texts } from "../locales/texts";
import { MisuseError } from "./arguments";
import { isSameFile, NotWritableError, openFile, writeWhole } from "./files";
import type { ExitStatus, Io } from "./io";
import { problemOf } from "./problem";

/** Changes a workbook by its host and says what it did, a line each; false when the copy must not be written. */
type Change = (host: Host, say: (line: string) => void) => Promise<boolean>;

/**
 * Opens a file, lets it be changed, and writes the result as another file: whole, or not at all. Gives 2 when nothing
 * was written. Throws a {@link MisuseError} when the copy would replace the original.
 */
export async function writeCopy(
  { file, out }: { readonly file: string; readonly out: string },
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
    if (opened.type === "legacy") {
      io.err([commands.legacyReadOnly(file), commands.nothingWritten, ""].join("\n"));
      return 2;
    }
    const { host } = opened;
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
