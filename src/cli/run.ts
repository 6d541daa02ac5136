import { version } from "../../package.json";
import { localeOf, SOURCE } from "../locales/locale";
import type { Texts } from "../locales/texts";
import { languageIn, MisuseError, readArguments } from "./arguments";
import type { Command } from "./command";
import { batch } from "./commands/batch";
import { explain } from "./commands/explain";
import { newYear } from "./commands/new-year";
import { clearMarks, recalculate } from "./commands/recalculate";
import { handIn } from "./commands/hand-in";
import { merge } from "./commands/merge";
import { review } from "./commands/review";
import { score } from "./commands/score";
import { fill, workingPaper } from "./commands/working-paper";
import type { ExitStatus, Io } from "./io";
import { chosenProfile, UnusableProfileError } from "./profile";

/** The command line: follows the arguments after the program's name and gives the exit status. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const language = languageIn(argv);
  const texts = language === null ? SOURCE : localeOf(language);
  try {
    const command = readArguments(argv);
    if (!texts) throw new MisuseError("unknown-language", language ?? "");
    return await carryOut(command, language, texts, io);
  } catch (error) {
    const { commands, report, profiles } = texts ?? SOURCE;
    if (error instanceof UnusableProfileError) {
      for (const problem of error.problems) io.err(`${error.file}: ${profiles.problem(problem)}\n`);
      return 2;
    }
    if (!(error instanceof MisuseError)) throw error;
    io.err(`${report.sentences([commands.misuse[error.code](error.subject), commands.seeHelp])}\n`);
    return 2;
  }
}

async function carryOut(command: Command, language: string | null, texts: Texts, io: Io): Promise<ExitStatus> {
  switch (command.name) {
    case "help":
      io.out(`${texts.commands.help}\n`);
      return 0;
    case "version":
      io.out(`${version}\n`);
      return 0;
    case "review":
      return review(command, await chosenProfile(command.profile, io), texts, io);
    case "batch":
      await chosenProfile(command.profile, io);
      return batch(command, language, texts, io);
    case "merge":
      return merge(command, texts, io);
    case "explain":
      return explain(command, texts, io);
    case "score":
      return score(command, texts, io);
    case "recalculate":
      return recalculate(command, await chosenProfile(command.profile, io), texts, io);
    case "working-paper":
      return workingPaper(command, await chosenProfile(command.profile, io), texts, io);
    case "fill":
      return fill(command, await chosenProfile(command.profile, io), texts, io);
    case "clear-marks":
      return clearMarks(command, texts, io);
    case "new-year":
      return newYear(command, texts, io);
    case "hand-in":
      return handIn(command, texts, io);
  }
}
