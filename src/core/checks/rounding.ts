import { Rational } from "../exact";
import type { Profile } from "../scoring/profile";

const TENTHS = [Rational.one, Rational.of(1, 10)] as const;

/**
 * Whether a score is another figure as a person may write it: rounded or cut off to as many decimals as the score has.
 */
export function isRoundingOf(score: Rational, exact: Rational, { tolerance }: Profile): boolean {
  const gap = score.minus(exact).abs();
  const lastPlace = TENTHS.find((_, places) => score.round(places).equals(score));
  return !gap.isAbove(tolerance) || (lastPlace !== undefined && gap.isBelow(lastPlace));
}
