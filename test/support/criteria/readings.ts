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

/** A text, the row's weight, and what a person is asked: "count 处 ≤5: 窗口" or "level 优/良/—: 考核结果", parted by "; ". */
export type AskingCase = readonly [text: string, weight: number | null, asked: string];

/** One test a case: for texts that allow the same scores, and differ by what has to be answered. */
export function itAsks(cases: readonly AskingCase[]): void {
  test.each(cases)("%s (%s) asks %s", (text, weight, expected) => {
    const asked = readingOf(text, weight).inputs.map(({ type, label, unit, levels, max }) => {
      const kind = [type, unit, levels?.join("/"), max && `≤${max.toString()}`].filter(Boolean).join(" ");
      return `${kind}: ${label}`;
    });
    expect(asked.join("; ")).toBe(expected);
  });
}
