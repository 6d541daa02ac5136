import fc from "fast-check";
import { type Backwards, backwards, type Possible } from "../../../src/core/criteria/backwards/backwards";
import type { Answer, Answers } from "../../../src/core/criteria/evaluate/answers";
import { evaluate } from "../../../src/core/criteria/evaluate/evaluate";
import type { Reading } from "../../../src/core/criteria/reading";
import { Rational } from "../../../src/core/exact";
import { everyAnswer } from "../../support/criteria/every-answer";
import { anyAnswers } from "../../support/criteria/generated-answers";
import { anyRule } from "../../support/criteria/generated-rules";
import { anyText } from "../../support/criteria/generated-texts";
import { readingOf } from "../../support/criteria/readings";
import { askingOnly } from "../../support/criteria/rules";

// Thousands of scores are looked at, perhaps on a busy machine.
jest.setTimeout(180_000);

const shownAnswer = (answer: Answer): string =>
  typeof answer === "boolean" ? (answer ? "yes" : "no") : typeof answer === "string" ? answer : answer.toString();

function shownPossible(possible: Possible): string {
  if (possible.type === "any") return "any";
  if (possible.type === "answer") return shownAnswer(possible.answer);
  const { from, to } = possible.range;
  return [
    from ? `${from.isIncluded ? "[" : "("}${from.value.toDecimal(4)}` : "(",
    to ? `${to.value.toDecimal(4)}${to.isIncluded ? "]" : ")"}` : ")",
  ].join(" ");
}

/** "one 1=yes 2=3", "several 1=yes; 2: yes|no, 3: [0 5]; 1 denied", "none". */
function shown(found: Backwards): string {
  const given = (answers: { readonly [input: string]: Answer }): string =>
    Object.entries(answers)
      .map(([id, answer]) => `${id}=${shownAnswer(answer)}`)
      .join(" ");
  switch (found.type) {
    case "one":
      return `one ${given(found.answers)}`.trim();
    case "several":
      return [
        `several ${given(found.certain)}`.trim(),
        found.open.map(({ input, possible }) => `${input.id}: ${possible.map(shownPossible).join("|")}`).join(", "),
        ...(found.denied === null ? [] : [`${found.denied} denied`]),
      ].join("; ");
    case "none":
    case "too-many":
    case "no-reading":
      return found.type;
  }
}

const points = (value: number): Rational => Rational.fromNumber(value);

test.each<[string, number | null, number, string]>([
  ["①有计划得2.5分；②有总结得2.5分", 5, 5, "one 1=yes 2=yes"],
  ["①有计划得2.5分；②有总结得2.5分", 5, 2.5, "several; 1: yes|no, 2: yes|no; 1 denied"],
  ["①有计划得2.5分；②有总结得2.5分", 5, 0, "one 1=no 2=no"],
  ["①有计划得2.5分；②有总结得2.5分", 5, 3, "none"],
  ["①有计划得1分；②有总结得2分；③有台账得4分", 7, 5, "one 1=yes 2=no 3=yes"],
  ["①有计划得1分；②有总结得1分；③有台账得4分", 6, 5, "several 3=yes; 1: yes|no, 2: yes|no; 1 denied"],
  ["每缺1份台账扣0.5分，扣完为止", 5, 3.5, "one 1=3"],
  ["每缺1份台账扣0.5分，扣完为止", 5, 0, "several; 1: [10 )"],
  ["每缺1份台账扣0.5分，扣完为止", 5, 3.2, "none"],
  ["按完成率计分", 6, 5.1, "one 1=17/20"],
  ["按完成率计分", 3, 2, "one 1=2/3"],
  ["完成率90%及以上得5分，80%（含）至90%得3分，80%以下不得分", 5, 3, "several; 1: [0.8 0.9)"],
  ["优得5分，良得3分，差得0分", 5, 3, "one 1=良"],
  ["酌情扣1-3分", 5, 3.5, "one 1=3/2"],
  ["要点①②③各占分值的1/3，符合的得相应权重分值", 5, 5, "one 1=yes 2=yes 3=yes"],
  ["要点①②③各占分值的1/3，符合的得相应权重分值", 5, 3.33, "several; 1: yes|no, 2: yes|no, 3: yes|no; 1 denied"],
])("%s (%s), scored %s: %s", (text, weight, score, expected) => {
  expect(shown(backwards(readingOf(text, weight), points(score), 2))).toBe(expected);
});

test("what can't be read says nothing", () => {
  expect(backwards(readingOf("视情况而定", 5), points(3), 2)).toEqual({ type: "no-reading" });
});

test("more items than anybody looks through are too many", () => {
  const items = Array.from({ length: 30 }, (_, index) => `${index + 1}.做到第${index + 1}条得1分`).join("；");
  expect(backwards(readingOf(items, 30), points(17), 2).type).toBe("too-many");
});

/** Whether an answer is among what was said to be possible. */
function fits(found: Backwards, answers: Answers): boolean {
  const isSame = (answer: unknown, other: Answer): boolean =>
    answer instanceof Rational && other instanceof Rational ? answer.equals(other) : answer === other;
  const agrees = (certain: { readonly [input: string]: Answer }): boolean =>
    Object.entries(certain).every(([id, answer]) => isSame(answers[id], answer));
  const isPossible = (possible: Possible, answer: unknown): boolean => {
    if (possible.type === "any") return true;
    if (possible.type === "answer") return isSame(answer, possible.answer);
    if (!(answer instanceof Rational)) return false;
    const { from, to } = possible.range;
    const isAbove = !from || answer.isAbove(from.value) || (from.isIncluded && answer.equals(from.value));
    return isAbove && (!to || answer.isBelow(to.value) || (to.isIncluded && answer.equals(to.value)));
  };
  switch (found.type) {
    case "one":
      return agrees(found.answers);
    case "several":
      return (
        agrees(found.certain) &&
        found.open.every(({ input: { id }, possible }) => possible.some((one) => isPossible(one, answers[id])))
      );
    case "too-many":
      return true;
    case "none":
    case "no-reading":
      return false;
  }
}

const rounded = (score: Rational): string => score.round(9).round(2).toString();

function expectBack(reading: Reading, answers: Answers): void {
  const forwards = evaluate(reading, answers);
  if (forwards.type !== "scored") return;
  const found = backwards(reading, forwards.score, 2);
  expect([shown(found), fits(found, answers)]).toEqual([shown(found), true]);
  if (found.type !== "one") return;
  const again = evaluate(reading, found.answers);
  expect(again.type === "scored" && rounded(again.score)).toBe(rounded(forwards.score));
}

test("of generated texts: the answers behind a score are among those found, and the only ones lead to it", () => {
  fc.assert(
    fc.property(anyText, ({ text, weight }) => {
      const reading = readingOf(text, weight);
      for (const answers of (everyAnswer(reading) ?? []).slice(0, 40)) expectBack(reading, answers);
    }),
  );
});

test("of generated rules: the answers behind a score are among those found, and the only ones lead to it", () => {
  const anyAnswered = anyRule.chain((rule) => {
    const reading = askingOnly(rule);
    return anyAnswers(reading).map((given) => ({ reading, given }));
  });
  fc.assert(
    fc.property(anyAnswered, ({ reading, given }) => {
      // Noise beyond nine decimals is told apart nowhere.
      const answers = given.map(({ answer }, index): [string, Answer | null] => [
        String(index + 1),
        answer instanceof Rational ? answer.round(9) : answer,
      ]);
      expectBack(reading, Object.fromEntries(answers));
    }),
    { numRuns: 500 },
  );
});

test("most generated texts have an answer to give", () => {
  const found = fc.sample(anyText, { numRuns: 200, seed: 7 }).flatMap(({ text, weight }) => {
    const reading = readingOf(text, weight);
    return reading.max && reading.rule ? [backwards(reading, reading.max, 2).type] : [];
  });
  expect(found.filter((type) => type === "too-many").length / found.length).toBeLessThan(0.1);
  expect(found).not.toContain("none");
});
