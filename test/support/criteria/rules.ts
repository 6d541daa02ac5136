import { inputsOf } from "../../../src/core/criteria/inputs";
import type { Reading } from "../../../src/core/criteria/reading";
import type { Band, Bound, Measure, Question, Rule } from "../../../src/core/criteria/rule";
import { maxOf, minOf } from "../../../src/core/criteria/score-set";
import { scoresOf } from "../../../src/core/criteria/scores";
import { CriterionText } from "../../../src/core/criteria/text";
import { Rational } from "../../../src/core/exact";

/** The text that questions of {@link questionAt} point into. */
const TEXT = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

/** A question about one character of TEXT. */
export function questionAt(place: number): Question {
  const at = { start: place % TEXT.length, end: (place % TEXT.length) + 1 };
  return { at, label: at };
}

export const points = (value: number): Rational => Rational.fromNumber(value);
export const fixed = (value: number): Rule => ({ type: "fixed", points: points(value) });
export const award = (value: number | Rational, asks: Question): Rule => ({
  type: "award",
  points: typeof value === "number" ? points(value) : value,
  asks,
});
export function counted(value: number | Rational, asks: Question, limit: number | null = null): Rule {
  const each = typeof value === "number" ? points(value) : value;
  return { type: "counted", points: each, unit: "处", limit: limit === null ? null : points(limit), asks };
}
export const deduct = (start: Rule, losses: readonly Rule[], floor = 0): Rule => ({
  type: "deduct",
  start,
  losses,
  floor: points(floor),
});
export const included = (value: number): Bound => ({ value: points(value), isIncluded: true });
export const excluded = (value: number): Bound => ({ value: points(value), isIncluded: false });
export const band = (from: Bound | null, to: Bound | null, earns: Rule): Band => ({
  from,
  to,
  earns,
  at: { start: 0, end: 1 },
});
export const bands = (measure: Measure, list: readonly Band[], uncovered: "gap" | "nothing" = "gap"): Rule => ({
  type: "bands",
  measure,
  bands: list,
  uncovered,
});

/** A full reading of a rule, as if TEXT had said it. */
export function readingOf(rule: Rule): Reading {
  const scores = scoresOf(rule);
  const [max, min] = [maxOf(scores), minOf(scores)];
  return { ...askingOnly(rule), max, maxWithoutBonus: max, min, scores };
}

/** The same without its scores, which not every rule has. */
export function askingOnly(rule: Rule): Reading {
  const inputs = inputsOf(rule, CriterionText.of(TEXT));
  const unknown = { max: null, maxWithoutBonus: null, min: null, scores: null };
  return { status: "full", kinds: [], ...unknown, inputs, parts: [], unread: [], remarks: [], rule };
}
