import { Rational } from "../exact";

/** Scores that can be had, in points: single values, a ladder of equal steps, or everything between two bounds. */
export type ScorePart =
  | { readonly type: "set"; readonly values: readonly Rational[] }
  | { readonly type: "step"; readonly from: Rational; readonly to: Rational; readonly step: Rational }
  /** Closed: both bounds can be had. */
  | { readonly type: "interval"; readonly from: Rational; readonly to: Rational };

/** A union of parts, sorted and free of overlap; never empty. */
export interface ScoreSet {
  readonly parts: readonly [ScorePart, ...ScorePart[]];
}

/** The lowest score of a set. */
export function minOf({ parts: [first] }: ScoreSet): Rational {
  return first.type === "set" ? Rational.min(...nonEmpty(first.values)) : first.from;
}

/** The highest score of a set. */
export function maxOf({ parts }: ScoreSet): Rational {
  const [first, ...rest] = parts;
  const last = rest[rest.length - 1] ?? first;
  return last.type === "set" ? Rational.max(...nonEmpty(last.values)) : last.to;
}

/** Whether a score can be had exactly. */
export function includes({ parts }: ScoreSet, score: Rational): boolean {
  return parts.some((part) => nearest(part, score).some((value) => value.equals(score)));
}

/** Whether a score can be had, written with one of so many decimal places: 1.67 and 1.7 for 5/3. */
export function hasValueRoundingTo({ parts }: ScoreSet, score: Rational, places: readonly number[]): boolean {
  return parts.some((part) =>
    nearest(part, score).some((value) => places.some((count) => value.round(count).equals(score))),
  );
}

/** The members of a part that lie next to a score: one of them rounds to it, or none does. */
function nearest(part: ScorePart, score: Rational): readonly Rational[] {
  if (part.type === "set") return part.values;
  const inside = Rational.min(Rational.max(score, part.from), part.to);
  if (part.type === "interval") return [inside];
  const below = part.from.plus(inside.minus(part.from).dividedBy(part.step).floor().times(part.step));
  return [below, Rational.min(below.plus(part.step), part.to)];
}

function nonEmpty(values: readonly Rational[]): [Rational, ...Rational[]] {
  const [first, ...rest] = values;
  if (!first) throw new RangeError("a score set without values");
  return [first, ...rest];
}
