import type { Severity } from "../checks/check";
import type { DraftCell } from "../edits/sheet-draft";
import { HEADER_ROW, linkTo, type OutputTable, text } from "../outputs/draft";
import { type AddressOf, figure, fileLink } from "./cells";
import { countOf, type FileResult } from "./file-result";
import type { FindingLines } from "./findings";
import type { Overview, ReportWords } from "./words";

const TOTALS = ["stated", "sum", "capped", "supported", "ceiling"] as const;
const SEVERITIES = ["error", "warning", "info"] as const;

/** 汇总: a row for every score table with its file, project, totals, grades and how much was found. */
export function summaryOf(
  results: readonly FileResult[],
  { firstOf }: FindingLines,
  words: ReportWords,
  addressOf: AddressOf,
): OutputTable {
  const { columns } = words;
  const tables = results.flatMap(({ file, tables }) => tables.map((table) => ({ file, table })));
  return {
    heading: words.headings.summary,
    below: words.overview(overviewOf(results)),
    orientation: "landscape",
    columns: [
      { header: columns.number, width: 7 },
      { header: columns.file, width: 28 },
      { header: columns.sheet, width: 13 },
      { header: columns.project, width: 26 },
      ...TOTALS.map((name) => ({ header: words.totals[name], width: 11 })),
      { header: columns.grade, width: 8 },
      { header: columns.supportedGrade, width: 11 },
      ...SEVERITIES.map((severity) => ({ header: words.severities[severity], width: 8 })),
      { header: columns.details, width: 8 },
    ],
    rows: tables.map(({ file, table }, i): DraftCell[] => {
      const href = addressOf(file);
      return [
        figure(i + 1),
        fileLink(file, href === null ? null : { href }),
        text(table.sheet),
        text(table.project ?? ""),
        ...TOTALS.map((name) => figure(table.totals[name])),
        text(table.grade.given ?? "", "number"),
        text(table.grade.supported ?? "", "number"),
        ...SEVERITIES.map((severity) => figure(countOf(table, severity))),
        details(firstOf.get(table), words),
      ];
    }),
  };
}

function details(first: number | undefined, words: ReportWords): DraftCell {
  if (first === undefined) return text("", "number");
  return linkTo(words.details, words.names.findings, { row: HEADER_ROW + 1 + first, column: 0 });
}

/** How many there are of what. */
export function overviewOf(results: readonly FileResult[]): Overview {
  const tables = results.flatMap((result) => result.tables);
  const reviewed = results.filter((result) => result.tables.length > 0).length;
  const grades = new Map<string, number>();
  for (const { grade } of tables) {
    if (grade.given !== null) grades.set(grade.given, (grades.get(grade.given) ?? 0) + 1);
  }
  const sum = (severity: Severity): number => tables.reduce((count, table) => count + countOf(table, severity), 0);
  return {
    files: results.length,
    reviewed,
    failed: results.length - reviewed,
    findings: { error: sum("error"), warning: sum("warning"), info: sum("info") },
    grades: [...grades].sort(([, one], [, other]) => other - one),
  };
}
