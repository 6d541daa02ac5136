import type { Profile } from "../scoring/profile";
import { type BehindScore, behindScore, withAnswersBehind } from "./behind-scores";
import type { TargetTable } from "../targets/rows";
import type { Written } from "./earlier";
import { withAnswerFromResult } from "./from-results";
import type { KeyedRow } from "./keyed";
import { withReasons } from "./reasons";
import type { PaperWords } from "./words";

/** What is put into a working paper where nobody has written anything yet. */
export interface OfferSettings {
  /** Answers that follow from the scores that are there. */
  readonly fromScores: boolean;
  /** Sentences where points are lost. */
  readonly reasons: boolean;
  /** Answers that a row's own target and result give. */
  readonly fromResults: boolean;
}

export const NO_OFFERS: OfferSettings = { fromScores: false, fromResults: false, reasons: false };

export type OfferWords = Pick<PaperWords, "reasons" | "fromCells">;

export interface Offered {
  readonly rows: readonly KeyedRow[];
  /** How many answers were put in, and how many reasons. */
  readonly answers: number;
  readonly reasons: number;
  /** Scores that leave their answers open. */
  readonly undetermined: readonly BehindScore[];
}

/** Fills in what is offered; what a person has written is never replaced. */
export function offered(
  rows: readonly KeyedRow[],
  tables: readonly TargetTable[],
  profile: Profile,
  words: OfferWords,
  { fromScores, fromResults, reasons }: OfferSettings,
): Offered {
  const tableOf = ({ asked }: KeyedRow): TargetTable | undefined =>
    tables.find(({ table }) => table.indicators.includes(asked.indicator));
  const known = rows.map((row) => {
    const table = fromResults ? tableOf(row) : undefined;
    return table ? withAnswerFromResult(row, table, words) : row;
  });
  const behind = fromScores ? known.map((row) => behindScore(row, profile)) : [];
  const filled = known.map((row, index) => {
    const score = behind[index];
    const answered = score ? withAnswersBehind(score) : row;
    return reasons ? withReasons(answered, words.reasons) : answered;
  });
  return {
    rows: filled,
    answers: pointsWith(filled, hasAnswer) - pointsWith(rows, hasAnswer),
    reasons: pointsWith(filled, hasReason) - pointsWith(rows, hasReason),
    undetermined: behind
      .filter((score) => score !== null)
      .filter(({ found, row }) => found.type !== "one" && isBlank(row)),
  };
}

const hasAnswer = ({ answer }: Written): boolean => answer.type !== "empty";

const hasReason = ({ reason }: Written): boolean => reason !== "";

const isBlank = ({ points }: KeyedRow): boolean => !points.some(({ written }) => hasAnswer(written));

const pointsWith = (rows: readonly KeyedRow[], has: (written: Written) => boolean): number =>
  rows.flatMap(({ points }) => points.filter(({ written }) => has(written))).length;
