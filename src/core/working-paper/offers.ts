import type { Profile } from "../scoring/profile";
import { type BehindScore, behindScore, withAnswersBehind } from "./behind-scores";
import type { Written } from "./earlier";
import type { KeyedRow } from "./keyed";
import { withReasons } from "./reasons";
import type { ReasonWords } from "./words";

/** What is put into a working paper where nobody has written anything yet. */
export interface OfferSettings {
  /** Answers that follow from the scores that are there. */
  readonly fromScores: boolean;
  /** Sentences where points are lost. */
  readonly reasons: boolean;
}

export const NO_OFFERS: OfferSettings = { fromScores: false, reasons: false };

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
  profile: Profile,
  words: ReasonWords,
  { fromScores, reasons }: OfferSettings,
): Offered {
  const behind = fromScores ? rows.map((row) => behindScore(row, profile)) : [];
  const filled = rows.map((row, index) => {
    const score = behind[index];
    const answered = score ? withAnswersBehind(score) : row;
    return reasons ? withReasons(answered, words) : answered;
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
