import { Rational } from "../exact";
import { gathered } from "./gathered";
import { type Band, type Bound, excluded, included, type Range, type Rule, type RuleOf } from "./rule";

/** A stretch of measured values over which no band begins or ends: one value, or all between two. */
export interface Segment extends Range {
  /** A value in it, to show it by. */
  readonly example: Rational;
}

/** What a segment's values come to: the band that stands there, nothing, or nothing that the text settles. */
export interface Outcome {
  readonly segment: Segment;
  readonly stands: Band | "nothing" | "gap";
  /** Every band that covers it, in the text's order; the best of them stands. */
  readonly covering: readonly Band[];
}

/**
 * What every measured value from 0 up comes to, and a share up to 1, unless the text itself speaks of less or more; a
 * share beyond the last segment counts as 1. `best` gives the most that a band's rule can earn, in points.
 */
export function outcomesOf(rule: RuleOf<"bands">, best: (rule: Rule) => Rational): Outcome[] {
  const bests = new Map(rule.bands.map((band) => [band, best(band.earns)]));
  const worth = (band: Band): Rational => bests.get(band) ?? Rational.zero;
  const covered = segmentsOf(rule).map((segment) => {
    const covering = rule.bands.filter((band) => holds(band, segment.example));
    const [first, ...more] = covering;
    return { segment, covering, stands: first && more.reduce((a, b) => (worth(b).isAbove(worth(a)) ? b : a), first) };
  });
  const standing = covered.map(({ stands }, index) => ({ stands, index })).filter(({ stands }) => stands);
  const [lowest, highest] = [standing[0], standing[standing.length - 1]];
  const isFalling =
    lowest?.stands && highest?.stands ? falls(worth(lowest.stands), worth(highest.stands), lowest.index) : false;
  return covered.map(({ segment, covering, stands }, index) => {
    const isBeyondLowest = isFalling ? index > (highest?.index ?? 0) : index < (lowest?.index ?? 0);
    return { segment, covering, stands: stands ?? (isBeyondLowest ? "nothing" : rule.uncovered) };
  });
}

/** The lowest band lies at the top where less is better, or where a lone band begins at 0 (3起以内得5分). */
function falls(atBottom: Rational, atTop: Rational, firstCovered: number): boolean {
  return atBottom.isAbove(atTop) || (atBottom.equals(atTop) && firstCovered === 0);
}

function speaksBeyondAll(bands: readonly Band[]): boolean {
  return boundsOf(bands).some(({ value }) => value.isAbove(Rational.one));
}

/** Whether the text speaks of measured values below 0. */
export function reachesBelowZero({ bands, measure }: RuleOf<"bands">): boolean {
  const isBelow = (bound: Bound | null) => bound?.value.isBelow(Rational.zero) ?? false;
  const endsBelow = (to: Bound | null) => to?.value.isZero === true && !to.isIncluded;
  return measure.type !== "count" && bands.some(({ from, to }) => isBelow(from) || isBelow(to) || endsBelow(to));
}

/** Whether a measured value lies in a range. */
function holds({ from, to }: Range, value: Rational): boolean {
  const isAbove = !from || value.isAbove(from.value) || (from.isIncluded && value.equals(from.value));
  const isBelow = !to || value.isBelow(to.value) || (to.isIncluded && value.equals(to.value));
  return isAbove && isBelow;
}

/** Cuts all values at every bound of the bands; whole numbers only, where things are counted. */
function segmentsOf(rule: RuleOf<"bands">): Segment[] {
  const { bands, measure } = rule;
  const ends = measure.type === "rate" && !speaksBeyondAll(bands);
  const cuts = distinct([Rational.zero, ...(ends ? [Rational.one] : []), ...boundsOf(bands).map(({ value }) => value)]);
  const [lowest = Rational.zero] = cuts;
  const below = { from: null, to: excluded(lowest), example: lowest.minus(Rational.one) };
  const fromLowest = gathered(cuts, (cut, index) => {
    const next = cuts[index + 1] ?? null;
    const at = { from: included(cut), to: included(cut), example: cut };
    if (ends && !next) return [at];
    const example = measure.type === "count" ? wholeBetween(cut, next) : midway(cut, next);
    const between = example && { from: excluded(cut), to: next && excluded(next), example };
    return [at, between].filter((part) => part !== null && (measure.type !== "count" || part.example.isWhole));
  }).filter((part) => part !== null);
  return reachesBelowZero(rule) ? [below, ...fromLowest] : fromLowest;
}

/** Where bands begin and end. */
export const boundsOf = (bands: readonly Range[]): Bound[] =>
  gathered(bands, ({ from, to }) => [from, to]).filter((bound) => bound !== null);

function distinct(values: readonly Rational[]): Rational[] {
  const sorted = [...values].sort((a, b) => a.compare(b));
  return sorted.filter((value, index) => !sorted[index - 1]?.equals(value));
}

function midway(from: Rational, to: Rational | null): Rational {
  return to ? from.plus(to).dividedBy(Rational.of(2)) : from.plus(Rational.one);
}

function wholeBetween(from: Rational, to: Rational | null): Rational | null {
  const next = from.floor().plus(Rational.one);
  return !to || next.isBelow(to) ? next : null;
}
