import type { Rational } from "../exact";
import { NoScores } from "./canonical";
import { TooManyScores } from "./grid";
import type { Rule } from "./rule";
import { maxOf, type ScoreSet } from "./score-set";
import { scoresOf } from "./scores";

/** The scores of a rule; null for one that allows none, or more than anybody would list: no person's criterion says that. */
export function listable(rule: Rule, { countsBonus = true } = {}): ScoreSet | null {
  try {
    return scoresOf(rule, { countsBonus });
  } catch (error) {
    if (error instanceof TooManyScores || error instanceof NoScores) return null;
    throw error;
  }
}

/** The most that a rule gives; null where its scores can't be listed. */
export function bestWithin(rule: Rule): Rational | null {
  const scores = listable(rule);
  return scores && maxOf(scores);
}
