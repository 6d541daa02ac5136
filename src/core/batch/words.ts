import type { CheckId, Finding } from "../checks/findings";
import type { Severity } from "../checks/check";
import type { TotalName } from "../outputs/words";
import type { SkipCode } from "../review";

/** The words that a batch's results are put into; the locales hold them. */
export interface ResultWords {
  readonly describe: <Id extends CheckId>(finding: Finding<Id>) => { name: string; what: string; todo: string };
  readonly nameOf: (check: CheckId) => string;
  readonly skipped: Readonly<Record<SkipCode, string>>;
}

/** How many there are of what, for the line below the report's heading. */
export interface Overview {
  readonly files: number;
  readonly reviewed: number;
  readonly failed: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many tables have each grade, the most frequent first. */
  readonly grades: readonly (readonly [grade: string, tables: number])[];
}

/** The words of the report itself. */
export interface ReportWords {
  /** Of the tabs. */
  readonly names: { readonly summary: string; readonly findings: string; readonly failures: string };
  readonly headings: { readonly summary: string; readonly findings: string; readonly failures: string };
  readonly columns: {
    readonly number: string;
    readonly file: string;
    readonly project: string;
    readonly sheet: string;
    readonly grade: string;
    readonly supportedGrade: string;
    readonly details: string;
    readonly severity: string;
    readonly problem: string;
    readonly place: string;
    readonly what: string;
    readonly todo: string;
    /** The reason with which a finding was accepted. */
    readonly accepted: string;
    readonly reason: string;
  };
  readonly totals: Readonly<Record<TotalName, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly overview: (overview: Overview) => string;
  /** Below the heading of the findings: how many rows, and how many of them concern all files. */
  readonly findingsNote: (rows: number, common: number) => string;
  /** Below the findings: the checks that are switched off in a file. */
  readonly checksOff: (file: string, names: readonly string[]) => string;
  readonly nothingFound: string;
  readonly nothingFailed: string;
  readonly failuresNote: (rows: number) => string;
  /** Stands for the file where a finding is in all of them. */
  readonly allFiles: (files: number) => string;
  /** Stands for a place that isn't the same in all files. */
  readonly differs: string;
  /** What leads to a table's findings. */
  readonly details: string;
  readonly separator: string;
  /** Below a list that was cut. */
  readonly cut: (rows: number) => string;
}
