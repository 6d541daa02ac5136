import fc from "fast-check";
import { outcomesOf } from "../../../src/core/criteria/bands";
import { askedBy } from "../../../src/core/criteria/inputs";
import {
  type Band,
  type Bound,
  everyPart,
  type Expression,
  type Level,
  type Measure,
  type Question,
  type Rule,
  type RuleOf,
} from "../../../src/core/criteria/rule";
import { Rational } from "../../../src/core/exact";
import { points, questionAt } from "./rules";

const MOST_QUESTIONS = 22;
const question = fc.nat(MOST_QUESTIONS - 1).map(questionAt);

const fraction = (denominator: number, most: number): fc.Arbitrary<Rational> =>
  fc.integer({ min: 1, max: most }).map((numerator) => Rational.of(numerator, denominator));
/** As points are given: whole, halves, quarters, tenths, and shares of a weight. */
const somePoints = fc.oneof(fraction(1, 20), fraction(4, 40), fraction(10, 50), fraction(3, 20), fraction(7, 20));

const measureType = fc.constantFrom<Measure["type"]>("rate", "count", "amount");
const measure = fc
  .tuple(measureType, question)
  .map(([type, asks]): Measure => ({ type, unit: type === "rate" ? "" : "万元", asks }));

/** Where bands begin and marks stand, as texts put them. */
const marks: { readonly [type in Measure["type"]]: readonly Rational[] } = {
  rate: [...[0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1, 1.1].map(points), Rational.of(1, 3)],
  count: [0, 1, 2, 3, 5, 8, 10].map(points),
  amount: [-2, 0, 0.5, 3, 10, 12.5, 100].map(points),
};
const stepsOf: typeof marks = {
  rate: [0.01, 0.05, 0.005].map(points),
  count: [1, 2].map(points),
  amount: [...[1, 0.1].map(points), Rational.of(1, 3)],
};

/** A text that takes steps within bands from 110 % has a band that begins there too. */
const marksWithin = ({ type }: Measure): readonly Rational[] =>
  type === "rate" ? marks.rate.filter((mark) => !mark.isAbove(Rational.one)) : marks[type];

const fixed = somePoints.map((value): Rule => ({ type: "fixed", points: value }));
const award = fc.tuple(somePoints, question).map(([value, asks]): Rule => ({ type: "award", points: value, asks }));

const countedUpTo = (limit: fc.Arbitrary<Rational | null>): fc.Arbitrary<Rule> =>
  fc
    .tuple(somePoints, limit, question)
    .map(([value, most, asks]): Rule => ({ type: "counted", points: value, unit: "处", limit: most, asks }));

const steppedOver = (of: Measure, from = marks[of.type]): fc.Arbitrary<Rule> =>
  fc
    .record({
      points: somePoints,
      step: fc.constantFrom(...stepsOf[of.type]),
      mark: fc.constantFrom(...from),
      side: fc.constantFrom("below", "above"),
      counts: fc.constantFrom("begun", "completed"),
    })
    .map((rule): Rule => ({ type: "stepped", of, ...rule }));

const figure = fc
  .record({ from: somePoints, more: somePoints, isOptional: fc.boolean(), asks: question })
  .map(({ more, ...rest }): Rule => ({ type: "figure", ...rest, to: rest.from.plus(more) }));
const openFigure = fc
  .record({ from: somePoints, isOptional: fc.boolean(), asks: question })
  .map((rest): Rule => ({ type: "figure", ...rest, to: null }));

const proportionOf = (asks: Question): fc.Arbitrary<Rule> =>
  somePoints.map((value): Rule => ({ type: "proportion", points: value, asks }));
const proportion = question.chain(proportionOf);

const expression: fc.Arbitrary<Expression> = fc.letrec<{ whole: Expression; leaf: Expression }>((tie) => ({
  leaf: fc.oneof(
    measure.map((of): Expression => ({ type: "answer", of })),
    somePoints.map((value): Expression => ({ type: "number", value })),
  ),
  whole: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc
      .record({
        sign: fc.constantFrom("+", "-", "×", "÷"),
        left: tie("whole"),
        right: tie("leaf"),
      })
      .map((parts): Expression => ({ type: "operation", ...parts })),
  ),
})).whole;
const formula = fc
  .record({ value: expression, to: somePoints })
  .map((rest): Rule => ({ type: "formula", from: Rational.zero, ...rest }));

const levelsOf = (earns: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> =>
  fc
    .record({
      places: fc.uniqueArray(fc.nat(MOST_QUESTIONS - 1), { minLength: 1, maxLength: 4 }),
      rules: fc.array(earns, { minLength: 5, maxLength: 5 }),
      hasNone: fc.boolean(),
      asks: question,
    })
    .map(({ places, rules, hasNone, asks }): Rule => {
      const labels = [...places.map((start) => ({ start, end: start + 1 })), ...(hasNone ? [null] : [])];
      const options = labels.map((label, index): Level => ({ label, earns: rules[index] ?? NOTHING }));
      return { type: "levels", options, asks };
    });
const NOTHING: Rule = { type: "fixed", points: Rational.zero };

/** Bands as people write them: side by side, with holes, over each other, from above or from below. */
const bandsOf = (earns: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> =>
  measure.chain((over) => {
    const bound = fc
      .record({ value: fc.constantFrom(...marks[over.type]), isIncluded: fc.boolean() })
      .map((each): Bound => each);
    const bandRule = fc.oneof(
      fixed,
      earns,
      ...(over.type === "rate" ? [proportionOf(over.asks)] : []),
      fc
        .tuple(fixed, steppedOver(over, marksWithin(over)))
        .map(([start, loss]): Rule => ({ type: "deduct", start, losses: [loss], floor: Rational.zero })),
    );
    const band = fc
      .record({ one: fc.option(bound), other: fc.option(bound), earns: bandRule })
      .map(({ one, other, earns: each }): Band => {
        const isTurned = one !== null && other !== null && one.value.isAbove(other.value);
        return { from: isTurned ? other : one, to: isTurned ? one : other, earns: each, at: over.asks.at };
      })
      // Between 5 and 5, one of them left out, lies nothing.
      .filter(({ from, to }) => !from || !to || from.value.isBelow(to.value) || (from.isIncluded && to.isIncluded));
    return fc
      .record({
        bands: fc.array(band, { minLength: 1, maxLength: 4 }),
        uncovered: fc.constantFrom("gap", "nothing"),
      })
      .map((rest): RuleOf<"bands"> => ({ type: "bands", measure: over, ...rest }))
      .filter(isEverSettled);
  });

/** No text counts more than 1 and fewer than 2. */
const isEverSettled = (rule: RuleOf<"bands">): boolean =>
  outcomesOf(rule, () => Rational.zero).some(({ stands }) => stands !== "gap");

const several = (rule: fc.Arbitrary<Rule>): fc.Arbitrary<Rule[]> => fc.array(rule, { minLength: 1, maxLength: 3 });
const sumOf = (rule: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> =>
  several(rule).map((parts): Rule => ({ type: "sum", parts }));
const eitherOf = (rule: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> =>
  several(rule).map((options): Rule => ({ type: "either", options }));

/** Rules of every kind within one another. What is lost may go on for ever: the rule that loses it ends it. */
export const anyRule: fc.Arbitrary<Rule> = fc.letrec<{ earned: Rule; lost: Rule }>((tie) => ({
  earned: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fixed,
    award,
    countedUpTo(fraction(1, 12)),
    figure,
    proportion,
    formula,
    levelsOf(tie("earned")),
    bandsOf(tie("earned")),
    sumOf(tie("earned")),
    eitherOf(tie("earned")),
    fc.tuple(tie("lost"), somePoints).map(([rule, most]): Rule => ({ type: "capped", rule, most })),
    tie("earned").map((rule): Rule => ({ type: "bonus", rule })),
    fc.tuple(tie("earned"), question).map(([rule, asks]): Rule => ({ type: "veto", rule, asks })),
    fc
      .record({ start: tie("earned"), losses: several(tie("lost")), floor: fc.constantFrom(0, 0, 0.5) })
      .map(({ floor, ...rest }): Rule => ({ type: "deduct", ...rest, floor: points(floor) })),
  ),
  lost: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    award,
    countedUpTo(fc.constant(null)),
    measure.chain((of) => steppedOver(of)),
    openFigure,
    sumOf(tie("lost")),
    eitherOf(tie("lost")),
    tie("earned"),
  ),
})).earned;

/** Whether no two parts of a rule put the same question, so that each can be answered whatever the others are. */
export function asksApart(rule: Rule): boolean {
  const asked = everyPart(rule).flatMap((part) => askedBy(part).map(({ asks }) => asks));
  return new Set(asked).size === asked.length;
}
