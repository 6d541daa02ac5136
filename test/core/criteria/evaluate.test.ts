import type { Answer } from "../../../src/core/criteria/evaluate/answers";
import { evaluate } from "../../../src/core/criteria/evaluate/evaluate";
import { readCriterion } from "../../../src/core/criteria/read";
import type { Rule } from "../../../src/core/criteria/rule";
import { Rational } from "../../../src/core/exact";
import {
  included,
  award,
  band,
  bands,
  excluded,
  counted,
  deduct,
  fixed,
  points,
  readingOf,
} from "../../support/criteria/rules";
import {
  amount,
  execution,
  figure,
  figureFromOneThird,
  first,
  fromOneThird,
  levels,
  oneThird,
  overdue,
  paid,
  perCent,
  proportion,
  rate,
  second,
  third,
  threshold,
} from "../../support/criteria/sample-rules";

type Given = boolean | number | string | null;

const answersOf = (given: readonly Given[]) =>
  Object.fromEntries(
    given.map((answer, index): [string, Answer | null] => [
      String(index + 1),
      typeof answer === "number" ? points(answer) : answer,
    ]),
  );

describe("what is worked out, and how it is told", () => {
  test.each<[string, Rule, Given[], number | Rational, string[]]>([
    ["an award", award(4, first), [true], 4, ["4"]],
    ["an award that isn't earned", award(4, first), [false], 0, ["0"]],
    ["so many points each", deduct(fixed(5), [counted(0.5, first)]), [3], 3.5, ["5 − 3 × 0.5 = 3.5"]],
    ["the floor", deduct(fixed(5), [counted(0.5, first)]), [12], 0, ["5 − 12 × 0.5 = −1 → 0"]],
    ["a floor below 0", deduct(fixed(2), [counted(2, first)], -3), [4], -3, ["2 − 4 × 2 = −6 → −3"]],
    [
      "items",
      { type: "sum", parts: [award(1, first), deduct(fixed(3), [counted(0.5, second)]), award(2, third)] },
      [true, 2, false],
      3,
      ["1 + 3 − 2 × 0.5 + 0 = 3"],
    ],
    [
      "thirds, exactly",
      { type: "sum", parts: [award(oneThird, first), award(oneThird, second), award(oneThird, third)] },
      [true, true, false],
      Rational.of(2, 3),
      ["1/3 + 1/3 + 0 = 2/3 ≈ 0.6667"],
    ],
    [
      "a cap",
      deduct(fixed(10), [{ type: "capped", rule: counted(1, first), most: points(4) }, award(2, second)]),
      [7, true],
      4,
      ["7 × 1 = 7 → 4", "10 − 4 − 2 = 4"],
    ],
    [
      "the greater of two",
      deduct(fixed(5), [{ type: "either", options: [award(2, first), counted(1, second)] }]),
      [true, 1],
      3,
      ["max(2, 1 × 1) = 2", "5 − 2 = 3"],
    ],
    ["a reviewer's figure", deduct(fixed(5), [figure]), [2.5], 2.5, ["5 − 2.5 = 2.5"]],
    ["none of it", deduct(fixed(5), [figure]), [0], 5, ["5 − 0 = 5"]],
    ["a proportion", proportion, [0.85], 4.25, ["85% × 5 = 4.25"]],
    ["a proportion above all of it", proportion, [1.2], 5, ["120% → 100%", "100% × 5 = 5"]],
    [
      "completed steps below a mark",
      deduct(fixed(10), [perCent]),
      [0.845],
      7.5,
      ["(90% − 84.5%) ÷ 1% = 5.5 → 5", "10 − 5 × 0.5 = 7.5"],
    ],
    [
      "whole steps, in spite of binary noise",
      deduct(fixed(10), [perCent]),
      [0.87],
      8.5,
      ["(90% − 87%) ÷ 1% = 3", "10 − 3 × 0.5 = 8.5"],
    ],
    [
      "on the right side of the mark",
      deduct(fixed(10), [perCent]),
      [0.95],
      10,
      ["(90% − 95%) ÷ 1% = −5", "−5 → 0", "10 − 0 × 0.5 = 10"],
    ],
    [
      "begun steps above a mark",
      deduct(fixed(6), [overdue]),
      [14],
      4,
      ["(14 − 10) ÷ 3 = 4/3 ≈ 1.3333 → 2", "6 − 2 × 1 = 4"],
    ],
    ["a level", levels, ["丁"], 5, ["丁 → 5"]],
    ["a level with a rule of its own", levels, ["戊", 2], 2, ["戊 → 3 − 2 × 0.5", "3 − 2 × 0.5 = 2"]],
    ["none of the levels", levels, ["—"], 0, ["— → 0"]],
    ["the best band", execution, [0.95], 8, ["95% ≤ 95% → 8"]],
    ["a share above 1", execution, [1.3], 8, ["95% ≤ 130% → 8"]],
    ["a band that earns a proportion", execution, [0.9], 7.2, ["80% ≤ 90% < 95% → 90% × 8", "90% × 8 = 7.2"]],
    ["a band with a figure of the reviewer's", execution, [0.7, 3], 3, ["60% ≤ 70% < 80% → 3"]],
    [
      "a proportion of a rate below 0",
      bands(rate, [band(null, excluded(0), proportion)]),
      [-0.05],
      0,
      ["−5% × 5 = −0.25 → 0", "−5% < 0% → 0"],
    ],
    ["below the lowest band", execution, [0.5], 0, ["50% < 60% → 0"]],
    ["a third, where bands begin at a third", fromOneThird, [1 / 3], 2, ["1/3 ≤ 33.3333% → 2"]],
    ["a third, where a figure begins at a third", figureFromOneThird, [1 / 3], oneThird.round(15), ["0.3333"]],
    [
      "more decimals than are compared",
      proportion,
      [1 / 3],
      Rational.fromNumber(1 / 3).times(points(5)),
      ["33.3333% × 5 ≈ 1.6667"],
    ],
    ["the text's own arithmetic", threshold, [0.84], 6, ["(84% − 0.6) ÷ 0.4 × 10 = 6"]],
    ["held between its bounds", threshold, [0.3], 0, ["(30% − 0.6) ÷ 0.4 × 10 = −7.5 → 0"]],
    ["a quotient of amounts", paid, [100, 300], Rational.of(4, 3), ["100 ÷ 300 × 4 = 4/3 ≈ 1.3333"]],
    [
      "a bonus",
      { type: "sum", parts: [fixed(4), { type: "bonus", rule: counted(0.5, first, 3) }] },
      [2],
      5,
      ["4 + 2 × 0.5 = 5"],
    ],
    [
      "a veto that holds needs nothing else",
      { type: "veto", rule: deduct(fixed(5), [award(1, second)]), asks: first },
      [true],
      0,
      ["0"],
    ],
    [
      "a veto that doesn't",
      { type: "veto", rule: deduct(fixed(5), [award(1, second)]), asks: first },
      [false, true],
      4,
      ["5 − 1 = 4"],
    ],
  ])("%s", (_, rule, given, score, trace) => {
    const expected = typeof score === "number" ? points(score) : score;
    expect(evaluate(readingOf(rule), answersOf(given))).toEqual({ type: "scored", score: expected, trace });
  });
});

describe("what can't be worked out", () => {
  const gap = bands(amount, [band(included(10), null, fixed(5)), band(included(2), excluded(8), fixed(3))]);
  const aboveZero = bands(amount, [band(excluded(0), null, fixed(5)), band(null, excluded(0), fixed(1))]);
  test.each<[string, Rule, Given[], string, string]>([
    ["no answer", award(4, first), [], "answer-missing", "1"],
    ["no answer to the second", deduct(fixed(5), [award(1, first), award(2, second)]), [true], "answer-missing", "2"],
    ["nothing instead of an answer", award(4, first), [null], "answer-missing", "1"],
    ["no answer that a band asks for", execution, [0.7], "answer-missing", "2"],
    ["a number for a yes or no", award(4, first), [1], "answer-type", "1"],
    ["a text for a yes or no", award(4, first), ["是"], "answer-type", "1"],
    ["a text for a count", counted(1, first, 5), ["3"], "answer-type", "1"],
    ["a half for a count", counted(1, first, 5), [2.5], "answer-type", "1"],
    ["less than nothing", counted(1, first, 5), [-1], "answer-range", "1"],
    ["more than are examined", counted(1, first, 5), [6], "answer-range", "1"],
    ["a share below 0", proportion, [-0.1], "answer-range", "1"],
    ["a figure between 0 and where it begins", deduct(fixed(5), [figure]), [0.5], "answer-range", "1"],
    ["a figure above its bounds", deduct(fixed(5), [figure]), [3.1], "answer-range", "1"],
    ["a level that there isn't", levels, ["甲"], "answer-range", "1"],
    ["a number for a level", levels, [5], "answer-type", "1"],
    ["a gap between bands", gap, [9], "answer-range", "1"],
    ["a figure below 0 where the text speaks of none", gap, [-1], "answer-range", "1"],
    ["the one value that bands leave out", aboveZero, [0], "answer-range", "1"],
    ["a division by 0", paid, [100, 0], "answer-range", "2"],
  ])("%s", (_, rule, given, code, input) => {
    expect(evaluate(readingOf(rule), answersOf(given))).toEqual({ type: "unusable", code, input });
  });

  test.each(["详见附件", "每举办一场得1分", "每漏一项扣1分"])(
    "%s: there is no full reading without a weight",
    (text) => {
      expect(evaluate(readCriterion({ text, weight: null }), answersOf([1]))).toEqual({ type: "no-reading" });
    },
  );
});

test("bands below 0 count where the text speaks of them", () => {
  const rule = bands(amount, [band(included(0), null, fixed(5)), band(null, excluded(0), fixed(1))]);
  expect(evaluate(readingOf(rule), answersOf([-3]))).toMatchObject({ score: points(1), trace: ["−3 < 0 → 1"] });
});

describe("steps of 5 % below or above 90 %", () => {
  test.each([
    ["below", "completed", 0.9, 0],
    ["below", "completed", 0.851, 0],
    ["below", "completed", 0.85, 1],
    ["below", "completed", 0.95, 0],
    ["below", "begun", 0.9, 0],
    ["below", "begun", 0.899, 1],
    ["below", "begun", 0.85, 1],
    ["above", "completed", 0.99, 1],
    ["above", "begun", 0.96, 2],
  ] as const)("%s, %s: %s is %s", (side, counts, value, steps) => {
    const rule: Rule = { ...perCent, points: points(1), step: points(0.05), side, counts };
    const earned: Rule = { type: "capped", rule, most: points(20) };
    expect(evaluate(readingOf(earned), answersOf([value]))).toMatchObject({ score: points(steps) });
  });
});
