import { reviewWorkbook } from "../../app/review";
import { openFindings } from "../../core/checks/findings";
import type { SheetReview } from "../../core/review";
import type { ProfileChoice } from "../../core/state/profile-choice";
import type { Texts } from "../../locales/texts";
import type { Command } from "../command";
import { openFile, type SourceFile, sourceAt } from "../files";
import type { LegacyKind } from "../../hosts/legacy/legacy-workbook";
import type { ExitStatus, Io } from "../io";
import { failedFile, reviewedFile } from "../json/file";
import { type Problem, problemOf } from "../problem";
import { fileReport } from "../report/file";

type Review = Extract<Command, { readonly name: "review" }>;

type Outcome =
  | { readonly type: "reviewed"; readonly sheets: readonly SheetReview[]; readonly legacy: LegacyKind | null }
  | { readonly type: "failed"; readonly problem: Problem };

/** Reviews files one after the other and prints each as soon as it is done; a bad one doesn't stop the others. */
export async function review(command: Review, profile: ProfileChoice, texts: Texts, io: Io): Promise<ExitStatus> {
  const print = command.json ? printJson : printReport;
  let [hasFailed, hasError] = [false, false];
  for await (const [name, outcome] of outcomes(command, profile, texts, io)) {
    print(name, outcome, texts, io);
    hasFailed ||= outcome.type === "failed";
    hasError ||= outcome.type === "reviewed" && outcome.sheets.some(holdsError);
  }
  if (hasFailed) return 2;
  return command.strict && hasError ? 1 : 0;
}

async function* outcomes(
  { files, sheet, choice }: Review,
  profile: ProfileChoice,
  texts: Texts,
  io: Io,
): AsyncIterable<readonly [string, Outcome]> {
  for (const name of files) {
    const source = await sourceAt(name, io.folder);
    if (source.type === "folder" && source.files.length === 0) {
      yield [name, { type: "failed", problem: { code: "not-found", message: texts.problems.emptyFolder } }];
    }
    for (const file of source.type === "file" ? [source.file] : source.files) {
      yield [file.name, await reviewFile(file, { sheet, choice }, profile, texts, io)];
    }
  }
}

async function reviewFile(
  file: SourceFile,
  { sheet, choice }: Pick<Review, "sheet" | "choice">,
  profile: ProfileChoice,
  texts: Texts,
  { readLegacy }: Io,
): Promise<Outcome> {
  try {
    const opened = await openFile(file, readLegacy);
    const names = sheet === null ? undefined : [sheet];
    const sheets = await reviewWorkbook(opened.host, profile, { names, choice });
    return { type: "reviewed", sheets, legacy: opened.type === "legacy" ? opened.workbook.kind : null };
  } catch (error) {
    return { type: "failed", problem: problemOf(error, texts) };
  }
}

const holdsError = ({ tables }: SheetReview): boolean =>
  tables.some(({ findings }) => openFindings(findings).some(({ severity }) => severity === "error"));

function printJson(name: string, outcome: Outcome, texts: Texts, { out }: Io): void {
  const line =
    outcome.type === "reviewed"
      ? reviewedFile(name, outcome, texts)
      : failedFile(name, outcome.problem.code, outcome.problem.message);
  out(`${JSON.stringify(line)}\n`);
}

function printReport(name: string, outcome: Outcome, texts: Texts, { out, err, ...look }: Io): void {
  if (outcome.type === "reviewed") out(`${fileReport(name, outcome, texts, look)}\n\n`);
  else err(`${texts.commands.failed(name, outcome.problem.message, outcome.problem.code)}\n`);
}
