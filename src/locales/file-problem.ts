import type { Texts } from "./texts";

export type FileProblemCode = keyof Texts["problems"]["file"];

/** Whether a code is one of those that a file can give rise to; a host with a person in front of it has others. */
export function isFileProblem(code: string, { problems }: Texts): code is FileProblemCode {
  return code in problems.file;
}

/** Why a file could not be read or written, and what it is about: parts, sheets, cells. */
export function fileProblemInWords(code: FileProblemCode, concerned: readonly string[], { problems }: Texts): string {
  return problems.file[code] + (concerned.length > 0 ? problems.concerned(concerned) : "");
}

/** A failure that a user can be told: a stable code and a sentence. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly message: string;
}

/** Puts a failure into words. What only a host with a person in front of it reports can't come from a file: our fault. */
export function failureInWords(
  { code, concerned }: { readonly code: string; readonly concerned: readonly string[] },
  texts: Texts,
): FileProblem {
  if (isFileProblem(code, texts)) return { code, message: fileProblemInWords(code, concerned, texts) };
  return { code: "internal-error", message: fileProblemInWords("internal-error", [code], texts) };
}
