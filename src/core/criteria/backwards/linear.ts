import { Rational } from "../../exact";
import type { Bound, Question, Range } from "../rule";

/** A figure to be found: an answer, or a whole number of steps that one answer comes to. */
export interface Unknown {
  readonly asks: Question;
  readonly isWhole: boolean;
  /** How an answer comes to so many steps; null for the answer itself. */
  readonly steps: {
    readonly of: Unknown;
    readonly constant: Rational;
    readonly slope: Rational;
    readonly counts: "begun" | "completed";
  } | null;
}

export type Ranges = ReadonlyMap<Unknown, Range>;

/** A constant and so much for each of some unknowns; never a slope of 0. */
export interface Linear {
  readonly constant: Rational;
  readonly slopes: ReadonlyMap<Unknown, Rational>;
}

export const constant = (value: Rational): Linear => ({ constant: value, slopes: new Map() });

export const unknown = (one: Unknown): Linear => ({ constant: Rational.zero, slopes: new Map([[one, Rational.one]]) });

export function plus(a: Linear, b: Linear): Linear {
  const slopes = new Map(a.slopes);
  for (const [one, slope] of b.slopes) {
    const sum = slope.plus(slopes.get(one) ?? Rational.zero);
    if (sum.isZero) slopes.delete(one);
    else slopes.set(one, sum);
  }
  return { constant: a.constant.plus(b.constant), slopes };
}

export function times(a: Linear, factor: Rational): Linear {
  if (factor.isZero) return constant(Rational.zero);
  return {
    constant: a.constant.times(factor),
    slopes: new Map([...a.slopes].map(([one, slope]) => [one, slope.times(factor)])),
  };
}

export const minus = (a: Linear, b: Linear): Linear => plus(a, times(b, Rational.of(-1)));

/** Where a linear expression lies while its unknowns lie in their ranges. */
export function rangeOfLinear({ constant: start, slopes }: Linear, ranges: Ranges): Range {
  let [from, to]: [Bound | null, Bound | null] = [
    { value: start, isIncluded: true },
    { value: start, isIncluded: true },
  ];
  for (const [one, slope] of slopes) {
    const { from: low, to: high } = ranges.get(one) ?? ANYTHING;
    const isRising = slope.isAbove(Rational.zero);
    from = added(from, isRising ? low : high, slope);
    to = added(to, isRising ? high : low, slope);
  }
  return { from, to };
}

const ANYTHING: Range = { from: null, to: null };

function added(soFar: Bound | null, next: Bound | null, slope: Rational): Bound | null {
  if (!soFar || !next) return null;
  return {
    value: soFar.value.plus(next.value.times(slope)),
    isIncluded: soFar.isIncluded && next.isIncluded,
  };
}
