import fc from "fast-check";
import { hasValueRoundingTo, includes, maxOf, minOf, type ScoreSet } from "../../../src/core/criteria/score-set";
import { outcomesOf } from "../../../src/core/criteria/bands";
import { NoScores } from "../../../src/core/criteria/canonical";
import { TooManyScores } from "../../../src/core/criteria/grid";
import { bestOf, scoresOf } from "../../../src/core/criteria/scores";
import type { Band, Bound, Measure, Question, Rule, RuleOf } from "../../../src/core/criteria/rule";
import { Rational } from "../../../src/core/exact";
import { scoresAsText } from "../../support/scores";

const asks: Question = { at: { start: 0, end: 1 }, label: { start: 0, end: 1 } };
const points = (value: number): Rational => Rational.fromNumber(value);
const award = (value: number): Rule => ({ type: "award", points: points(value), asks });
const counted = (value: number): Rule => ({ type: "counted", points: points(value), unit: "", limit: null, asks });
const figure = (from: number, to: number): Rule => {
  return { type: "figure", from: points(from), to: points(to), isOptional: true, asks };
};
const countedUpTo = (limit: number) =>
  ({ type: "counted", points: points(1), unit: "", limit: points(limit), asks }) as const;
const fixed = (value: number): Rule => ({ type: "fixed", points: points(value) });
const capped = (rule: Rule, most: number): Rule => ({ type: "capped", rule, most: points(most) });
const deduct = (start: number | Rule, losses: Rule[]): RuleOf<"deduct"> => ({
  type: "deduct",
  start: typeof start === "number" ? fixed(start) : start,
  losses,
  floor: Rational.zero,
});
const bound = (value: number, isIncluded: boolean): Bound => ({ value: points(value), isIncluded });
const band = (from: Bound | null, to: Bound | null, earns: Rule): Band => ({ from, to, earns, at: asks.at });
const bands = (type: Measure["type"], ...list: Band[]): Rule => ({
  type: "bands",
  measure: { type, unit: "", asks },
  bands: list,
  uncovered: "gap",
});
const stepped = (step: number, mark: number, counts: "begun" | "completed"): RuleOf<"stepped"> => {
  const of = { type: "rate", unit: "", asks } as const;
  return { type: "stepped", points: points(1), step: points(step), mark: points(mark), side: "below", counts, of };
};

describe("the scores of a rule, in canonical form", () => {
  test.each<[string, Rule, string]>([
    ["an award", award(5), "{0 5}"],
    ["items that add up", { type: "sum", parts: [award(1), award(1), award(0.5)] }, "{0 0.5 1 1.5 2 2.5}"],
    [
      "thirds, exactly",
      { type: "sum", parts: [1, 2, 3].map(() => ({ type: "award", points: Rational.of(1, 3), asks })) },
      "{0 0.3333 0.6667 1}",
    ],
    ["deductions that don't meet 0 evenly", deduct(5, [counted(2)]), "{0 1 3 5}"],
    ["independent deductions", deduct(5, [award(2), award(4)]), "{0 1 3 5}"],
    ["one of two deductions", deduct(5, [{ type: "either", options: [award(2), award(4)] }]), "{1 3 5}"],
    ["the better of two, never the worse one", { type: "either", options: [fixed(2), award(3), fixed(1)] }, "{2 3}"],
    ["a floor above what there is to lose", { ...deduct(1, [award(1)]), floor: points(2) }, "{2}"],
    ["a cap on what is deducted", deduct(5, [capped(counted(1), 2.5)]), "{2.5 3 4 5}"],
    ["a figure of the reviewer's", deduct(5, [figure(1, 2)]), "[3 4] {5}"],
    ["figures that flow together", deduct(5, [figure(1, 2), figure(1, 2)]), "[1 4] {5}"],
    ["a figure beyond the floor", deduct(1, [figure(2, 3)]), "{0 1}"],
    ["deductions from a sum", deduct({ type: "sum", parts: [award(2), award(3)] }, [award(1)]), "{0 1 2 3 4 5}"],
    ["a veto", { type: "veto", rule: deduct(5, [award(1)]), asks }, "{0 4 5}"],
    ["a long ladder", deduct(100, [counted(0.5)]), "0..100:0.5"],
    ["a long ladder with a loose end", deduct(100, [counted(0.3)]), "{0} 0.1..100:0.3"],
    [
      "a ladder beside a continuum",
      { type: "sum", parts: [{ type: "proportion", points: points(1), asks }, award(3)] },
      "[0 1] [3 4]",
    ],
    ["so many points for each, up to a limit", { ...countedUpTo(3), points: points(2) }, "{0 2 4 6}"],
    [
      "a bonus within a cap",
      capped({ type: "sum", parts: [fixed(4), { type: "bonus", rule: counted(0.5) }] }, 5),
      "{4 4.5 5}",
    ],
    [
      "a bonus that deductions take away again, within a cap",
      capped(deduct({ type: "sum", parts: [fixed(4), { type: "bonus", rule: award(0.5) }] }, [counted(3)]), 4),
      "{0 1 1.5 4}",
    ],
    [
      "bands, and nothing below the lowest",
      bands("rate", band(bound(0.9, true), null, fixed(5)), band(bound(0.8, true), bound(0.9, false), fixed(3))),
      "{0 3 5}",
    ],
    [
      "bands that cover everything",
      bands("rate", band(bound(0.8, true), null, fixed(5)), band(null, bound(0.8, false), fixed(3))),
      "{3 5}",
    ],
    [
      "less is better: nothing above the last band",
      bands("count", band(null, bound(2, true), fixed(5)), band(bound(3, true), bound(5, true), fixed(3))),
      "{0 3 5}",
    ],
    [
      "a proportion within a band",
      bands("rate", band(bound(0.6, true), null, { type: "proportion", points: points(5), asks })),
      "{0} [3 5]",
    ],
    [
      "completed steps within a band",
      bands("rate", band(bound(0.8, false), null, deduct(5, [stepped(0.1, 1, "completed")]))),
      "{0 4 5}",
    ],
    ["begun steps", bands("rate", band(bound(0.8, false), null, deduct(5, [stepped(0.1, 1, "begun")]))), "{0 3 4 5}"],
    ["steps without bands, down to the floor", deduct(3, [stepped(0.1, 0.9, "completed")]), "{0 1 2 3}"],
    ["halves of a proportion", { type: "proportion", points: points(2.5), asks }, "[0 2.5]"],
    ["quarters of a figure", figure(1.5, 2.75), "{0} [1.5 2.75]"],
    [
      "halves of a formula",
      { type: "formula", value: { type: "number", value: points(1) }, from: points(0.25), to: points(2.5) },
      "[0.25 2.5]",
    ],
    ["halves of steps", deduct(3, [{ ...stepped(0.1, 0.9, "begun"), points: points(1.5) }]), "{0 1.5 3}"],
    ["a half as the floor", { ...deduct(3, [counted(1)]), floor: points(0.5) }, "{0.5 1 2 3}"],
    [
      "a share of a proportion where a band begins",
      bands("rate", band(bound(0.85, true), bound(1, true), { type: "proportion", points: points(7), asks })),
      "{0} [5.95 7]",
    ],
    [
      "a share of a proportion where a band ends",
      bands(
        "rate",
        band(bound(0.85, false), null, fixed(8)),
        band(null, bound(0.85, true), {
          type: "sum",
          parts: [fixed(1), { type: "proportion", points: points(7), asks }],
        }),
      ),
      "[1 6.95] {8}",
    ],
    [
      "a proportion of something else than the bands measure",
      bands("rate", band(bound(0.85, true), null, { type: "proportion", points: points(7), asks: { ...asks } })),
      "[0 7]",
    ],
    [
      "levels",
      { type: "levels", options: [5, 3].map((value) => ({ label: null, earns: fixed(value) })), asks },
      "{3 5}",
    ],
  ])("%s", (_, rule, expected) => {
    expect(scoresAsText(scoresOf(rule))).toBe(expected);
  });
});

test.each<[string, Rule]>([
  ["so many points for each, without a limit", counted(1)],
  ["a figure without a limit", { type: "figure", from: points(1), to: null, isOptional: false, asks }],
])("%s: has no set of scores", (_, rule) => {
  expect(() => scoresOf(rule)).toThrow(TooManyScores);
});

test("bands that no value lies in have no scores", () => {
  const moreThanOneFewerThanTwo = band(bound(1, false), bound(2, false), fixed(5));
  expect(() => scoresOf(bands("count", moreThanOneFewerThanTwo))).toThrow(NoScores);
});

const ladder = scoresOf(deduct(100, [counted(0.3)]));
const thirds: ScoreSet = { parts: [{ type: "set", values: [Rational.zero, Rational.of(5, 3)] }] };
const range = scoresOf(deduct(5, [figure(1, 2)]));

test.each<[string, ScoreSet, number, boolean]>([
  ["a third to two places", thirds, 1.67, true],
  ["a third to one place", thirds, 1.7, true],
  ["a third cut off", thirds, 1.66, false],
  ["a rung", ladder, 0.4, true],
  ["beside the rungs", ladder, 0.5, false],
  ["the loose end", ladder, 0, true],
  ["inside a range", range, 3.25, true],
  ["between range and full", range, 4.5, false],
  ["above everything", range, 6, false],
])("%s: can be had %s", (_, scores, score, expected) => {
  expect(hasValueRoundingTo(scores, points(score), [1, 2])).toBe(expected);
});

test.each<[string, Rule, string]>([
  [
    "a hole between two bands",
    bands("rate", band(bound(0.9, true), null, fixed(5)), band(null, bound(0.8, true), fixed(3))),
    "gap at 0.85",
  ],
  [
    "whole numbers have no hole between 2 and 3",
    bands("count", band(null, bound(2, true), fixed(5)), band(bound(3, true), null, fixed(3))),
    "",
  ],
  [
    "a share doesn't go beyond 1",
    bands("rate", band(bound(0.9, true), bound(1, true), fixed(5)), band(null, bound(0.9, false), fixed(3))),
    "",
  ],
  [
    "an amount does",
    bands("amount", band(bound(9, true), bound(10, true), fixed(5)), band(null, bound(9, false), fixed(3))),
    "gap at 11",
  ],
])("%s", (_, rule, expected) => {
  if (rule.type !== "bands") throw new Error("no bands");
  const gaps = outcomesOf(rule, bestOf).filter(({ stands }) => stands === "gap");
  expect(gaps.map(({ segment }) => `gap at ${segment.example.toDecimal(4)}`).join()).toBe(expected);
});

describe("always", () => {
  const value = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);
  const deductions = fc.array(
    fc.oneof(
      value.map(award),
      value.map(counted),
      fc.tuple(value, value).map(([a, b]) => figure(Math.min(a, b), Math.max(a, b))),
    ),
    { minLength: 1, maxLength: 4 },
  );
  const rule = fc.oneof(
    fc.array(value.map(award), { minLength: 1, maxLength: 5 }).map((parts): Rule => ({ type: "sum", parts })),
    fc.tuple(value, deductions).map(([start, list]) => deduct(start, list)),
  );

  test("the lowest is 0 or more, the highest is in reach, both are in the set", () => {
    fc.assert(
      fc.property(rule, (any) => {
        const scores = scoresOf(any);
        const [least, most] = [minOf(scores), maxOf(scores)];
        expect(least.isBelow(Rational.zero)).toBe(false);
        expect(least.isAbove(most)).toBe(false);
        expect(includes(scores, least) && includes(scores, most)).toBe(true);
      }),
    );
  });

  test("parts are sorted and apart", () => {
    fc.assert(
      fc.property(rule, (any) => {
        const bounds = scoresOf(any).parts.map((part) => [minOf({ parts: [part] }), maxOf({ parts: [part] })] as const);
        bounds.slice(1).forEach(([from], i) => {
          expect(from.isAbove(bounds[i]?.[1] ?? from)).toBe(true);
        });
      }),
    );
  });
});
