import type { ScoreSet } from "../../src/core/criteria/score-set";

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
