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
