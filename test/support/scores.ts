import type { ScoreSet } from "../../src/core/criteria/score-set";
import { Rational } from "../../src/core/exact";

/** Scores in the short form of the tests' tables: {0 2.5 5} for single values, 0..5:0.5 for a ladder, [0 5] for all between. */
export function scoresAsText(scores: ScoreSet | null): string {
  if (!scores) return "null";
  return scores.parts
    .map((part) => {
      switch (part.type) {
        case "set":
          return `{${part.values.map((value) => value.toDecimal(4)).join(" ")}}`;
        case "step":
          return `${part.from.toDecimal(4)}..${part.to.toDecimal(4)}:${part.step.toDecimal(4)}`;
        case "interval":
          return `[${part.from.toDecimal(4)} ${part.to.toDecimal(4)}]`;
      }
    })
    .join(" ");
}

/** The scores of a set without a continuum; null with one. */
export function listedScores({ parts }: ScoreSet): Rational[] | null {
  const lists = parts.map((part) => {
    if (part.type === "interval") return null;
    if (part.type === "set") return part.values;
    const count = part.to.minus(part.from).dividedBy(part.step).toNumber() + 1;
    return Array.from({ length: count }, (_, index) => part.from.plus(part.step.times(Rational.of(index))));
  });
  return lists.every((list) => list !== null) ? lists.flat() : null;
}
