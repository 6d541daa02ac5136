import { type Formula, formula } from "../edits/formula";
import { Rational } from "../exact";
import type { TargetScoring } from "../scoring/profile";
import type { Direction } from "./vocabulary";

/** Places to which figures are compared, as everywhere else. */
const PLACES = Rational.of(9);

/**
 * How far a target is reached: 1 is just reached, more is more than asked for; never below 0. Null for a target below 0,
 * which no proportion can be made of. An indicator that should stay low has no more than 1.
 */
export function completionOf(
  direction: Direction,
  target: Rational,
  actual: Rational,
  { reverse }: TargetScoring,
): Rational | null {
  const [t, a] = [target.round(9), actual.round(9)];
  if (t.isBelow(Rational.zero)) return null;
  const all = (isReached: boolean): Rational => (isReached ? Rational.one : Rational.zero);
  switch (direction) {
    case "at-least":
      return t.isZero ? all(!a.isBelow(t)) : atLeastZero(actual.dividedBy(target));
    case "exactly":
      return t.isZero ? all(!a.isAbove(t)) : atLeastZero(actual.dividedBy(target));
    case "at-most":
      if (!a.isAbove(t)) return Rational.one;
      if (t.isZero) return Rational.zero;
      return reverse === "target-over-actual"
        ? target.dividedBy(actual)
        : atLeastZero(Rational.one.minus(actual.minus(target).dividedBy(target)));
  }
}

const atLeastZero = (value: Rational): Rational => Rational.max(value, Rational.zero);

/** The same as a formula over a target and a result; an error for a target below 0. */
export function completionFormula(
  direction: Direction,
  target: Formula,
  actual: Formula,
  { reverse }: TargetScoring,
): Formula {
  const [t, a] = [rounded(target), rounded(actual)];
  switch (direction) {
    case "at-least":
      return formula`IF(${t}>0,MAX(0,${actual}/${target}),IF(${t}=0,IF(${a}>=0,1,0),NA()))`;
    case "exactly":
      return formula`IF(${t}>0,MAX(0,${actual}/${target}),IF(${t}=0,IF(${a}<=0,1,0),NA()))`;
    case "at-most": {
      const above =
        reverse === "target-over-actual"
          ? formula`${target}/${actual}`
          : formula`MAX(0,1-(${actual}-${target})/${target})`;
      return formula`IF(${t}<0,NA(),IF(${a}<=${t},1,IF(${t}=0,0,${above})))`;
    }
  }
}

/** A figure as comparisons must see it. */
export const rounded = (value: Formula): Formula => formula`ROUND(${value},${PLACES})`;
