import { Rational } from "../exact";
import type { Range, RuleOf } from "./rule";

/** How many steps count where a measured value lies on the other side of the mark; 0 where it doesn't. */
export function stepsAt(rule: RuleOf<"stepped">, value: Rational): Rational {
  const distance = distanceAt(rule, value);
  return Rational.max(Rational.zero, rule.counts === "completed" ? distance.floor() : ceiling(distance));
}

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
      farthest && Rational.max(Rational.zero, isFarIncluded ? farthest.floor() : ceiling(farthest).minus(Rational.one)),
    ];
  }
  const first = nearest && (isNearIncluded ? ceiling(nearest) : nearest.floor().plus(Rational.one));
  return [
    Rational.max(Rational.zero, first ?? Rational.zero),
    farthest && Rational.max(Rational.zero, ceiling(farthest)),
  ];
}

function distanceAt({ mark, side, step }: RuleOf<"stepped">, value: Rational): Rational {
  return (side === "below" ? mark.minus(value) : value.minus(mark)).dividedBy(step);
}

const ceiling = (value: Rational): Rational => value.negated().floor().negated();
