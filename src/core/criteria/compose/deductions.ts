import type { Rational } from "../../exact";
import type { Fact } from "../fact";
import type { Deduction, Rule } from "../rule";
import { type DeductingFact, deducts, type FullMarks, isA, question } from "./facts";

/** What is left of a start after deductions; a 不得分 beside them empties everything. Null where that isn't settled. */
export function deducted(start: Rational | Rule, facts: readonly Fact[], full: FullMarks): Rule | null {
  const deducting = facts.filter(deducts);
  const vetoes = facts.filter(isA("zero", "veto"));
  const [cap, ...furtherCaps] = facts.filter(isA("deduction-cap"));
  const rest = facts.filter((fact) => !deducts(fact) && !isA("zero", "veto", "deduction-cap", "truism")(fact));
  const deductions = joined(deducting, full);
  if (rest.length > 0 || !deductions || deductions.length === 0) return null;
  // Which of several deductions a cap speaks of isn't said.
  if (cap && (furtherCaps.length > 0 || deductions.length > 1)) return null;
  const rule: Rule = { type: "deduct", start, deductions, cap: cap?.meaning.points ?? null };
  return vetoes.reduce<Rule>((inner, veto) => ({ type: "veto", rule: inner, asks: question(veto) }), rule);
}

/** Deductions are independent of each other, unless 或 or 否则 says that one of two applies. */
function joined(facts: readonly DeductingFact[], full: FullMarks): Deduction[] | null {
  const deductions: Deduction[] = [];
  for (const fact of facts) {
    const next = deductionOf(fact, full);
    if (!next) return null;
    const previous = fact.isOtherwise || fact.isAlternative ? deductions.pop() : undefined;
    if (!previous) deductions.push(next);
    else {
      const options = previous.type === "either" ? previous.options : [previous];
      deductions.push({ type: "either", options: [...options, next] });
    }
  }
  return deductions;
}

function deductionOf(fact: DeductingFact, full: FullMarks): Deduction | null {
  const { meaning } = fact;
  const asks = question(fact);
  switch (meaning.type) {
    case "deduct": {
      const points = full.pointsOf(meaning.amount);
      return meaning.unit
        ? { type: "per-unit", points, unit: meaning.unit.name, asks }
        : { type: "once", points, asks };
    }
    case "deduct-range":
      // A figure of the reviewer's for each of several pieces: how they add up isn't said.
      return meaning.unit ? null : { type: "figure", from: meaning.from, to: meaning.to, asks };
    case "discretion":
      return { type: "discretion", asks };
  }
}
