import type { ScorePart, ScoreSet } from "../criteria/score-set";
import { type Formula, formula, joined } from "../edits/formula";
import { Rational } from "../exact";

/** More single scores than this would make a formula that nobody can read; they are taken for everything between them. */
const MOST_COMPARED = 40;

/**
 * Whether a value, rounded to 2 places, is one of a set's scores with 1 or 2 decimals, as a formula.
 * Conditional formats take no array constants, so single scores are compared one by one, and as a ladder where they are one.
 */
export function attainablePremise({ parts }: ScoreSet, value: Formula): Formula {
  const premises = parts.map((part) => premiseOf(simplest(part), value));
  return formula`OR(${joined(premises, ",")})`;
}

/** Arguments of an OR. */
function premiseOf(part: ScorePart, value: Formula): Formula {
  switch (part.type) {
    case "set":
      return isOneOf(part.values, value);
    case "interval":
      return formula`${isBetween(part.from, part.to, value)},${isOneOf([part.from, part.to], value)}`;
    case "step": {
      const nearest = formula`${part.from}+ROUND((${value}-${part.from})/${part.step},0)*${part.step}`;
      const isOnStep = formula`OR(ROUND(${nearest},2)=${value},ROUND(${nearest},1)=${value})`;
      return formula`AND(${isBetween(part.from, part.to, value)},${isOnStep}),${isOneOf([part.from, part.to], value)}`;
    }
  }
}

function isBetween(from: Rational, to: Rational, value: Formula): Formula {
  return formula`AND(${value}>=${from.round(2)},${value}<=${to.round(2)})`;
}

/** Each score is compared as it is written with 2 decimals and with 1. */
function isOneOf(scores: readonly Rational[], value: Formula): Formula {
  const written = scores.flatMap((score) => [score.round(2), score.round(1)]);
  const byText = new Map(written.map((score) => [score.toString(), score]));
  return joined(
    [...byText.values()].map((score) => formula`${value}=${score}`),
    ",",
  );
}

/** Single scores as a ladder or as everything between them, where that says the same or they are too many. */
function simplest(part: ScorePart): ScorePart {
  if (part.type !== "set") return part;
  const [from, next, third] = part.values;
  const to = part.values[part.values.length - 1];
  if (!from || !next || !third || !to) return part;
  const step = next.minus(from);
  const isLadder = part.values.every((value, at) => value.equals(from.plus(step.times(Rational.of(at)))));
  if (isLadder && !step.isZero) return { type: "step", from, to, step };
  return part.values.length > MOST_COMPARED ? { type: "interval", from, to } : part;
}
