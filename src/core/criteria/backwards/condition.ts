import { Rational } from "../../exact";
import { type Linear, rangeOfLinear, type Ranges, type Unknown } from "./linear";
import type { Bound, Range } from "../rule";

/** What a linear expression must be for a case to hold. */
export interface Condition {
  readonly of: Linear;
  readonly must: "be-zero" | "be-positive" | "not-be-negative";
}

/** Whether a condition holds for all values of its unknowns, for none of them, or for some. */
export function stateOf({ of, must }: Condition, ranges: Ranges): "holds" | "fails" | "open" {
  const { from, to } = rangeOfLinear(of, ranges);
  const [low, high] = [from && signOf(from, 1), to && signOf(to, -1)];
  switch (must) {
    case "be-zero":
      if (low === 0 && high === 0 && of.slopes.size === 0) return "holds";
      if ((low !== null && low > 0) || (high !== null && high < 0)) return "fails";
      return low === 0 && high === 0 ? "holds" : "open";
    case "be-positive":
      if (low !== null && low > 0) return "holds";
      return high !== null && high <= 0 ? "fails" : "open";
    case "not-be-negative":
      if (low !== null && low >= 0) return "holds";
      return high !== null && high < 0 ? "fails" : "open";
  }
}

/** The sign of what lies at a bound or, where it is left out, just inside it. */
function signOf({ value, isIncluded }: Bound, inside: 1 | -1): number {
  const sign = value.compare(Rational.zero);
  return sign === 0 && !isIncluded ? inside : sign;
}

/** Where an unknown must lie for a condition to hold while the others lie somewhere in their ranges. */
export function rangeFor(one: Unknown, { of, must }: Condition, ranges: Ranges): Range {
  const slope = of.slopes.get(one);
  if (!slope) return { from: null, to: null };
  const others = new Map(of.slopes);
  others.delete(one);
  const rest = rangeOfLinear({ constant: of.constant, slopes: others }, ranges);
  // slope × one + rest ≥ 0 for the greatest rest, and ≤ 0 for the least.
  const atLeast = rest.to && bound(rest.to, slope, must !== "be-positive");
  const atMost = must === "be-zero" ? rest.from && bound(rest.from, slope, true) : null;
  return slope.isAbove(Rational.zero) ? { from: atLeast, to: atMost } : { from: atMost, to: atLeast };
}

const bound = ({ value, isIncluded }: Bound, slope: Rational, isInclusive: boolean): Bound => ({
  value: value.negated().dividedBy(slope),
  isIncluded: isIncluded && isInclusive,
});
