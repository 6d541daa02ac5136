import type { Answer, Answers } from "../../../src/core/criteria/evaluate/answers";
import { outcomesOf } from "../../../src/core/criteria/bands";
import { type Asked, questionsOf } from "../../../src/core/criteria/inputs";
import { everyPart, type Question, type Rule } from "../../../src/core/criteria/rule";
import type { Reading } from "../../../src/core/criteria/reading";
import { bestOf } from "../../../src/core/criteria/scores";
import { Rational } from "../../../src/core/exact";

/** More counts than any row of our own words can lose: no list of fewer scores takes more of them. */
export const MOST_COUNTED = 14;
/** More combinations than a test needs to try. */
const MOST = 2_000;

/**
 * All answers to a reading that can make a difference: every yes, no, count and level, and a figure on each side of
 * whatever decides. Null where there are too many of them.
 */
export function everyAnswer({ rule, inputs }: Reading): Answers[] | null {
  if (!rule) return null;
  const choices = questionsOf(rule).map((asked, index) => ({
    id: String(index + 1),
    answers: answersTo(asked, inputs[index]?.levels ?? [], rule),
  }));
  if (choices.reduce((count, { answers }) => count * answers.length, 1) > MOST) return null;
  return choices.reduce<Answers[]>(
    (all, { id, answers }) => all.flatMap((given) => answers.map((answer) => ({ ...given, [id]: answer }))),
    [{}],
  );
}

function answersTo(
  { type, asks, min, beginsAt, max }: Asked,
  levels: readonly string[],
  rule: Rule,
): readonly Answer[] {
  switch (type) {
    case "yes-no":
      return [true, false];
    case "level":
      return levels;
    case "count":
      return [...counts(max), ...decidingFigures(rule, asks).filter(({ isWhole }) => isWhole)];
    case "points":
      return [min, beginsAt, max, min && max && midway(min, max)].filter((figure) => figure !== undefined);
    case "rate":
    case "amount":
      return [Rational.zero, Rational.of(1, 3), Rational.one, ...decidingFigures(rule, asks)];
  }
}

function counts(max: Rational | undefined): Rational[] {
  const most = max ? Math.min(max.toNumber(), MOST_COUNTED) : MOST_COUNTED;
  return Array.from({ length: most + 1 }, (_, count) => Rational.of(count));
}

/** A value for every stretch of bands, and as many steps as points can be lost by. */
function decidingFigures(rule: Rule, asks: Question): Rational[] {
  return [...everyPart(rule)].flatMap((part) => {
    if (part.type === "bands" && part.measure.asks === asks) {
      return outcomesOf(part, bestOf).map(({ segment: { example } }) => example);
    }
    if (part.type === "stepped" && part.of.asks === asks) {
      const step = part.side === "below" ? part.step.negated() : part.step;
      // Nothing lies below 0: from a mark there, the steps begin to tell at 0.
      const first = Rational.max(part.mark.dividedBy(step).negated().ceiling(), Rational.zero);
      const from = part.side === "below" ? part.mark : part.mark.plus(step.times(first));
      return counts(undefined)
        .map((count) => from.plus(step.times(count)))
        .filter((figure) => !figure.isBelow(Rational.zero));
    }
    return [];
  });
}

const midway = (a: Rational, b: Rational): Rational => a.plus(b).dividedBy(Rational.of(2));
