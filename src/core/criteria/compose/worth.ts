import type { Rational } from "../../exact";
import { TooManyScores } from "../grid";
import type { Rule } from "../rule";
import { bestOf } from "../scores";

/** The most that a rule gives; null for one whose scores nobody would work out. */
export function bestWithin(rule: Rule): Rational | null {
  try {
    return bestOf(rule);
  } catch (error) {
    if (error instanceof TooManyScores) return null;
    throw error;
  }
}
