import type { Finding, TableReview } from "../checks/findings";
import type { Rational } from "../exact";
import type { SheetReview, SkipCode } from "../review";
import { formatRange } from "../sheet/address";
import type { FileResult, FindingResult, SheetsLeftOut, TableResult } from "./file-result";
import { projectAbove } from "./project-name";
import type { ResultWords } from "./words";

/** As many as tables and reports show of points. */
const DECIMALS = 2;

/** What a batch keeps of a file that was read. */
export function resultOf(file: string, sheets: readonly SheetReview[], words: ResultWords): FileResult {
  const tables = sheets.flatMap((sheet) => tablesOf(sheet, words));
  // Covers and notes are no news beside a table; a sheet that could not be read whole is.
  const leftOut = sheets.filter(({ skipped }) => tables.length === 0 || skipped === "too-large");
  return { file, problem: null, tables, leftOut: byReason(leftOut, words) };
}

/** What a batch keeps of a file that could not be read. */
export function failureOf(file: string, { code, message }: { code: string; message: string }): FileResult {
  return { file, problem: { code, message }, tables: [], leftOut: [] };
}

/** The sheet's score tables. What is found in a block of funds is told with the first of them: it has no totals. */
function tablesOf({ sheet, tables, checksOff }: SheetReview, words: ResultWords): TableResult[] {
  const scored = tables.filter(({ table }) => table.kind === "indicators");
  const shown = scored.length > 0 ? scored : tables.slice(0, 1);
  const beside = tables.filter((table) => !shown.includes(table)).flatMap(({ findings }) => findings);
  return shown.map((table, i) => ({
    ...tableOf(sheet, table, i === 0 ? beside : [], words),
    checksOff: checksOff.map(words.nameOf),
  }));
}

function tableOf(
  sheet: string,
  { table, grid, totals, grades, findings }: TableReview,
  beside: readonly Finding[],
  words: ResultWords,
): Omit<TableResult, "checksOff"> {
  const { stated, sum, capped, supported, ceiling } = totals;
  return {
    sheet,
    project: projectAbove(grid, table.range),
    totals: {
      stated: figure(stated),
      sum: figure(sum),
      capped: figure(capped),
      supported: figure(supported),
      ceiling: figure(ceiling),
    },
    grade: { given: grades.stated?.name ?? grades.of.stated ?? grades.of.sum, supported: grades.of.supported },
    findings: [...findings, ...beside].map((finding) => findingOf(finding, words)),
  };
}

function findingOf(finding: Finding, words: ResultWords): FindingResult {
  const { check, severity, cells, accepted } = finding;
  const { name, what, todo } = words.describe(finding);
  return { check, severity, name, cells: cells.map(formatRange), what, todo, accepted: accepted?.reason ?? null };
}

function byReason(sheets: readonly SheetReview[], words: ResultWords): SheetsLeftOut[] {
  const names = new Map<SkipCode, string[]>();
  for (const { sheet, skipped } of sheets) {
    if (skipped) names.set(skipped, [...(names.get(skipped) ?? []), sheet]);
  }
  return [...names].map(([code, named]) => ({ sheets: named, message: words.skipped[code] }));
}

const figure = (value: Rational | null): number | null => value && value.round(DECIMALS).toNumber();
