import fc from "fast-check";
import type { Answers } from "../../../src/core/criteria/evaluate/answers";
import { evaluate } from "../../../src/core/criteria/evaluate/evaluate";
import { lossesOf } from "../../../src/core/criteria/losses";
import { Rational } from "../../../src/core/exact";
import { SOURCE } from "../../../src/locales/locale";
import { en } from "../../../src/locales/en";
import { everyAnswer } from "../../support/criteria/every-answer";
import { anyText } from "../../support/criteria/generated-texts";
import { readingOf } from "../../support/criteria/readings";

jest.setTimeout(120_000);

const ITEMS = "①有计划得3分；②有总结得2分";
const MISSING = "每缺1份台账扣0.5分，扣完为止";

const given = (answers: readonly (boolean | number | string)[]): Answers =>
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
