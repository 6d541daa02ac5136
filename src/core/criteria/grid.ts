import { Rational } from "../exact";

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

/** Thrown where the work would grow beyond any sensible criterion; the reading then stays partial. */
export class TooManyScores extends Error {
  override readonly name = "TooManyScores";
}

export class Grid {
  private constructor(private readonly denominator: bigint) {}

  static of(values: Iterable<Rational>): Grid {
    let denominator = BigInt(1);
    for (const value of values) denominator = Rational.of(denominator, value.denominator).numerator * value.denominator;
    return new Grid(denominator);
  }

  place(value: Rational): number {
    const place = Number((value.numerator * this.denominator) / value.denominator);
    if (!Number.isSafeInteger(place)) throw new TooManyScores();
    return place;
  }

  value(place: number): Rational {
    return Rational.of(BigInt(place), this.denominator);
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
    sets.flatMap(({ points }) => points),
    sets.flatMap(({ intervals }) => intervals),
  );
}

/** Every sum of one score of each. */
export function sum(a: GridScores, b: GridScores): GridScores {
  const size = (a.points.length + a.intervals.length) * (b.points.length + b.intervals.length);
  if (size > MOST_SUMS) throw new TooManyScores();
  const points = a.points.flatMap((x) => b.points.map((y) => x + y));
  const intervals = [
    ...a.points.flatMap((x) => b.intervals.map(([from, to]) => [x + from, x + to] as const)),
    ...a.intervals.flatMap(([from, to]) => b.points.map((y) => [from + y, to + y] as const)),
    ...a.intervals.flatMap(([from, to]) => b.intervals.map((other) => [from + other[0], to + other[1]] as const)),
  ];
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

function normalised(points: readonly number[], intervals: readonly (readonly [number, number])[]): GridScores {
  const merged: [number, number][] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  const proper = merged.filter(([from, to]) => from < to);
  const single = merged.flatMap(([from, to]) => (from === to ? [from] : []));
  const isCovered = (point: number) => proper.some(([from, to]) => point >= from && point <= to);
  const isolated = [...new Set([...points, ...single])].filter((point) => !isCovered(point)).sort((a, b) => a - b);
  if (isolated.length + proper.length > MOST_SCORES) throw new TooManyScores();
  return { points: isolated, intervals: proper };
}
