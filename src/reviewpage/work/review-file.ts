import { reviewWorkbook } from "../../app/review";
import type { FileResult } from "../../core/batch/file-result";
import { failureOf, resultOf } from "../../core/batch/result-of";
import type { ProfileChoice } from "../../core/state/profile-choice";
import { fileFailureOf } from "../../hosts/file-failure";
import type { LegacyKind, LegacyReader } from "../../hosts/legacy/legacy-workbook";
import { openAnyWorkbook } from "../../hosts/legacy/open";
import { resultWords } from "../../locales/batch-words";
import { failureInWords } from "../../locales/file-problem";
import type { Texts } from "../../locales/texts";

/** What a file has come to, in every language: the page can change its own at any time. */
export interface ReviewedFile {
  /** By the language's tag. */
  readonly results: ReadonlyMap<string, FileResult>;
  /** Null for an .xlsx file. */
  readonly legacy: LegacyKind | null;
}

/** Reviews one file. What goes wrong with it is its result; never rejects. */
export async function reviewFile(
  name: string,
  read: () => Promise<Uint8Array>,
  readLegacy: LegacyReader,
  profile: ProfileChoice,
  languages: readonly Texts[],
): Promise<ReviewedFile> {
  try {
    const opened = await openAnyWorkbook(await read(), readLegacy);
    const sheets = await reviewWorkbook(opened.host, profile);
    return {
      results: inAll(languages, (texts) => resultOf(name, sheets, resultWords(texts))),
      legacy: opened.type === "legacy" ? opened.workbook.kind : null,
    };
  } catch (error) {
    return failedFile(name, fileFailureOf(error), languages);
  }
}

/** What a file comes to that could not be reviewed. */
export function failedFile(
  name: string,
  failure: { readonly code: string; readonly concerned: readonly string[] },
  languages: readonly Texts[],
): ReviewedFile {
  return { results: inAll(languages, (texts) => failureOf(name, failureInWords(failure, texts))), legacy: null };
}

function inAll(languages: readonly Texts[], make: (texts: Texts) => FileResult): ReadonlyMap<string, FileResult> {
  return new Map(languages.map((texts) => [texts.language, make(texts)]));
}
