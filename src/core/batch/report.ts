import type { SheetDraft } from "../edits/sheet-draft";
import type { RangeAddress } from "../sheet/address";
import { draftOf, HEADER_ROW, type OutputTable } from "../outputs/draft";
import { NO_REMARKS } from "../outputs/remarks";
import type { AddressOf } from "./cells";
import { commonFindings } from "./common-findings";
import { failuresOf } from "./failures";
import type { FileResult } from "./file-result";
import { findingLinesOf, findingsOf } from "./findings";
import { summaryOf } from "./summary";
import type { ReportWords } from "./words";

/** A sheet of the report. */
export interface ReportSheet {
  readonly name: string;
  readonly draft: SheetDraft;
  /** The header and the rows that people sort and filter; null where there is nothing to sort. */
  readonly filter: RangeAddress | null;
}

/** How many rows a list has at most; more than anybody reads, and few enough for every spreadsheet program. */
const MOST_ROWS = 100000;

/**
 * The report on many files, to be handed in: 汇总, 问题清单, 未能处理. The same results in the same order give the same
 * report.
 */
export function reportOf(
  results: readonly FileResult[],
  words: ReportWords,
  addressOf: AddressOf,
  mostRows = MOST_ROWS,
): ReportSheet[] {
  const lines = findingLinesOf(results, commonFindings(results));
  const { names } = words;
  return [
    sheetOf(names.summary, summaryOf(results, lines, words, addressOf), words, mostRows),
    sheetOf(names.findings, findingsOf(lines, results, words, addressOf), words, mostRows),
    sheetOf(names.failures, failuresOf(results, words, addressOf), words, mostRows),
  ];
}

function sheetOf(name: string, table: OutputTable, words: ReportWords, mostRows: number): ReportSheet {
  const { rows, columns } = table;
  const shown = rows.slice(0, mostRows);
  const closing = [...(rows.length > shown.length ? [words.cut(rows.length)] : []), ...(table.closing ?? [])];
  const filter = { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + shown.length, right: columns.length - 1 };
  const draft = draftOf({ ...table, rows: shown, closing }, NO_REMARKS);
  return { name, draft, filter: shown.length === 0 ? null : filter };
}
