import type { Rational } from "../../exact";
import type { Fact } from "../fact";
import { gathered } from "../gathered";
import type { Rule } from "../rule";
import { areContradictedByWeight } from "./relation";
import { onceOrForEach } from "./awards";
import { deducted, vetoed } from "./deductions";
import { deducts, earns, type FactGroup, type FullMarks, isA, isSilent, total, withLimits } from "./facts";
import { rulesOfGroup } from "./group";
import { itemRelation } from "./item-relation";
import { bestWithin } from "../listable";

/** Makes one rule of everything that was understood; null where the facts don't settle which rule it is. */
export function compose(stated: readonly FactGroup[], full: FullMarks): Rule | null {
  const groups = withLimits(stated.map(withOwnMarks)).filter(({ facts }) => !facts.every(isSilent));
  const earning = groups.filter(({ facts }) => facts.some(earns));
  const relation = earning.some(({ isItem }) => isItem) ? itemRelation(earning, full) : "alternatives";
  if (relation === "open") return null;
  if (relation === "alternatives") {
    const facts = gathered(groups, (group) => group.facts);
    if (areContradictedByWeight(facts, full)) return null;
    // 弄虚作假的，本项不得分: beside awards without numbers 本项 is the row.
    const vetoes = facts.some(earns) ? facts.filter(isA("veto")) : [];
    // 以上有一项不符合的，本项不得分: then the items before it can't be earned one by one.
    if (vetoes.some(({ conditionText }) => /(?:一项|任一|任意|之一).*[不未]/.test(conditionText))) return null;
    const others = facts.filter((fact) => !isA("veto")(fact) || vetoes.length === 0);
    const one = theOne(rulesOfGroup(others, full), full.points);
    const rule = one && onceOrForEach(one, others, full);
    return rule && vetoed(rule, vetoes);
  }
  if (!earning.every(({ isItem }) => isItem)) return null;
  const sum = sumOf(
    earning.map(({ facts }) => rulesOfGroup(facts, full)),
    full.points,
  );
  // What is deducted in items that earn nothing is taken from the sum of the others.
  const aside = groups.filter((group) => !earning.includes(group));
  const others = gathered(aside, ({ facts }) => facts);
  return sum && afterSum(sum, others, full);
}

function afterSum(sum: Rule, others: readonly Fact[], full: FullMarks): Rule | null {
  // 2.其他情况均不得分: what the items before it have said already.
  const telling = others.filter(
    (fact) => !isSilent(fact) && (!isA("zero")(fact) || !/^其[他它余]/.test(fact.conditionText)),
  );
  if (telling.every(isA("zero", "veto"))) return vetoed(sum, telling);
  return deducted(sum, telling, full);
}

/** The one rule, or the one of several that comes to exactly what the row is worth. */
function theOne(rules: readonly Rule[], worth: Rational | null): Rule | null {
  const [only, ...more] = rules;
  if (!only || more.length === 0) return only ?? null;
  const fitting = rules.filter((rule) => worth !== null && bestWithin(rule)?.equals(worth));
  const [fits, ...others] = fitting;
  return fits && others.length === 0 ? fits : null;
}

/** More open items than this no weight settles. */
const MOST_COMBINATIONS = 16;

/** Items add up; where one of them can be read in several ways, the weight decides. */
function sumOf(items: readonly (readonly Rule[])[], worth: Rational | null): Rule | null {
  let combinations: readonly (readonly Rule[])[] = [[]];
  for (const rules of items) {
    combinations = gathered(combinations, (parts) => rules.map((rule) => [...parts, rule]));
    if (combinations.length > MOST_COMBINATIONS) return null;
  }
  return theOne(combinations.map(total), worth);
}

/** An item's own full marks (共2分) are what its deductions start from, where no award says so. */
function withOwnMarks(group: FactGroup): FactGroup {
  const own = group.isItem ? group.facts.find(isA("full-marks")) : undefined;
  if (!own || group.facts.some(earns) || !group.facts.some(deducts)) return group;
  const award: Fact = {
    ...own,
    meaning: { type: "award", amount: { type: "points", points: own.meaning.points }, unit: null },
  };
  return { ...group, facts: [award, ...group.facts.filter((fact) => fact !== own)] };
}
