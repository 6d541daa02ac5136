import { commonDivisor, Rational } from "../exact";
import { gathered } from "./gathered";

/** Scores on a criterion's own grid: whole multiples of the smallest fraction that occurs in it, so that they stay exact. */
export interface GridScores {
  /** Sorted, each once. */
  readonly points: readonly number[];
  /** Closed, sorted, disjoint. */
  readonly intervals: readonly (readonly [number, number])[];
}

/** A text that allows more scores than this is no criterion that a person wrote; nobody works them out. */
const MOST_SCORES = 20_000;
const MOST_SUMS = 1_000_000;
/** In all, over everything that is added up for one rule; 948 real texts take at most some 3,000. */
const MOST_SUMS_OF_RULE = 50_000;

/** Thrown where the work would grow beyond any sensible criterion; the reading then stays partial. */
export class TooManyScores extends Error {
  override readonly name = "TooManyScores";
}

export class Grid {
  private sumsLeft = MOST_SUMS_OF_RULE;

  private constructor(private readonly denominator: number) {}

  static of(values: readonly Rational[]): Grid {
    let all = 1;
    for (const { denominator } of values) {
      const own = Number(denominator);
      all *= own / commonDivisor(all, own);
    }
    if (!Number.isSafeInteger(all)) throw new TooManyScores();
    return new Grid(all);
  }

  place(value: Rational): number {
    const place = Number(value.numerator) * (this.denominator / Number(value.denominator));
    if (!Number.isSafeInteger(place)) throw new TooManyScores();
    return place;
  }

  value(place: number): Rational {
    return Rational.of(place, this.denominator);
  }

  /** Every sum of one score of each, as long as the work for the whole rule stays within bounds. */
  sum(a: GridScores, b: GridScores): GridScores {
    this.sumsLeft -= (a.points.length + a.intervals.length) * (b.points.length + b.intervals.length);
    if (this.sumsLeft < 0) throw new TooManyScores();
    return sum(a, b);
  }
}

export const pointsOnly = (...points: readonly number[]): GridScores => normalised(points, []);

export const interval = (from: number, to: number): GridScores => normalised([], [[from, to]]);

/** `from`, one step more, and so on as far as `to`, and what comes next after it. */
export function ladder(step: number, from: number, to: number): GridScores {
  if (step === 0) return pointsOnly(0);
  if ((to - from) / step > MOST_SCORES) throw new TooManyScores();
  const points = [from];
  for (let point = from + step; point < to + step; point += step) points.push(point);
  return { points, intervals: [] };
}

export function union(...sets: readonly GridScores[]): GridScores {
  return normalised(
    gathered(sets, ({ points }) => points),
    gathered(sets, ({ intervals }) => intervals),
  );
}

/** Every sum of one score of each. */
export function sum(a: GridScores, b: GridScores): GridScores {
  const size = (a.points.length + a.intervals.length) * (b.points.length + b.intervals.length);
  if (size > MOST_SUMS) throw new TooManyScores();
  const points: number[] = [];
  for (const x of a.points) for (const y of b.points) points.push(x + y);
  if (a.intervals.length === 0 && b.intervals.length === 0) return normalised(points, []);
  const intervals: (readonly [number, number])[] = [];
  for (const [from, to] of a.intervals) {
    for (const y of b.points) intervals.push([from + y, to + y]);
    for (const other of b.intervals) intervals.push([from + other[0], to + other[1]]);
  }
  for (const [from, to] of b.intervals) for (const x of a.points) intervals.push([x + from, x + to]);
  return normalised(points, intervals);
}

export function negated({ points, intervals }: GridScores): GridScores {
  return normalised(
    points.map((point) => -point),
    intervals.map(([from, to]) => [-to, -from]),
  );
}

/** What lies outside two bounds comes to lie on them. */
export function clamped({ points, intervals }: GridScores, lowest: number, highest: number): GridScores {
  const clamp = (place: number) => Math.min(Math.max(place, lowest), highest);
  return normalised(
    points.map(clamp),
    intervals.map(([from, to]) => [clamp(from), clamp(to)]),
  );
}

export function highest({ points, intervals }: GridScores): number {
  return Math.max(points[points.length - 1] ?? -Infinity, intervals[intervals.length - 1]?.[1] ?? -Infinity);
}

export function lowest({ points, intervals }: GridScores): number {
  return Math.min(points[0] ?? Infinity, intervals[0]?.[0] ?? Infinity);
}

function normalised(points: readonly number[], intervals: readonly (readonly [number, number])[]): GridScores {
  const isolatedOnly = intervals.length === 0 ? distinct(points) : null;
  if (isolatedOnly && isolatedOnly.length > MOST_SCORES) throw new TooManyScores();
  if (isolatedOnly) return { points: isolatedOnly, intervals };
  const merged: [number, number][] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  const proper = merged.filter(([from, to]) => from < to);
  const single = merged.filter(([from, to]) => from === to).map(([from]) => from);
  const isCovered = (point: number) => proper.some(([from, to]) => point >= from && point <= to);
  const isolated = distinct([...points, ...single]).filter((point) => !isCovered(point));
  if (isolated.length + proper.length > MOST_SCORES) throw new TooManyScores();
  return { points: isolated, intervals: proper };
}

/** Sorted, each once. */
function distinct(points: readonly number[]): number[] {
  if (isAscending(points)) return [...points];
  const found: number[] = [];
  // A typed array sorts by size without being told how.
  for (const point of new Float64Array(points).sort()) if (point !== found[found.length - 1]) found.push(point);
  return found;
}

function isAscending(points: readonly number[]): boolean {
  for (let at = 1; at < points.length; at++) if ((points[at - 1] ?? 0) >= (points[at] ?? 0)) return false;
  return true;
}
