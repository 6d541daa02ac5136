import { Rational } from "../exact";
import type { Range, RuleOf } from "./rule";

/** The fewest and the most steps that can count while the measured value lies in a range; null for no end. */
export function stepsWithin(rule: RuleOf<"stepped">, { from, to }: Range): readonly [Rational, Rational | null] {
  const [near, far] = rule.side === "below" ? [to, from] : [from, to];
  const nearest = near ? distanceAt(rule, near.value) : null;
  const farthest = far ? distanceAt(rule, far.value) : null;
  const isNearIncluded = near?.isIncluded ?? false;
  const isFarIncluded = far?.isIncluded ?? false;
  if (rule.counts === "completed") {
    return [
      Rational.max(Rational.zero, nearest?.floor() ?? Rational.zero),
      farthest &&
        Rational.max(Rational.zero, isFarIncluded ? farthest.floor() : farthest.ceiling().minus(Rational.one)),
    ];
  }
  const first = nearest && (isNearIncluded ? nearest.ceiling() : nearest.floor().plus(Rational.one));
  return [
    Rational.max(Rational.zero, first ?? Rational.zero),
    farthest && Rational.max(Rational.zero, farthest.ceiling()),
  ];
}

function distanceAt({ mark, side, step }: RuleOf<"stepped">, value: Rational): Rational {
  return (side === "below" ? mark.minus(value) : value.minus(mark)).dividedBy(step);
}
