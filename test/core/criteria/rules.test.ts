import fc from "fast-check";
import type { Answers } from "../../../src/core/criteria/evaluate/answers";
import { evaluate } from "../../../src/core/criteria/evaluate/evaluate";
import { TooManyScores } from "../../../src/core/criteria/grid";
import type { Reading } from "../../../src/core/criteria/reading";
import type { Rule } from "../../../src/core/criteria/rule";
import { hasValueRoundingTo } from "../../../src/core/criteria/score-set";
import type { Rational } from "../../../src/core/exact";
import { everyAnswer, MOST_COUNTED } from "../../support/criteria/every-answer";
import { anyAnswers } from "../../support/criteria/generated-answers";
import { anyRule, asksApart } from "../../support/criteria/generated-rules";
import { readingOf } from "../../support/criteria/rules";
import { listedScores } from "../../support/scores";

// Thousands of answers are worked out, perhaps on a busy machine.
jest.setTimeout(120_000);

const NUM_RUNS = 400;

/** Rules of every kind within one another, read as if a text had said them; those with too many scores are left out. */
const anyReading = anyRule.map(bounded).filter((reading) => reading !== null);

function bounded(rule: Rule): Reading | null {
  try {
    return readingOf(rule);
  } catch (error) {
    if (error instanceof TooManyScores) return null;
    throw error;
  }
}

function scoreOf(reading: Reading, answers: Answers): Rational | null {
  const result = evaluate(reading, answers);
  return result.type === "scored" ? result.score : null;
}

test("whatever is answered, the score is one that the rule allows", () => {
  const answered = anyReading.chain((reading) => fc.tuple(fc.constant(reading), anyAnswers(reading)));
  fc.assert(
    fc.property(answered, ([reading, given]) => {
      const answers = Object.fromEntries(given.map(({ answer }, index) => [String(index + 1), answer]));
      const score = scoreOf(reading, answers);
      if (!score || !reading.scores) return;
      // Cells hold noise beyond the ninth decimal.
      expect([score, hasValueRoundingTo(reading.scores, score.round(9), [9])]).toEqual([score, true]);
    }),
    { numRuns: NUM_RUNS },
  );
});

test("every score of a list is reached by some answers, where each part asks for itself", () => {
  const apart = anyReading.filter(({ rule }) => rule !== null && asksApart(rule));
  let [given, tried] = [0, 0];
  fc.assert(
    fc.property(apart, (reading) => {
      given++;
      const listed = reading.scores && listedScores(reading.scores);
      if (!listed || listed.length > MOST_COUNTED) return;
      const all = everyAnswer(reading);
      if (!all) return;
      tried++;
      const reached = new Set(all.map((answers) => scoreOf(reading, answers)?.toString()));
      expect(listed.map(String).filter((score) => !reached.has(score))).toEqual([]);
    }),
    { numRuns: NUM_RUNS },
  );
  expect(tried / given).toBeGreaterThan(0.25);
});
