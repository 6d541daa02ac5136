import { version } from "../../package.json";
import { localeOf, SOURCE } from "../locales/locale";
import type { Texts } from "../locales/texts";
import national2020 from "../profiles/national-2020";
import { type Command, languageIn, MisuseError, readArguments } from "./arguments";
import { explain } from "./commands/explain";
import { clearMarks, recalculate } from "./commands/recalculate";
import { review } from "./commands/review";
import { score } from "./commands/score";
import type { ExitStatus, Io } from "./io";

/** The command line: follows the arguments after the program's name and gives the exit status. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const language = languageIn(argv);
  const texts = language === null ? SOURCE : localeOf(language);
  try {
    const command = readArguments(argv);
    if (!texts) throw new MisuseError("unknown-language", language ?? "");
    return await carryOut(command, texts, io);
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    const { commands, report } = texts ?? SOURCE;
    io.err(`${report.sentences([commands.misuse[error.code](error.subject), commands.seeHelp])}\n`);
    return 2;
  }
}

function carryOut(command: Command, texts: Texts, io: Io): ExitStatus | Promise<ExitStatus> {
  switch (command.name) {
    case "help":
      io.out(`${texts.commands.help}\n`);
      return 0;
    case "version":
      io.out(`${version}\n`);
      return 0;
    case "review":
      return review(command, national2020, texts, io);
    case "explain":
      return explain(command, texts, io);
    case "score":
      return score(command, texts, io);
    case "recalculate":
      return recalculate(command, national2020, texts, io);
    case "clear-marks":
      return clearMarks(command, texts, io);
  }
}
