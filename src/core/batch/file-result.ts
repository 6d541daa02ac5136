import type { Severity } from "../checks/check";
import type { TotalName } from "../outputs/words";

/** What a batch keeps of one file: plain data, so that it passes between threads and through a file as it is. */
export interface FileResult {
  /** The file as the report names it. */
  readonly file: string;
  /** Why the file could not be read; null where it was. */
  readonly problem: FileProblem | null;
  /** Top to bottom, sheet after sheet. */
  readonly tables: readonly TableResult[];
  /** Sheets that somebody should look at, since they were not reviewed. */
  readonly leftOut: readonly SheetsLeftOut[];
}

export interface FileProblem {
  /** Stable, for programs. */
  readonly code: string;
  readonly message: string;
}

/** Sheets of one file that were not reviewed for one reason. */
export interface SheetsLeftOut {
  readonly sheets: readonly string[];
  readonly message: string;
}

/** One score table. */
export interface TableResult {
  readonly sheet: string;
  /** The project that the sheet says it is about; null where it says nothing. */
  readonly project: string | null;
  /** In points, at most 2 decimals; null where there is no such total. */
  readonly totals: Readonly<Record<TotalName, number | null>>;
  /** `given` is what the table says or its total means; `supported` is the best that the criteria bear out. */
  readonly grade: { readonly given: string | null; readonly supported: string | null };
  /** The most important first. */
  readonly findings: readonly FindingResult[];
  /** The names of the checks that are switched off in the workbook. */
  readonly checksOff: readonly string[];
}

/** One finding in the words of the report's language. */
export interface FindingResult {
  readonly check: string;
  readonly severity: Severity;
  readonly name: string;
  /** A1 addresses. */
  readonly cells: readonly string[];
  readonly what: string;
  readonly todo: string;
  /** The reason with which it was accepted; null while it is open. */
  readonly accepted: string | null;
}

/** How many open findings of a severity a table has. */
export function countOf({ findings }: TableResult, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity && finding.accepted === null).length;
}
