import type { DraftCell } from "../edits/sheet-draft";
import type { CheckId, Finding, TableReview } from "../checks/findings";
import { Rational } from "../exact";
import { formatRange } from "../sheet/address";
import { linkTo, type OutputTable, points, text } from "./draft";
import type { OutputWords } from "./words";

/** 问题清单: every finding with its place, what is wrong and what to do; accepted ones with their reasons; which checks were off. */
export function findingsListOf(
  sheet: string,
  { findings }: TableReview,
  checksOff: readonly CheckId[],
  words: OutputWords,
): OutputTable {
  return {
    heading: words.names.findings,
    below: findings.length === 0 ? words.nothingFound : words.source(sheet),
    orientation: "landscape",
    closing: checksOff.length === 0 ? [] : [words.checksOff(checksOff)],
    columns: [
      { header: words.columns.number, width: 6 },
      { header: words.columns.severity, width: 8 },
      { header: words.columns.problem, width: 18, isKey: true },
      // Not every program wraps links.
      { header: words.columns.place, width: 23, isKey: true },
      { header: words.columns.what, width: 42 },
      { header: words.columns.todo, width: 33 },
      { header: words.columns.state, width: 14, isRemark: true, isOwn: (state) => isOwnState(state, words) },
    ],
    rows: findings.map((finding, index) => cellsOf(finding, index, sheet, words)),
  };
}

function cellsOf(finding: Finding, index: number, sheet: string, words: OutputWords): DraftCell[] {
  const { name, what, todo } = words.describe(finding);
  const [first] = finding.cells;
  const places = finding.cells.map(formatRange).join(" ");
  return [
    points(Rational.of(index + 1)),
    text(words.severities[finding.severity]),
    text(name),
    first ? linkTo(places, sheet, { row: first.top, column: first.left }) : text(places),
    text(what),
    text(todo),
    text(finding.accepted ? words.accepted(finding.accepted.reason) : words.open),
  ];
}

function isOwnState(state: string, { open, accepted }: OutputWords): boolean {
  return state === open || state.startsWith(accepted("").trimEnd());
}
