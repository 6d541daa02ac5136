import { reviewWorkbook } from "../../app/review";
import { failureOf, resultOf } from "../../core/batch/result-of";
import type { LegacyReader } from "../../hosts/legacy/legacy-workbook";
import { resultWords } from "../../locales/batch-words";
import { localeOf, SOURCE } from "../../locales/locale";
import type { Texts } from "../../locales/texts";
import { openFile } from "../files";
import { failedFile, reviewedFile } from "../json/file";
import { type Problem, problemOf } from "../problem";
import { chosenProfile } from "../profile";
import type { Reviewed, Task } from "./task";

/** Reviews one file. What goes wrong with it is its result; never rejects. */
export async function reviewFile(
  { file, folder, language, profile, wantsLine }: Task,
  readLegacy: LegacyReader,
): Promise<Reviewed> {
  const texts = textsIn(language);
  try {
    const rules = await chosenProfile(profile, { folder });
    const opened = await openFile(file, readLegacy);
    const sheets = await reviewWorkbook(opened.host, rules);
    const legacy = opened.type === "legacy" ? opened.workbook.kind : null;
    return {
      result: resultOf(file.name, sheets, resultWords(texts)),
      line: wantsLine ? JSON.stringify(reviewedFile(file.name, { sheets, legacy }, texts)) : null,
    };
  } catch (error) {
    return failed(file.name, problemOf(error, texts), wantsLine);
  }
}

/** What a file comes to that could not be reviewed. */
export function failed(name: string, problem: Problem, wantsLine: boolean): Reviewed {
  const { code, message } = problem;
  return {
    result: failureOf(name, problem),
    line: wantsLine ? JSON.stringify(failedFile(name, code, message)) : null,
  };
}

const textsIn = (language: string | null): Texts => (language === null ? SOURCE : (localeOf(language) ?? SOURCE));
