import fc from "fast-check";
import { hasValueRoundingTo, includes, maxOf, minOf, type ScoreSet } from "../../../src/core/criteria/score-set";
import { scoresOf } from "../../../src/core/criteria/scores";
import type { Deduction, Question, Rule } from "../../../src/core/criteria/rule";
import { Rational } from "../../../src/core/exact";
import { scoresAsText } from "../../support/scores";

const asks: Question = { at: { start: 0, end: 1 }, label: { start: 0, end: 1 } };
const points = (value: number): Rational => Rational.fromNumber(value);
const award = (value: number): Rule => ({ type: "award", points: points(value), asks });
const once = (value: number): Deduction => ({ type: "once", points: points(value), asks });
const perUnit = (value: number): Deduction => ({ type: "per-unit", points: points(value), unit: "", asks });
const figure = (from: number, to: number): Deduction => ({ type: "figure", from: points(from), to: points(to), asks });
const deduct = (start: number | Rule, deductions: Deduction[], cap: number | null = null): Rule => ({
  type: "deduct",
  start: typeof start === "number" ? points(start) : start,
  deductions,
  cap: cap === null ? null : points(cap),
});

describe("the scores of a rule, in canonical form", () => {
  test.each<[string, Rule, string]>([
    ["an award", award(5), "{0 5}"],
    ["items that add up", { type: "sum", parts: [award(1), award(1), award(0.5)] }, "{0 0.5 1 1.5 2 2.5}"],
    [
      "thirds, exactly",
      { type: "sum", parts: [1, 2, 3].map(() => ({ type: "award", points: Rational.of(1, 3), asks })) },
      "{0 0.3333 0.6667 1}",
    ],
    ["deductions that don't meet 0 evenly", deduct(5, [perUnit(2)]), "{0 1 3 5}"],
    ["independent deductions", deduct(5, [once(2), once(4)]), "{0 1 3 5}"],
    ["one of two deductions", deduct(5, [{ type: "either", options: [once(2), once(4)] }]), "{1 3 5}"],
    ["a cap on what is deducted", deduct(5, [perUnit(1)], 2.5), "{2.5 3 4 5}"],
    ["a figure of the reviewer's", deduct(5, [figure(1, 2)]), "[3 4] {5}"],
    ["figures that flow together", deduct(5, [figure(1, 2), figure(1, 2)]), "[1 4] {5}"],
    ["a figure beyond the floor", deduct(1, [figure(2, 3)]), "{0 1}"],
    ["deductions from a sum", deduct({ type: "sum", parts: [award(2), award(3)] }, [once(1)]), "{0 1 2 3 4 5}"],
    ["a veto", { type: "veto", rule: deduct(5, [once(1)]), asks }, "{0 4 5}"],
    ["a long ladder", deduct(100, [perUnit(0.5)]), "0..100:0.5"],
    ["a long ladder with a loose end", deduct(100, [perUnit(0.3)]), "{0} 0.1..100:0.3"],
    [
      "a ladder beside a continuum",
      { type: "sum", parts: [{ type: "proportion", points: points(1), asks }, award(3)] },
      "[0 1] [3 4]",
    ],
  ])("%s", (_, rule, expected) => {
    expect(scoresAsText(scoresOf(rule))).toBe(expected);
  });
});

const ladder = scoresOf(deduct(100, [perUnit(0.3)]));
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

describe("always", () => {
  const value = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);
  const deductions = fc.array(
    fc.oneof(
      value.map(once),
      value.map(perUnit),
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
