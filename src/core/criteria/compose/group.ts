import type { Fact } from "../fact";
import type { Rule } from "../rule";
import { several, single } from "./awards";
import { bonusFacts, bonusRow, withBonus } from "./bonus";
import { countedLevels } from "./counted-levels";
import { deducted } from "./deductions";
import { earns, type FactOf, fixed, type FullMarks, isA, isRule, isSilent, question, total, without } from "./facts";
import { levelRanges, ruleOfFormula } from "./formulas";
import { ruleOfShares } from "./shares";
import { proportional } from "./thresholds";
import { bestWithin } from "../listable";

/**
 * What one clause group can mean: an award with what belongs to it, several awards, or deductions from the weight.
 * More than one rule where the group's own words leave it open; none where nothing fits.
 */
export function rulesOfGroup(facts: readonly Fact[], full: FullMarks): readonly Rule[] {
  const sections = sectionsOf(facts);
  if (sections.some(([cap, next]) => beginsSection(cap, next))) {
    const parts = sections.map((section) => settled(section, full));
    return parts.every(isRule) ? [total(parts)] : [];
  }
  const bonuses = bonusFacts(facts);
  if (bonuses.length === 0) return plainRules(facts, full);
  const others = facts.filter((fact) => !bonuses.includes(fact));
  if (others.every(isSilent)) return [bonusRow(facts, full)].filter(isRule);
  return onTop(others, bonuses, full);
}

/** Bonuses beside other rules: what they add is lost again with the deductions, and never takes the row above its weight. */
function onTop(others: readonly Fact[], bonuses: readonly Fact[], full: FullMarks): readonly Rule[] {
  return plainRules(others, full).flatMap((rule): Rule[] => {
    const [inner, wrap] =
      rule.type === "veto"
        ? [rule.rule, (part: Rule): Rule => ({ ...rule, rule: part })]
        : [rule, (part: Rule) => part];
    const start = inner.type === "deduct" ? inner.start : inner;
    const raised = withBonus(start, bonuses, full);
    if (!raised) return [];
    const left: Rule = inner.type === "deduct" ? { ...inner, start: raised } : raised;
    return [wrap(full.points ? { type: "capped", rule: left, most: full.points } : left)];
  });
}

/** A section begins where a cap is named before the awards that it holds: 最高得20分。其中…. */
function sectionsOf(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const starts = facts
    .map((_, index) => index)
    .filter((index) => index === 0 || beginsSection(facts[index], facts[index + 1]));
  return starts.map((start, index, all) => facts.slice(start, all[index + 1]));
}

function beginsSection(cap: Fact | undefined, next: Fact | undefined): boolean {
  return cap !== undefined && isA("award-cap")(cap) && next !== undefined && earns(next) && next.isPart;
}

/** A section's own cap stands for its full marks. */
function settled(facts: readonly Fact[], full: FullMarks): Rule | null {
  const [cap, ...rest] = facts;
  if (!cap || !isA("award-cap")(cap)) return onlyOne(plainRules(facts, full));
  const { points: most } = cap.meaning;
  const rules = plainRules(rest, full.of(most));
  const rule = onlyOne(rules) ?? onlyOne(rules.filter((one) => bestWithin(one)?.equals(most)));
  // 最高得20分。其中，开展一项服务得10分: what can't come to its own most is earned more than once, nobody says how.
  return rule && !bestWithin(rule)?.isBelow(most) ? { type: "capped", rule, most } : null;
}

function onlyOne(rules: readonly Rule[]): Rule | null {
  const [only, ...more] = rules;
  return only && more.length === 0 ? only : null;
}

function plainRules(facts: readonly Fact[], full: FullMarks): readonly Rule[] {
  const telling = countedLevels(facts.filter((fact) => !isSilent(fact)));
  const start = telling.find(isA("start"));
  if (start) return fromStart(start, without(telling, start), full);
  const shares = telling.find(isA("equal-shares"));
  if (shares) return [ruleOfShares(shares, without(telling, shares), full)].filter(isRule);
  const formula = telling.find(isA("formula"));
  if (formula) return [ruleOfFormula(formula, without(telling, formula), full)].filter(isRule);
  const ranges = telling.find(isA("level-ranges"));
  if (ranges) return telling.every((fact) => fact === ranges) ? [levelRanges(ranges, full)].filter(isRule) : [];
  const awards = telling.filter(earns);
  const [first, ...others] = awards;
  if (!first) return [fromWeight(telling, full)].filter(isRule);
  if (others.length === 0) return [single(first, without(telling, first), full)].filter(isRule);
  return several(telling, awards, facts, full);
}

/** 起评分8分: what is lost is taken from it, what is earned comes on top of it. */
function fromStart({ meaning: { points } }: FactOf<"start">, rest: readonly Fact[], full: FullMarks): readonly Rule[] {
  if (full.points?.isBelow(points)) return [];
  if (rest.length === 0) return [fixed(points)];
  if (rest.some(earns)) return plainRules(rest, full).map((earned) => total([fixed(points), earned]));
  return [deducted(fixed(points), rest, full)].filter(isRule);
}

/** No award: everything starts from the weight. */
function fromWeight(facts: readonly Fact[], full: FullMarks): Rule | null {
  const [only] = facts;
  if (!only) return null;
  if (facts.every(isA("zero", "veto"))) return { type: "award", points: full.use(), asks: question(only) };
  if (isA("proportion")(only) && facts.every(isA("proportion", "zero", "veto"))) {
    return proportional(full.use(), question(only), facts);
  }
  return deducted(fixed(full.use()), facts, full);
}
