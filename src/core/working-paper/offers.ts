import type { Profile } from "../scoring/profile";
import { type BehindScore, behindScore, withAnswersBehind } from "./behind-scores";
import type { KeyedRow } from "./keyed";

/** What is put into a working paper where nobody has written anything yet. */
export interface OfferSettings {
  /** Answers that follow from the scores that are there. */
  readonly fromScores: boolean;
}

export const NO_OFFERS: OfferSettings = { fromScores: false };

export interface Offered {
  readonly rows: readonly KeyedRow[];
  /** How many answers were put in. */
  readonly answers: number;
  /** Scores that leave their answers open. */
  readonly undetermined: readonly BehindScore[];
}

/** Fills in what is offered; what a person has written is never replaced. */
export function offered(rows: readonly KeyedRow[], profile: Profile, { fromScores }: OfferSettings): Offered {
  const behind = fromScores ? rows.map((row) => behindScore(row, profile)) : [];
  const filled = rows.map((row, index) => {
    const score = behind[index];
    return score ? withAnswersBehind(score) : row;
  });
  return {
    rows: filled,
    answers: answersIn(filled) - answersIn(rows),
    undetermined: behind
      .filter((score) => score !== null)
      .filter(({ found, row }) => found.type !== "one" && isBlank(row)),
  };
}

const isBlank = ({ points }: KeyedRow): boolean => points.every(({ written }) => written.answer.type === "empty");

const answersIn = (rows: readonly KeyedRow[]): number =>
  rows.flatMap(({ points }) => points.filter(({ written }) => written.answer.type !== "empty")).length;
