import type { DraftCell } from "../edits/sheet-draft";
import { type OutputTable, text } from "../outputs/draft";
import { type AddressOf, figure, fileLink } from "./cells";
import { type CommonFinding, keyOf } from "./common-findings";
import type { FileResult, FindingResult, TableResult } from "./file-result";
import type { ReportWords } from "./words";

/** The rows of 问题清单: those of all files first, then table by table. */
export interface FindingLines {
  readonly common: readonly CommonFinding[];
  readonly own: readonly OwnFinding[];
  /** The row of a table's first finding, counted from 0 below the header; of the first common one where it has no other. */
  readonly firstOf: ReadonlyMap<TableResult, number>;
}

interface OwnFinding {
  readonly file: string;
  readonly table: TableResult;
  readonly finding: FindingResult;
}

export function findingLinesOf(
  results: readonly FileResult[],
  common: ReadonlyMap<string, CommonFinding>,
): FindingLines {
  const own: OwnFinding[] = [];
  const firstOf = new Map<TableResult, number>();
  for (const { file, tables } of results) {
    for (const table of tables) {
      const findings = table.findings.filter((finding) => !common.has(keyOf(finding)));
      if (table.findings.length > 0) firstOf.set(table, findings.length > 0 ? common.size + own.length : 0);
      for (const finding of findings) own.push({ file, table, finding });
    }
  }
  return { common: [...common.values()], own, firstOf };
}

/** 问题清单: every finding with its place, what is wrong and what to do; a fault of the template once. */
export function findingsOf(
  { common, own }: FindingLines,
  results: readonly FileResult[],
  words: ReportWords,
  addressOf: AddressOf,
): OutputTable {
  const { columns } = words;
  const files = results.filter(({ tables }) => tables.length > 0).length;
  const rows = [
    ...common.map((each) => commonCells(each, files, words)),
    ...own.map((each) => ownCells(each, words, addressOf)),
  ];
  return {
    heading: words.headings.findings,
    below: rows.length === 0 ? words.nothingFound : words.findingsNote(rows.length, common.length),
    orientation: "landscape",
    columns: [
      { header: columns.number, width: 7 },
      { header: columns.file, width: 28 },
      { header: columns.sheet, width: 14 },
      { header: columns.severity, width: 9 },
      { header: columns.problem, width: 18 },
      { header: columns.place, width: 13 },
      { header: columns.what, width: 44 },
      { header: columns.todo, width: 36 },
      { header: columns.accepted, width: 20 },
    ],
    rows: rows.map((cells, i) => [figure(i + 1), ...cells]),
    closing: results.flatMap(({ file, tables }) => {
      const off = tables[0]?.checksOff ?? [];
      return off.length > 0 ? [words.checksOff(file, off)] : [];
    }),
  };
}

function commonCells({ finding, sheet, cells }: CommonFinding, files: number, words: ReportWords): DraftCell[] {
  const place = cells ? cells.join(" ") : words.differs;
  return [text(words.allFiles(files), "total"), text(sheet ?? words.differs), ...wordsOf(finding, text(place), words)];
}

function ownCells({ file, table, finding }: OwnFinding, words: ReportWords, addressOf: AddressOf): DraftCell[] {
  const { sheet } = table;
  const href = addressOf(file);
  const [first] = finding.cells;
  const place = fileLink(
    finding.cells.join(" "),
    href !== null && first !== undefined ? { href, sheet, cell: first } : null,
  );
  return [text(file), text(sheet), ...wordsOf(finding, place, words)];
}

function wordsOf(finding: FindingResult, place: DraftCell, words: ReportWords): DraftCell[] {
  const { severity, name, what, todo, accepted } = finding;
  return [text(words.severities[severity], "number"), text(name), place, text(what), text(todo), text(accepted ?? "")];
}
