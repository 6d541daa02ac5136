import { readCriterion } from "../../../src/core/criteria/read";
import type { Reading } from "../../../src/core/criteria/reading";
import { Rational } from "../../../src/core/exact";
import { scoresAsText } from "../scores";

/** A text, the row's weight, and the scores that it allows: {0 2.5 5}, [0 5]; "partial" or "none" where it isn't read in full. */
export type ReadingCase = readonly [text: string, weight: number | null, scores: string];

export const readingOf = (text: string, weight: number | null): Reading =>
  readCriterion({ text, weight: weight === null ? null : Rational.fromNumber(weight) });

/** One test a case. */
export function itReads(cases: readonly ReadingCase[]): void {
  test.each(cases)("%s (%s) gives %s", (text, weight, expected) => {
    const { status, scores, unread } = readingOf(text, weight);
    expect(status === "full" ? scoresAsText(scores) : status).toBe(expected);
    if (status === "full") expect(unread).toEqual([]);
  });
}
