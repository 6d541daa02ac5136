import type { Input } from "../core/criteria/reading";
import { Rational } from "../core/exact";

const HUNDRED = Rational.of(100);
/** A message stays one sentence; the cells of a finding name the rest. */
const MOST_LISTED = 6;

/** Points as people write them: at most two decimals, none without need. */
export const points = (value: Rational): string => value.toDecimal(2);

/** A share as a percentage: 7/6 → "116.67%". */
export const percent = (share: Rational): string => `${share.times(HUNDRED).toDecimal(2)}%`;

/** A figure that answers an input: a percentage for a share, else up to four decimals with the unit. */
export function figureText(value: Rational, { type, unit = "" }: Input): string {
  if (type === "rate") return percent(value);
  return unit === "" ? value.toDecimal(4) : `${value.toDecimal(4)} ${unit}`;
}

/** "1 mark", "3 marks": for English. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Whether a difference means too few: it is then said as "少", "too few". */
export const isTooFew = (difference: Rational): boolean => difference.isBelow(Rational.zero);

/** The first of many, and how many there are in all where some are left out: "F3, F5 … (12 in all)". */
export function firstOf(items: readonly string[], separator: string, inAll: (count: number) => string): string {
  const shown = items.slice(0, MOST_LISTED).join(separator);
  return items.length > MOST_LISTED ? `${shown}${inAll(items.length)}` : shown;
}
