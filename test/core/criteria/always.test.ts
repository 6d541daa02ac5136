import fc from "fast-check";
import { evaluate } from "../../../src/core/criteria/evaluate/evaluate";
import type { Reading, Span } from "../../../src/core/criteria/reading";
import { includes } from "../../../src/core/criteria/score-set";
import { type Rational } from "../../../src/core/exact";
import { everyAnswer } from "../../support/criteria/every-answer";
import { anyItems, anyText, numbered, NUMBERINGS, retyped } from "../../support/criteria/generated-texts";
import { readingOf } from "../../support/criteria/readings";
import { listedScores, scoresAsText } from "../../support/scores";

// Thousands of answers are worked out, perhaps on a busy machine.
jest.setTimeout(120_000);

/** Texts of our own words in every form that is read, with numbers before their items or without. */
const anything = fc.oneof(
  anyText,
  fc
    .tuple(anyItems, fc.constantFrom(...Object.values(NUMBERINGS)))
    .map(([{ items, weight }, numbering]) => ({ text: numbered(items, numbering), weight })),
);
const anyReading = anything.map(({ text, weight }) => ({ text, reading: readingOf(text, weight) }));
const anyFullReading = anyReading.filter(({ reading }) => reading.status === "full");

const shown = ({ status, kinds, max, min, scores, inputs }: Reading) => ({
  status,
  kinds,
  bounds: [min?.toString(), max?.toString()],
  scores: scoresAsText(scores),
  asks: inputs.map(({ type, unit }) => [type, unit]),
});

test("most generated texts are read in full, so that what follows says something", () => {
  const sample = fc.sample(anyReading, { numRuns: 500, seed: 4 });
  const full = sample.filter(({ reading }) => reading.status === "full");
  expect(full.length / sample.length).toBeGreaterThan(0.85);
});

test("the lowest score isn't above the highest, and both can be had", () => {
  fc.assert(
    fc.property(anyReading, ({ reading: { min, max, scores } }) => {
      if (!min || !max || !scores) return;
      expect(min.isAbove(max)).toBe(false);
      expect([includes(scores, min), includes(scores, max)]).toEqual([true, true]);
    }),
  );
});

describe("answers and scores", () => {
  /** The scores that answers lead to; where bands leave a hole, there is none. */
  function reached(reading: Reading): Rational[] | null {
    return (
      everyAnswer(reading)?.flatMap((answers) => {
        const result = evaluate(reading, answers);
        return result.type === "scored" ? [result.score] : [];
      }) ?? null
    );
  }
  test("every answer leads to a score that the reading allows, and every score of a list is reached by some", () => {
    fc.assert(
      fc.property(anyFullReading, ({ reading }) => {
        const { scores } = reading;
        const found = scores && reached(reading);
        if (!found) return;
        expect(found.filter((score) => !includes(scores, score)).map(String)).toEqual([]);
        const names = new Set(found.map(String));
        expect((listedScores(scores) ?? []).map(String).filter((score) => !names.has(score))).toEqual([]);
      }),
    );
  });
});

describe("where things stand in the text", () => {
  const isInOrder = (spans: readonly Span[]) =>
    spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1]?.end ?? 0));

  test("parts and what is unread lie inside it, in order, and don't overlap", () => {
    fc.assert(
      fc.property(anyReading, ({ text, reading: { parts, unread } }) => {
        for (const spans of [parts, unread]) {
          expect(spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
          expect(isInOrder(spans)).toBe(true);
        }
      }),
    );
  });

  test("inputs stand in the order of the text", () => {
    fc.assert(
      fc.property(anyReading, ({ text, reading: { inputs } }) => {
        const spans = inputs.map(({ span }) => span);
        expect(spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
        expect(spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1]?.start ?? 0))).toBe(true);
      }),
    );
  });
});

describe("the same rule", () => {
  test("in full-width or half-width signs, and with spaces anywhere", () => {
    const pairs = anything.chain(({ text, weight }) => fc.tuple(fc.constant(text), retyped(text), fc.constant(weight)));
    fc.assert(
      fc.property(pairs, ([text, again, weight]) => {
        expect(shown(readingOf(again, weight))).toEqual(shown(readingOf(text, weight)));
      }),
    );
  });

  test("under another numbering", () => {
    const [first, ...others] = Object.values(NUMBERINGS);
    fc.assert(
      fc.property(anyItems, fc.constantFrom(...others), ({ items, weight }, other) => {
        const read = (numbering: typeof other) => shown(readingOf(numbered(items, numbering), weight));
        expect(read(other)).toEqual(read(first ?? other));
      }),
    );
  });
});
