import { fileFailureOf } from "../hosts/file-failure";
import { failureInWords, type FileProblem } from "../locales/file-problem";
import type { Texts } from "../locales/texts";
import { NotFoundError } from "./files";

export type Problem = FileProblem;

/** Puts the failure of a file or a host into words. */
export function problemOf(error: unknown, texts: Texts): Problem {
  const failure = error instanceof NotFoundError ? { code: error.code, concerned: [] } : fileFailureOf(error);
  return failureInWords(failure, texts);
}
