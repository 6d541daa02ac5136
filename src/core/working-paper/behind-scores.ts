import { type Backwards, backwards } from "../criteria/backwards/backwards";
import type { Rational } from "../exact";
import type { Profile } from "../scoring/profile";
import { pointsIn } from "../table/table";
import { keyInFormula, type KeyedRow } from "./keyed";
import { cellValueOf } from "./paper-input";

/** A score that stands in the table, and what it says about the answers. */
export interface BehindScore {
  readonly row: KeyedRow;
  /** Points, as they stand there. */
  readonly score: Rational;
  readonly found: Backwards;
}

/** What a score that somebody has given says about the answers behind it; null where there is none, or it follows from answers itself. */
export function behindScore(row: KeyedRow, { decimals }: Profile): BehindScore | null {
  const { basis, indicator } = row.asked;
  const score = pointsIn(indicator.score);
  if (!score || basis.type === "target" || keyInFormula(indicator.score?.formula ?? "") !== "") return null;
  return { row, score, found: backwards(basis.reading, score, decimals, basis.inputs) };
}

/** The row with the answers behind its score, where only one set of them fits and nobody has answered yet. */
export function withAnswersBehind({ row, found }: BehindScore): KeyedRow {
  if (found.type !== "one" || row.points.some(({ written }) => written.answer.type !== "empty")) return row;
  const points = row.points.map((point) => {
    const answer = point.input && found.answers[point.input.id];
    return answer === null || answer === undefined
      ? point
      : { ...point, written: { ...point.written, answer: cellValueOf(answer) } };
  });
  return { ...row, points };
}
