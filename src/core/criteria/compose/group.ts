import { Rational } from "../../exact";
import type { Fact } from "../fact";
import type { Level, Rule } from "../rule";
import { deducted } from "./deductions";
import {
  choiceAmong,
  deducts,
  type EarningFact,
  earns,
  type FactOf,
  type FullMarks,
  isA,
  isRule,
  question,
} from "./facts";

/** One clause group: an award with what belongs to it, several awards, or deductions from the weight. */
export function ruleOfGroup(facts: readonly Fact[], full: FullMarks): Rule | null {
  const [first, ...others] = facts.filter(earns);
  if (!first) return fromWeight(facts, full);
  // An award in brackets behind an item is what the item's deductions start from.
  if (others.length === 0 && first.isInBrackets) {
    return single(
      first,
      facts.filter((fact) => fact !== first),
      full,
    );
  }
  if (facts[0] !== first) return null;
  return others.length > 0 ? several(facts, [first, ...others], full) : single(first, facts.slice(1), full);
}

function single(award: EarningFact, rest: readonly Fact[], full: FullMarks): Rule | null {
  if (isA("equal-shares")(award)) return rest.every(isA("share-echo", "zero")) ? equalShares(award, full) : null;
  if (!isA("award")(award)) return null;
  const points = full.pointsOf(award.meaning.amount);
  const telling = rest.filter((fact) => !isA("truism")(fact));
  if (telling.every((fact) => isA("zero")(fact) || isComplement(fact, points))) {
    return { type: "award", points, asks: question(award) };
  }
  if (telling.some(isA("proportion"))) {
    return telling.every(isA("proportion", "zero")) ? { type: "proportion", points, asks: question(award) } : null;
  }
  return deducted(fixed(points), telling, full);
}

/** 得5分，否则扣5分: the other side of the same yes or no. */
function isComplement({ meaning, isOtherwise }: Fact, award: Rational): boolean {
  if (!isOtherwise || meaning.type !== "deduct" || meaning.unit) return false;
  return meaning.amount.type === "points" && meaning.amount.points.equals(award);
}

/** 要点①②③各占1/3: as many awards as points are named. */
function equalShares(fact: FactOf<"equal-shares">, full: FullMarks): Rule {
  const { count, amount } = fact.meaning;
  const points = full.pointsOf(amount);
  const parts = Array.from({ length: count }, (): Rule => ({ type: "award", points, asks: question(fact) }));
  return { type: "sum", parts };
}

/**
 * Several awards without numbers before them. They add up where their sum is the weight; they exclude each other
 * where the best of them is. Anything else the text doesn't settle.
 */
function several(
  facts: readonly Fact[],
  awards: readonly [EarningFact, ...EarningFact[]],
  full: FullMarks,
): Rule | null {
  if (!full.points || !awards.every(isA("award"))) return null;
  const points = awards.map(({ meaning }) => full.pointsOf(meaning.amount));
  // Awards over figures are bands and never add up, unless each stands in brackets behind its own item.
  const mayBeBands = awards.some(({ hasFigures, isInBrackets }) => hasFigures && !isInBrackets);
  if (Rational.sum(points).equals(full.points)) return mayBeBands ? null : added(facts, awards, full);
  const isChoice = Rational.max(Rational.zero, ...points).equals(full.points);
  if (!isChoice || !facts.every(isA("award", "zero"))) return null;
  // What lies below the lowest band has to be said, before bounds are read.
  if (mayBeBands && !facts.some(isA("zero"))) return null;
  const earned = awards.map((award, i): Level => ({
    label: award.condition,
    earns: fixed(points[i] ?? Rational.zero),
  }));
  return {
    type: "levels",
    options: [...earned, { label: null, earns: fixed(Rational.zero) }],
    asks: choiceAmong(awards),
  };
}

const fixed = (points: Rational): Rule => ({ type: "fixed", points });

function added(facts: readonly Fact[], awards: readonly EarningFact[], full: FullMarks): Rule | null {
  const starts = awards.map((award) => facts.indexOf(award));
  const parts = awards.map((award, i) => single(award, facts.slice((starts[i] ?? 0) + 1, starts[i + 1]), full));
  return parts.every(isRule) ? { type: "sum", parts } : null;
}

/** No award: everything starts from the weight. */
function fromWeight(facts: readonly Fact[], full: FullMarks): Rule | null {
  const [only, another] = facts;
  if (!only) return null;
  if (facts.every(isA("zero"))) return { type: "award", points: full.use(), asks: question(only) };
  if (isA("proportion")(only) && !another) return { type: "proportion", points: full.use(), asks: question(only) };
  return facts.some(deducts) ? deducted(fixed(full.use()), facts, full) : null;
}
