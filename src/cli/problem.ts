import { formatCell } from "../core/sheet/address";
import { HostError } from "../hosts/port";
import { WorkbookError } from "../hosts/xlsx/workbook-error";
import type { Texts } from "../locales/texts";
import { NotFoundError } from "./files";

/** A failure that a user can be told: a stable code and a sentence. */
export interface Problem {
  readonly code: keyof Texts["problems"]["file"];
  readonly message: string;
}

/** Puts the failure of a file or a host into words. What nobody foresaw is our fault and is said to be. */
export function problemOf(error: unknown, texts: Texts): Problem {
  if (error instanceof NotFoundError) return problem(error.code, [], texts);
  if (error instanceof WorkbookError) return problem(error.code, error.parts, texts);
  if (error instanceof HostError) {
    const { sheet, cells = [], parts = [] } = error.details;
    return problem(error.code, [...(sheet === undefined ? [] : [sheet]), ...cells.map(formatCell), ...parts], texts);
  }
  return problem("internal-error", [error instanceof Error ? error.message : String(error)], texts);
}

function problem(code: Problem["code"], concerned: readonly string[], { problems }: Texts): Problem {
  return { code, message: problems.file[code] + (concerned.length > 0 ? problems.concerned(concerned) : "") };
}
