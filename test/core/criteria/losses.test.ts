import fc from "fast-check";
import type { Answers } from "../../../src/core/criteria/evaluate/answers";
import { evaluate } from "../../../src/core/criteria/evaluate/evaluate";
import { lossesOf } from "../../../src/core/criteria/losses";
import type { Rule } from "../../../src/core/criteria/rule";
import { Rational } from "../../../src/core/exact";
import { SOURCE } from "../../../src/locales/locale";
import { en } from "../../../src/locales/en";
import { everyAnswer } from "../../support/criteria/every-answer";
import { anyText } from "../../support/criteria/generated-texts";
import { readingOf } from "../../support/criteria/readings";
import {
  award,
  band,
  bands,
  counted,
  deduct,
  excluded,
  fixed,
  included,
  points,
  readingOf as ofRule,
} from "../../support/criteria/rules";
import {
  execution,
  figure,
  first,
  levels,
  paid,
  perCent,
  proportion,
  second,
  third,
  threshold,
} from "../../support/criteria/sample-rules";

jest.setTimeout(120_000);

const ITEMS = "①有计划得3分；②有总结得2分";
const MISSING = "每缺1份台账扣0.5分，扣完为止";

const given = (answers: readonly (boolean | number | string | null)[]): Answers =>
  Object.fromEntries(
    answers.map((answer, at) => [String(at + 1), typeof answer === "number" ? Rational.fromNumber(answer) : answer]),
  );

test.each<[string, number, (boolean | number | string)[], string]>([
  [ITEMS, 5, [true, true], "—"],
  [ITEMS, 5, [true, false], "未做到“有总结”，扣 2 分。"],
  [ITEMS, 5, [false, false], "未做到“有计划”，扣 3 分；未做到“有总结”，扣 2 分；共扣 5 分。"],
  [MISSING, 5, [3], "“每缺1份台账”为 3 份，扣 1.5 分。"],
  // Fourteen would cost seven of five points.
  [MISSING, 5, [14], "“每缺1份台账”为 14 份；共扣 5 分。"],
  ["按完成率计分", 6, [0.85], "“按完成率”为 85%，扣 0.9 分。"],
  ["酌情扣1-3分", 5, [1.5], "由评分人按“酌情”给分，扣 1.5 分。"],
  ["优得5分，良得3分，差得0分", 5, ["良"], "评定为“良”，扣 2 分。"],
  ["未签合同扣2分，未建台账扣1分", 5, [true, false], "存在“未签合同”的情形，扣 2 分。"],
])("%s (%s), answered %j: %s", (text, weight, answers, expected) => {
  const losses = lossesOf(readingOf(text, weight), given(answers));
  if (!losses) throw new Error("no score");
  expect(losses.points.isZero ? "—" : SOURCE.paper.reasons.lost(losses)).toBe(expected);
});

describe("where the points of a rule are lost", () => {
  /** 1 unmet 4 = 4: by input, why, and how many points; ≠ where that isn't all that is missing. */
  function lost(rule: Rule, answers: readonly (boolean | number | string | null)[], most?: number): string {
    const reading = { ...ofRule(rule), ...(most === undefined ? {} : { maxWithoutBonus: Rational.of(most) }) };
    const losses = lossesOf(reading, given(answers));
    if (!losses) return "—";
    const parts = losses.parts.map(({ input, cause, points }) => `${input.id} ${cause} ${points.toDecimal(2)}`);
    return `${parts.join("; ")} ${losses.addUp ? "=" : "≠"} ${losses.points.toDecimal(2)}`.trim();
  }
  const sum = (...parts: Rule[]): Rule => ({ type: "sum", parts });
  const either = (...options: Rule[]): Rule => ({ type: "either", options });
  const atMost = (value: number, rule: Rule): Rule => ({ type: "capped", rule, most: points(value) });
  const shortfall = bands({ type: "rate", unit: "", asks: first }, [
    band(null, excluded(0.8), fixed(2)),
    band(included(0.8), null, fixed(0)),
  ]);
  const vetoed: Rule = { type: "veto", rule: deduct(fixed(5), [counted(1, first)]), asks: second };

  test.each<[string, Rule, (boolean | number | string | null)[], string]>([
    ["what earns them isn't so", award(4, first), [false], "1 unmet 4 = 4"],
    ["it is so", award(4, first), [true], "= 0"],
    ["a reviewer's figure", figure, [2], "1 judged 1 = 1"],
    ["so many of so many", counted(1, first, 3), [1], "1 measured 2 = 2"],
    ["a proportion", proportion, [0.6], "1 measured 2 = 2"],
    ["a level", levels, ["—"], "1 measured 5 = 5"],
    ["a level with a rule of its own", levels, ["戊", 2], "1 measured 3 = 3"],
    ["a band", execution, [0.7, 2], "1 measured 6 = 6"],
    ["a formula", threshold, [0.8], "1 measured 5 = 5"],
    ["a formula of two figures is named by the first", paid, [1, 2], "1 measured 2 = 2"],
    [
      "items, in the order of the text",
      sum(award(3, second), award(2, first)),
      [false, false],
      "1 unmet 2; 2 unmet 3 = 5",
    ],
    ["the best of two", either(award(3, first), award(5, second)), [false, false], "2 unmet 5 = 5"],
    ["the other of two", either(award(3, first), award(5, second)), [true, false], "2 unmet 5 ≠ 2"],
    ["either will do", either(award(5, first), award(5, second)), [false, true], "= 0"],
    ["below a cap", atMost(5, sum(award(3, first), award(3, second))), [true, false], "2 unmet 3 ≠ 2"],
    ["before deductions", deduct(award(5, first), [award(2, second)]), [false, true], "1 unmet 5; 2 occurred 2 ≠ 5"],
    ["a deduction", deduct(award(5, first), [award(2, second)]), [true, true], "2 occurred 2 = 2"],
    ["no deduction", deduct(award(5, first), [award(2, second)]), [true, false], "= 0"],
    ["vetoed", vetoed, [2, true], "2 occurred 5 = 5"],
    ["not vetoed", vetoed, [2, false], "1 measured 2 = 2"],
    ["a figure that is taken off", deduct(fixed(5), [figure]), [2], "1 judged 2 = 2"],
    ["by the piece", deduct(fixed(5), [counted(1, first)]), [3], "1 measured 3 = 3"],
    ["by the step", deduct(fixed(5), [perCent]), [0.85], "1 measured 2.5 = 2.5"],
    ["by the share", deduct(fixed(5), [proportion]), [0.4], "1 measured 2 = 2"],
    ["by the level", deduct(fixed(5), [levels]), ["丁"], "1 measured 5 = 5"],
    ["by the band", deduct(fixed(5), [shortfall]), [0.7], "1 measured 2 = 2"],
    [
      "both of two",
      deduct(fixed(5), [sum(award(1, first), award(2, second))]),
      [true, true],
      "1 occurred 1; 2 occurred 2 = 3",
    ],
    [
      "the worst of three",
      deduct(fixed(5), [either(award(1, first), award(3, second), award(2, third))]),
      [true, true, true],
      "2 occurred 3 = 3",
    ],
    [
      "the only one of three",
      deduct(fixed(5), [either(award(1, first), award(3, second), award(2, third))]),
      [true, false, false],
      "1 occurred 1 = 1",
    ],
    ["up to a cap", deduct(fixed(5), [atMost(2, counted(1, first))]), [3], "1 measured 3 ≠ 2"],
  ])("%s", (_, rule, answers, expected) => {
    expect(lost(rule, answers)).toBe(expected);
  });

  test("a bonus that isn't earned is no loss", () => {
    expect(lost(sum(award(3, first), { type: "bonus", rule: award(1, second) }), [true, false], 3)).toBe("= 0");
  });

  test("nothing is lost of what has no maximum", () => {
    expect(lossesOf({ ...ofRule(award(4, first)), maxWithoutBonus: null }, given([false]))).toBeNull();
  });
});

test("in English", () => {
  const losses = lossesOf(readingOf(ITEMS, 5), given([false, false]));
  expect(losses && en.paper.reasons.lost(losses)).toBe('"有计划" not met: −3; "有总结" not met: −2; 5 lost in all.');
});

test("nothing is said of a score that can't be worked out yet", () => {
  expect(lossesOf(readingOf(ITEMS, 5), given([true]))).toBeNull();
  expect(lossesOf(readingOf("视情况而定", 5), {})).toBeNull();
});

test("what is lost and what is scored come to the maximum, and nothing is lost at no cost", () => {
  let [asked, explained] = [0, 0];
  fc.assert(
    fc.property(anyText, ({ text, weight }) => {
      const reading = readingOf(text, weight);
      for (const answers of (everyAnswer(reading) ?? []).slice(0, 60)) {
        const evaluation = evaluate(reading, answers);
        const losses = lossesOf(reading, answers);
        expect(losses !== null).toBe(evaluation.type === "scored" && reading.maxWithoutBonus !== null);
        if (evaluation.type !== "scored" || !losses || !reading.maxWithoutBonus) continue;
        const missing = reading.maxWithoutBonus.minus(evaluation.score);
        expect(losses.points.toString()).toBe(Rational.max(Rational.zero, missing).toString());
        expect(losses.parts.every(({ points }) => points.isAbove(Rational.zero))).toBe(true);
        if (losses.points.isZero) continue;
        asked++;
        if (losses.parts.length > 0) explained++;
      }
    }),
    { seed: 3 },
  );
  expect(explained / asked).toBeGreaterThan(0.9);
});
