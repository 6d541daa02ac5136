import { Rational } from "../exact";
import { compose } from "./compose/compose";
import { type FactGroup, FullMarks, isA, isSilent } from "./compose/facts";
import type { Fact } from "./fact";
import { gathered } from "./gathered";
import { inputsOf } from "./inputs";
import { kindsOf } from "./kinds";
import { listable } from "./listable";
import { outlineOf } from "./outline";
import type { Reading, Remark, Span } from "./reading";
import { recognise } from "./recognise";
import type { Stretch } from "./stretch";
import { bandRemarks } from "./remarks";
import { everyPart, type Rule } from "./rule";
import { maxOf, minOf, type ScoreSet } from "./score-set";
import { CriterionText } from "./text";
import { tokenize } from "./tokens";

export interface Criterion {
  /** 评价标准, exactly as it stands in the cell. */
  readonly text: string;
  /** Points; null when the row has no weight. */
  readonly weight: Rational | null;
}

/** Reads a criterion as a rule: which scores it allows, what it asks, and what of it was not understood. */
export function readCriterion({ text: original, weight }: Criterion): Reading {
  const text = CriterionText.of(original, MOST_CHARACTERS);
  const { groups, unread } = factsIn(text);
  const facts = gathered(groups, (group) => group.facts);
  if (facts.every(saysNothing) && !unread.some((stretch) => takesPoints(text, stretch))) return notRead(text, unread);

  const own = gathered(groups, (group) => (group.isItem ? [] : group.facts)).find(isFullMarks);
  const full = new FullMarks(own?.meaning.points ?? weight);
  const remarks: Remark[] = [
    ...(own ? [{ code: "own-full-marks", span: text.span(own.start, own.end) } as const] : []),
    ...facts.filter(isElliptic).map(({ start, end }) => ({ code: "elliptic", span: text.span(start, end) }) as const),
  ];

  const rule =
    unread.length === 0 && !text.rest
      ? compose(
          groups.map((group) => without(group, own)),
          full,
        )
      : null;
  const scores = rule && boundedScores(rule);
  const parts = spansOf(text, facts);
  if (!rule || !scores) return partlyRead(text, parts, unread, full, remarks);
  const known = full.isMissing ? null : scores;
  return {
    status: "full",
    kinds: kindsOf(rule, facts),
    max: known && maxOf(known.all),
    maxWithoutBonus: known && maxOf(known.withoutBonus),
    min: known ? minOf(known.all) : Rational.zero,
    scores: known && known.all,
    inputs: inputsOf(rule, text),
    parts,
    unread: [],
    remarks: [...remarks, ...bandRemarks(rule, text)],
    rule: known && rule,
  };
}

const isFullMarks = isA("full-marks");
const isElliptic = isA("elliptic");
const isBound = isA("full-marks", "bonus-cap", "deduction-cap");
const saysNothing = (fact: Fact): boolean => isSilent(fact) || isBound(fact);

/** A verb with its figure that no form has understood: points there are, so that the text isn't without a rule. */
function takesPoints({ plain }: CriterionText, { start, end }: Stretch): boolean {
  return /[扣得加奖减记计赋给]/.test(plain.slice(start, end)) && /\d/.test(plain.charAt(end));
}

function without(group: FactGroup, own: FactGroup["facts"][number] | undefined): FactGroup {
  return own ? { ...group, facts: group.facts.filter((fact) => fact !== own) } : group;
}

/**
 * No criterion that a person wrote is longer, or states more; what goes beyond isn't read, so that no text takes long.
 * The longest of 948 real ones has 420 characters.
 */
const MOST_CHARACTERS = 2000;
const MOST_FACTS = 50;

/** Every fact of the text, by numbered item, and the stretches in which points may still hide. */
function factsIn({ plain }: CriterionText): { groups: FactGroup[]; unread: Stretch[] } {
  const unread: Stretch[] = [];
  const groups = outlineOf(plain, tokenize(plain)).map(({ isItem, statements }) => {
    const recognitions = statements.map(recognise);
    unread.push(...gathered(recognitions, (recognition) => recognition.unread));
    return { isItem, facts: gathered(recognitions, ({ facts }) => facts) };
  });
  const stated = groups.filter(({ facts }) => facts.length > 0);
  const count = stated.reduce((sum, { facts }) => sum + facts.length, 0);
  if (count > MOST_FACTS) unread.push({ start: 0, end: plain.length });
  // A number before the only rule of a text makes no item of it: 2.未更新的扣1分.
  return { groups: stated.length === 1 ? stated.map(({ facts }) => ({ isItem: false, facts })) : stated, unread };
}

/** With and without what is earned beyond the row's own worth; null where they can't be listed. */
function boundedScores(rule: Rule): { all: ScoreSet; withoutBonus: ScoreSet } | null {
  const all = listable(rule);
  if (!all || !everyPart(rule).some(({ type }) => type === "bonus")) return all && { all, withoutBonus: all };
  const withoutBonus = listable(rule, { countsBonus: false });
  return withoutBonus && { all, withoutBonus };
}

function notRead(text: CriterionText, unread: readonly Stretch[]): Reading {
  const nothing = { max: null, maxWithoutBonus: null, min: null, scores: null, rule: null };
  return { status: "none", kinds: [], ...nothing, inputs: [], parts: [], remarks: [], unread: spansOf(text, unread) };
}

/** Only the certain bounds hold: nothing below 0, nothing above the weight. */
function partlyRead(
  text: CriterionText,
  parts: readonly Span[],
  unread: readonly Stretch[],
  full: FullMarks,
  remarks: readonly Remark[],
): Reading {
  const { points: max } = full;
  return {
    status: "partial",
    kinds: [],
    max,
    maxWithoutBonus: max,
    min: Rational.zero,
    scores: max && { parts: [{ type: "interval", from: Rational.zero, to: max }] },
    inputs: [],
    parts,
    // Where each part was understood but not how they belong together, the whole text is named.
    unread: spansOf(text, unread.length > 0 || text.rest ? unread : [{ start: 0, end: text.plain.length }]),
    remarks,
    rule: null,
  };
}

const spansOf = (text: CriterionText, stretches: readonly Stretch[]): Span[] => [
  ...stretches.map(({ start, end }) => text.span(start, end)),
  ...(text.rest ? [text.rest] : []),
];
