import { formatCell } from "../sheet/address";
import { answerFromResult } from "../targets/answer";
import { statedPair, type TargetTable } from "../targets/rows";
import type { SheetEdits } from "../edits/operations";
import type { Paper } from "./earlier";
import { planEntry } from "./entry";
import type { KeyedRow } from "./keyed";
import { cellValueOf } from "./paper-input";
import type { PaperWords } from "./words";

/**
 * The row with the answer that its own target and result give, where its criterion asks for nothing else and the answer
 * is certain; the evidence then names the two cells. A row on which somebody has answered stays as it is.
 */
export function withAnswerFromResult(
  row: KeyedRow,
  table: Pick<TargetTable, "table" | "grid">,
  { fromCells }: Pick<PaperWords, "fromCells">,
): KeyedRow {
  const { indicator, basis } = row.asked;
  const [point, ...others] = row.points;
  if (basis.type !== "answers" || !point?.input || others.length > 0 || point.written.answer.type !== "empty")
    return row;
  const pair = statedPair(table, indicator);
  const answer = pair && answerFromResult(indicator.path[indicator.path.length - 1] ?? "", point.input, pair);
  if (!answer) return row;
  const evidence = point.written.evidence || fromCells([pair.cells.target, pair.cells.actual].map(formatCell));
  return { ...row, points: [{ ...point, written: { ...point.written, answer: cellValueOf(answer), evidence } }] };
}

/** The rows without an answer whose target and result give it, with that answer. */
export function answeredByResults(
  rows: readonly KeyedRow[],
  tables: readonly TargetTable[],
  words: Pick<PaperWords, "fromCells">,
): KeyedRow[] {
  return rows.flatMap((row) => {
    const own = tables.find(({ table }) => table.indicators.includes(row.asked.indicator));
    const known = own ? withAnswerFromResult(row, own, words) : row;
    return known === row ? [] : [known];
  });
}

/** Those of {@link answeredByResults} that the present paper has. */
export function knownByResults(...given: Parameters<typeof answeredByResults>): KeyedRow[] {
  return answeredByResults(...given).filter(({ points }) => points.every(({ kept }) => kept));
}

/** Plans to write answers, with their evidence, into the cells that a paper has for them. */
export function planAnswers(paper: Paper, rows: readonly KeyedRow[]): SheetEdits {
  const operations = rows.flatMap(({ points }) =>
    points.flatMap(({ key, written: { answer, evidence } }) => [
      ...(planEntry(paper, key, "answer", answer)?.operations ?? []),
      ...(planEntry(paper, key, "evidence", { type: "text", text: evidence })?.operations ?? []),
    ]),
  );
  return { sheet: paper.snapshot.name, operations };
}
