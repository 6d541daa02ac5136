import { formatCell } from "../core/sheet/address";
import { HostError } from "../hosts/port";
import { WorkbookError } from "../hosts/xlsx/workbook-error";
import { type FileProblemCode, fileProblemInWords, isFileProblem } from "../locales/file-problem";
import type { Texts } from "../locales/texts";
import { NotFoundError } from "./files";

/** A failure that a user can be told: a stable code and a sentence. */
export interface Problem {
  readonly code: FileProblemCode;
  readonly message: string;
}

/** Puts the failure of a file or a host into words. What nobody foresaw is our fault and is said to be. */
export function problemOf(error: unknown, texts: Texts): Problem {
  if (error instanceof NotFoundError) return problem(error.code, [], texts);
  if (error instanceof WorkbookError) return problem(error.code, error.parts, texts);
  if (error instanceof HostError) {
    const { sheet, cells = [], parts = [] } = error.details;
    // What only a host with a person in front of it reports can't come from a file.
    if (!isFileProblem(error.code, texts)) return problem("internal-error", [error.code], texts);
    return problem(error.code, [...(sheet === undefined ? [] : [sheet]), ...cells.map(formatCell), ...parts], texts);
  }
  return problem("internal-error", [error instanceof Error ? error.message : String(error)], texts);
}

function problem(code: FileProblemCode, concerned: readonly string[], texts: Texts): Problem {
  return { code, message: fileProblemInWords(code, concerned, texts) };
}
