import type { Fact } from "../fact";
import type { Rule } from "../rule";
import { deducted } from "./deductions";
import { deducts, earns, type FactGroup, type FullMarks, isA, isRule } from "./facts";
import { ruleOfGroup } from "./group";

/** Makes one rule of everything that was understood; null where the facts don't settle which rule it is. */
export function compose(stated: readonly FactGroup[], full: FullMarks): Rule | null {
  const groups = stated.map(withOwnMarks);
  const earning = groups.filter(({ facts }) => facts.some(earns));
  if (!earning.some(({ isItem }) => isItem)) {
    return ruleOfGroup(
      groups.flatMap(({ facts }) => facts),
      full,
    );
  }
  if (!earning.every(({ isItem }) => isItem)) return null;
  const parts = earning.map(({ facts }) => ruleOfGroup(facts, full));
  if (!parts.every(isRule)) return null;
  const [only, ...more] = parts;
  const sum: Rule = only && more.length === 0 ? only : { type: "sum", parts };
  // What is deducted in items that earn nothing is taken from the sum of the others.
  const others = groups.filter((group) => !earning.includes(group)).flatMap(({ facts }) => facts);
  return others.length === 0 ? sum : deducted(sum, others, full);
}

/** An item's own full marks (共2分) are what its deductions start from, where no award says so. */
function withOwnMarks(group: FactGroup): FactGroup {
  const own = group.isItem ? group.facts.find(isA("full-marks")) : undefined;
  if (!own || group.facts.some(earns) || !group.facts.some(deducts)) return group;
  const award: Fact = { ...own, meaning: { type: "award", amount: { type: "points", points: own.meaning.points } } };
  return { ...group, facts: [award, ...group.facts.filter((fact) => fact !== own)] };
}
