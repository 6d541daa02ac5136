import type { Fact } from "../fact";
import type { Rule } from "../rule";
import { type BonusFact, type FullMarks, isA, isBonus, perUnit, question, total } from "./facts";

/** What the bonuses of a text come to together, not above a cap of their own; null where that isn't settled. */
function bonusesOf(facts: readonly Fact[]): Rule | null {
  const [cap, another] = facts.filter(isA("bonus-cap"));
  const parts = distinct(facts.filter(isBonus)).map(bonusOf);
  if (parts.length === 0 || another) return null;
  const all = total(parts);
  return cap ? { type: "capped", rule: all, most: cap.meaning.points } : all;
}

/** A row that only adds: from nothing up to what the row is worth. */
export function bonusRow(facts: readonly Fact[], full: FullMarks): Rule | null {
  const all = bonusesOf(facts);
  return all && (full.points ? { type: "capped", rule: all, most: full.points } : ended(all, facts, full));
}

/** A bonus by the piece without a cap of its own has no end but what the row is worth. */
function ended(bonus: Rule, facts: readonly Fact[], full: FullMarks): Rule {
  const hasEnd = facts.some(isA("bonus-cap")) || facts.filter(isBonus).every(({ meaning }) => !meaning.unit);
  return hasEnd ? bonus : { type: "capped", rule: bonus, most: full.use() };
}

/** The same sentence twice is one bonus. */
function distinct(facts: readonly BonusFact[]): BonusFact[] {
  const isSame = (a: BonusFact, b: BonusFact) =>
    a.conditionText === b.conditionText && isA("bonus")(a) && isA("bonus")(b) && a.meaning.to.equals(b.meaning.to);
  return facts.filter((fact, index) => !facts.slice(0, index).some((earlier) => isSame(earlier, fact)));
}

function bonusOf(fact: BonusFact): Rule {
  const { meaning } = fact;
  if (meaning.type === "bonus-list") {
    return {
      type: "sum",
      parts: meaning.figures.map(({ points, at }) => perUnit(points, meaning.unit, { at, label: at })),
    };
  }
  const { from, to, unit } = meaning;
  if (from.equals(to)) return perUnit(to, unit, question(fact));
  // A figure for each of several: anything from the least one on.
  return { type: "figure", from, to: unit ? null : to, isOptional: true, asks: question(fact) };
}

/** A start with bonuses on top, held at what the row is worth. */
export function withBonus(start: Rule, facts: readonly Fact[], full: FullMarks): Rule | null {
  const bonus = bonusesOf(facts);
  if (!bonus) return null;
  return { type: "sum", parts: [start, { type: "bonus", rule: ended(bonus, facts, full) }] };
}

export const bonusFacts = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((fact) => isBonus(fact) || isA("bonus-cap")(fact));
