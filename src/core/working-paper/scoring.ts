import type { SheetReview } from "../review";
import type { Profile } from "../scoring/profile";
import type { CellValue } from "../sheet/cell";
import type { SheetSnapshot } from "../sheet/snapshot";
import { type PaperRow, readPaperOf } from "./earlier";
import { answeredByResults, knownByResults } from "./from-results";
import { type KeyedRow, keyedRows } from "./keyed";
import type { PaperWords } from "./words";
import { planScores, type ScorePlan, type ScoreSettings } from "./write-scores";

/** How far the scoring of a sheet has got. */
export type Scoring =
  /** Nothing in the sheet can be scored, or the workbook has a sheet of a person's own with the paper's name. */
  | { readonly type: "nothing-to-score" | "name-taken" }
  | {
      readonly type: "no-paper";
      readonly rows: readonly KeyedRow[];
      /** The rows whose answer the sheet's own target and result give, with it. */
      readonly known: readonly KeyedRow[];
    }
  | {
      readonly type: "paper";
      readonly rows: readonly KeyedRow[];
      readonly profile: Profile;
      /** How many points are asked that the paper doesn't have: it has to be made again. */
      readonly unasked: number;
      /** What is written in the paper for points that the sheet doesn't ask any more. */
      readonly lost: readonly PaperRow[];
      /** The rows whose answer the sheet's own target and result give, with it. */
      readonly known: readonly KeyedRow[];
      /** What there is to be written into the scores. */
      readonly scores: ScorePlan;
    };

/**
 * What a reviewed sheet and its working paper come to.
 * @param companion the sheet with the paper's name; null where there is none
 */
export function scoringOf(
  review: SheetReview,
  snapshot: SheetSnapshot,
  companion: SheetSnapshot | null,
  words: PaperWords,
  settings: ScoreSettings,
): Scoring {
  const present = readPaperOf(review.sheet, companion);
  if (companion && !present) return { type: "name-taken" };
  const { rows, lost } = keyedRows(review.tables, present);
  const profile = review.tables[0]?.profile;
  if (rows.length === 0 || !profile) return { type: "nothing-to-score" };
  if (!present) return { type: "no-paper", rows, known: answeredByResults(rows, review.tables, words) };
  const unasked = rows.flatMap(({ points }) => points.filter(({ input, kept }) => input && !kept)).length;
  const known = knownByResults(rows, review.tables, words);
  const scores = planScores(rows, snapshot, profile, true, settings);
  return { type: "paper", rows, profile, unasked, lost, known, scores };
}

/** An indicator as if its points were answered so, by their keys; the others as they are in the paper. */
export function withAnswers(row: KeyedRow, answers: ReadonlyMap<string, CellValue>): KeyedRow {
  return {
    ...row,
    points: row.points.map((point) => {
      const answer = answers.get(point.key);
      return answer && point.kept ? { ...point, written: { ...point.written, answer } } : point;
    }),
  };
}
