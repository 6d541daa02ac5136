import { Rational } from "../../exact";
import type { Fact } from "../fact";
import type { Rule } from "../rule";
import { type DeductingFact, deducts, type FullMarks, isA, question } from "./facts";

/** What is left of a start after deductions; a 不得分 beside them empties everything. Null where that isn't settled. */
export function deducted(start: Rule, facts: readonly Fact[], full: FullMarks): Rule | null {
  const deducting = facts.filter(deducts);
  const vetoes = facts.filter(isA("zero", "veto"));
  const [cap, ...furtherCaps] = facts.filter(isA("deduction-cap"));
  const rest = facts.filter((fact) => !deducts(fact) && !isA("zero", "veto", "deduction-cap", "truism")(fact));
  const losses = joined(deducting, full);
  if (rest.length > 0 || !losses || losses.length === 0) return null;
  // Which of several deductions a cap speaks of isn't said.
  if (cap && (furtherCaps.length > 0 || losses.length > 1)) return null;
  const rule: Rule = {
    type: "deduct",
    start,
    losses: cap ? losses.map((loss) => ({ type: "capped", rule: loss, most: cap.meaning.points })) : losses,
    floor: Rational.zero,
  };
  return vetoes.reduce<Rule>((inner, veto) => ({ type: "veto", rule: inner, asks: question(veto) }), rule);
}

/** Deductions are independent of each other, unless 或 or 否则 says that one of two applies. */
function joined(facts: readonly DeductingFact[], full: FullMarks): Rule[] | null {
  const losses: Rule[] = [];
  for (const fact of facts) {
    const next = lossOf(fact, full);
    if (!next) return null;
    const previous = fact.isOtherwise || fact.isAlternative ? losses.pop() : undefined;
    if (!previous) losses.push(next);
    else {
      const options = previous.type === "either" ? previous.options : [previous];
      losses.push({ type: "either", options: [...options, next] });
    }
  }
  return losses;
}

function lossOf(fact: DeductingFact, full: FullMarks): Rule | null {
  const { meaning } = fact;
  const asks = question(fact);
  switch (meaning.type) {
    case "deduct": {
      const points = full.pointsOf(meaning.amount);
      return meaning.unit
        ? { type: "counted", points, unit: meaning.unit.name, limit: null, asks }
        : { type: "award", points, asks };
    }
    case "deduct-range":
      // A figure of the reviewer's for each of several pieces: how they add up isn't said.
      return meaning.unit ? null : { type: "figure", from: meaning.from, to: meaning.to, isOptional: true, asks };
    case "discretion":
      return { type: "figure", from: Rational.zero, to: null, isOptional: false, asks };
  }
}
