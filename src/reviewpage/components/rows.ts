import type { Severity } from "../../core/checks/check";
import { countOf, type FileResult, type TableResult } from "../../core/batch/file-result";
import type { TotalName } from "../../core/outputs/words";
import type { LegacyKind } from "../../hosts/legacy/legacy-workbook";
import type { ReviewedFile } from "../work/review-file";

/** A score table of a file, as a row of the results. */
export interface ResultRow {
  readonly id: string;
  readonly file: string;
  /** Whether the file has several tables, so that the sheet must be named. */
  readonly isOneOfSeveral: boolean;
  readonly table: TableResult;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly legacy: LegacyKind | null;
}

export type SortKey = "file" | "project" | TotalName | "grade" | Severity;

/** Whether a column holds words; figures are looked at from the largest on. */
export const isText = (key: SortKey): boolean => key === "file" || key === "project" || key === "grade";

export interface Sorting {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

/** The rows of all files in one language, in the order of the files. */
export function rowsOf(reviewed: readonly ReviewedFile[], language: string): readonly ResultRow[] {
  return reviewed.flatMap(({ results, legacy }) => {
    const result = results.get(language);
    return result ? rowsOfFile(result, legacy) : [];
  });
}

function rowsOfFile({ file, tables }: FileResult, legacy: LegacyKind | null): ResultRow[] {
  return tables.map((table, i) => ({
    id: `${file}\n${i}`,
    file,
    isOneOfSeveral: tables.length > 1,
    table,
    counts: { error: countOf(table, "error"), warning: countOf(table, "warning"), info: countOf(table, "info") },
    legacy,
  }));
}

/** Rows by a column; those that have nothing there come last either way, equal ones stay as they are. */
export function sortedRows(rows: readonly ResultRow[], { key, isDescending }: Sorting): readonly ResultRow[] {
  const keyed = rows.map((row) => ({ row, value: valueOf(row, key) }));
  const sign = isDescending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    if (a.value === b.value) return 0;
    return a.value < b.value ? -sign : sign;
  });
  return keyed.map(({ row }) => row);
}

function valueOf({ file, table, counts }: ResultRow, key: SortKey): string | number | null {
  switch (key) {
    case "file":
      return file;
    case "project":
      return table.project;
    case "grade":
      return table.grade.given;
    case "error":
    case "warning":
    case "info":
      return counts[key];
    case "stated":
    case "sum":
    case "capped":
    case "supported":
    case "ceiling":
      return table.totals[key];
  }
}
