import { Rational } from "../../exact";
import type { Fact } from "../fact";
import type { Level, Rule } from "../rule";
import { bandedLosses } from "./banded-losses";
import {
  type DeductingFact,
  deducts,
  type FactOf,
  fixed,
  type FullMarks,
  isA,
  isSilent,
  NOTHING,
  perUnit,
  question,
} from "./facts";

/** What is left of a start after deductions; a 不得分 beside them empties everything. Null where that isn't settled. */
export function deducted(start: Rule, facts: readonly Fact[], full: FullMarks, award?: Fact): Rule | null {
  const telling = facts.filter((fact) => !isSilent(fact));
  const bands = bandsAmong(telling, start, full, award);
  const vetoes = telling.filter((fact) => isA("zero", "veto")(fact) && !bands?.facts.includes(fact));
  const isLoss = (fact: Fact) => deducts(fact) || isA("deduction-cap")(fact) || isProportionalLoss(fact);
  if (!telling.every((fact) => isLoss(fact) || isA("zero", "veto")(fact))) return null;
  const given = telling.find((fact) => isA("discretion")(fact) && fact.meaning.isGiven);
  if (given) return telling.length === 1 ? givenAtDiscretion(start, given) : null;
  const others = lossesOf(
    telling.filter((fact) => isLoss(fact) && !bands?.facts.includes(fact)),
    vetoes,
    full,
  );
  const losses = others && [...(bands ? [bands.rule] : []), ...others];
  if (!losses || losses.length === 0) return null;
  const rule: Rule = { type: "deduct", start, losses, floor: Rational.zero };
  return vetoed(rule, vetoes);
}

/** Deductions that the value of one measure tells apart, with what of 不得分 belongs to them. */
function bandsAmong(
  facts: readonly Fact[],
  start: Rule,
  full: FullMarks,
  award?: Fact,
): { facts: readonly Fact[]; rule: Rule } | null {
  const whole = start.type === "fixed" ? start.points : null;
  const deductions = facts.filter((fact) => isA("deduct")(fact) && fact.measured !== null);
  if (deductions.length < 2) return null;
  const empties = facts.filter((fact) => deductions.includes(fact) || (isA("zero")(fact) && fact.measured !== null));
  for (const candidates of [empties, deductions]) {
    const rule = bandedLosses(award?.measured ? [award, ...candidates] : candidates, whole, full);
    if (rule) return { facts: candidates, rule };
  }
  return null;
}
/** A rule that each of several statements empties. */
export const vetoed = (rule: Rule, vetoes: readonly Fact[]): Rule =>
  vetoes.reduce<Rule>((inner, veto) => ({ type: "veto", rule: inner, asks: question(veto) }), rule);

/** 酌情给分: the reviewer says what is given, up to all of it. */
function givenAtDiscretion(start: Rule, given: Fact): Rule | null {
  if (start.type !== "fixed") return null;
  return { type: "figure", from: Rational.zero, to: start.points, isOptional: false, asks: question(given) };
}

const isProportionalLoss = (fact: Fact): fact is FactOf<"proportion"> =>
  fact.meaning.type === "proportion" && fact.meaning.isLoss;

interface Lost {
  readonly fact: DeductingFact | FactOf<"proportion">;
  readonly rule: Rule;
}

/** Deductions are independent of each other, unless 或 or 否则 says that one of two applies. */
function lossesOf(facts: readonly Fact[], vetoes: readonly Fact[], full: FullMarks): Rule[] | null {
  const lost: Lost[] = [];
  let most: Rational | null = null;
  for (const fact of facts) {
    if (isA("deduction-cap")(fact)) {
      const capped = capOn(lost, fact, full);
      if (capped === "all") most = fact.meaning.points;
      else if (capped === "last") {
        const last = lost.pop();
        if (last) lost.push({ ...last, rule: { type: "capped", rule: last.rule, most: fact.meaning.points } });
      } else if (capped === null) return null;
      continue;
    }
    if (!deducts(fact) && !isProportionalLoss(fact)) continue;
    const rule = lossOf(fact, lost, vetoes, full);
    if (!rule) return null;
    const previous = fact.isOtherwise || fact.isAlternative ? lost.pop() : undefined;
    const options = previous ? (previous.rule.type === "either" ? previous.rule.options : [previous.rule]) : [];
    lost.push({ fact, rule: previous ? { type: "either", options: [...options, rule] } : rule });
  }
  const losses = lost.map(({ rule }) => rule);
  return most ? [{ type: "capped", rule: { type: "sum", parts: losses }, most }] : losses;
}

/** What a cap speaks of: the deduction before it where that is the only one in its sentence, all, or nothing settled. */
function capOn(lost: readonly Lost[], cap: FactOf<"deduction-cap">, full: FullMarks): "all" | "last" | "none" | null {
  if (full.points && !cap.meaning.points.isBelow(full.points)) return "none";
  const [first, ...more] = lost;
  if (!first) return null;
  if (cap.meaning.isForAll) return "all";
  const last = more[more.length - 1] ?? first;
  if (more.length === 0) return "last";
  const isOpen = last.rule.type === "counted" || (last.rule.type === "figure" && !last.rule.to);
  const isOwn = (last.fact.isFirst && !cap.isFirst) || cap.isInBrackets;
  return isOpen && isOwn ? "last" : null;
}

function lossOf(
  fact: DeductingFact | FactOf<"proportion">,
  earlier: readonly Lost[],
  vetoes: readonly Fact[],
  full: FullMarks,
): Rule | null {
  const { meaning } = fact;
  const asks = question(fact);
  switch (meaning.type) {
    case "deduct": {
      const points = full.pointsOf(meaning.amount);
      const unit =
        meaning.unit && !meaning.unit.limit ? { ...meaning.unit, ...limitBy(vetoes, meaning.unit.name) } : meaning.unit;
      return perUnit(points, unit, asks);
    }
    case "deduct-list":
      return lossOfList(fact, meaning);
    case "deduct-range": {
      const { from, to, unit } = meaning;
      if (!unit) return { type: "figure", from, to, isOptional: true, asks };
      // A figure for each of several pieces: everything from the least one on, where no gap is left between them.
      const isWithoutGap = !to.isBelow(from.times(Rational.of(2)));
      return isWithoutGap ? { type: "figure", from, to: null, isOptional: true, asks } : null;
    }
    case "deduct-scaled": {
      const before = earlier[earlier.length - 1]?.rule;
      return before?.type === "counted" || before?.type === "award"
        ? { ...before, points: before.points.times(meaning.factor), asks }
        : null;
    }
    case "discretion":
      return { type: "figure", from: Rational.zero, to: null, isOptional: false, asks };
    case "proportion":
      return { type: "proportion", points: full.use(), asks };
  }
}

/** 两次及以上不得分, 超过一次不得分 says how many can be counted before that. */
function limitBy(vetoes: readonly Fact[], unit: string): { limit?: Rational } {
  for (const { measured } of vetoes) {
    const from = measured?.type === "count" && measured.unit === unit ? measured.range.from : null;
    if (from && measured?.range.to === null)
      return { limit: from.isIncluded ? from.value.minus(Rational.one) : from.value };
  }
  return {};
}

/** 分别扣10分、5分: each of them can be lost; 低于80%、70%的，分别扣1分、2分: one of them, by the figure. */
function lossOfList(fact: Fact, { figures, unit }: FactOf<"deduct-list">["meaning"]): Rule {
  if (fact.hasFigures && !unit) {
    const options = figures.map(({ points, at }): Level => ({ label: at, earns: fixed(points) }));
    return { type: "levels", options: [{ label: null, earns: NOTHING }, ...options], asks: question(fact) };
  }
  return { type: "sum", parts: figures.map(({ points, at }) => perUnit(points, unit, { at, label: at })) };
}
