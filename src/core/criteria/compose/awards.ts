import { Rational } from "../../exact";
import type { Fact } from "../fact";
import type { Level, Rule } from "../rule";
import { oneOf } from "./alternatives";
import { contradict, relationOf } from "./relation";
import { deducted } from "./deductions";
import {
  choiceAmong,
  deducts,
  type EarningFact,
  type FactOf,
  figureOf,
  fixed,
  type FullMarks,
  isA,
  isRule,
  isWhole,
  NOTHING,
  perUnit,
  question,
  without,
} from "./facts";
import { proportional } from "./thresholds";

/** One award with what belongs to it. */
export function single(award: EarningFact, rest: readonly Fact[], full: FullMarks): Rule | null {
  if (isA("award-list")(award)) return oneOf([award, ...rest], full) ?? fromLast(award, rest, full);
  if (isA("award-range")(award)) return range(award, rest, full);
  if (!isA("award")(award)) return null;
  const { amount, unit } = award.meaning;
  const points = full.pointsOf(amount);
  const caps = rest.filter(isA("award-cap"));
  const telling = rest.filter((fact) => !isA("award-cap")(fact));
  if (unit) return telling.every(isA("zero")) ? counted(award, caps, full) : null;
  if (caps.length > 0) return null;
  if (telling.every((fact) => isA("zero")(fact) || isComplement(fact, points))) {
    return { type: "award", points, asks: question(award) };
  }
  if (telling.some(isA("proportion"))) {
    const banded = oneOf([award, ...telling], full);
    if (banded?.type === "bands") return banded;
    return telling.every(isA("proportion", "zero")) ? proportional(points, question(award), telling) : null;
  }
  return deducted(fixed(points), telling, full, award);
}

/** 健全得1-3分，否则不得分: a figure or nothing; without the latter nobody says whether it may be nothing. */
function range(award: FactOf<"award-range">, rest: readonly Fact[], full: FullMarks): Rule | null {
  const figure = figureOf(award, full);
  const isSettled = rest.length > 0 || figure.from.isZero;
  return isSettled && rest.every(isA("zero"))
    ? { ...figure, isOptional: !figure.from.isZero, asks: question(award) }
    : null;
}

/** 前三名分别得5、4、3分，其后每退1名扣1分: the deductions go on from the last figure of the list. */
function fromLast(list: FactOf<"award-list">, rest: readonly Fact[], full: FullMarks): Rule | null {
  const { figures } = list.meaning;
  const [last] = figures.slice(-1);
  const lowered = last && deducted(fixed(last.points), rest, full);
  const [beyond] = rest;
  if (!lowered || !beyond) return null;
  const options = [
    ...figures.map(({ points, at }): Level => ({ label: at, earns: fixed(points) })),
    { label: question(beyond).label, earns: lowered },
  ];
  return { type: "levels", options: [...options, { label: null, earns: NOTHING }], asks: choiceAmong([list]) };
}

const isPerPiece = (fact: Fact): boolean => fact.meaning.type === "award" && fact.meaning.unit !== null;

/** （15分，每项5分）: pieces of the award before them; else pieces beside other awards, up to what the row is worth. */
function pieces(facts: readonly Fact[], awards: readonly EarningFact[], full: FullMarks): Rule | null {
  const [whole, piece, another] = awards;
  if (whole && piece && !another && isA("award")(whole) && whole.isInBrackets && isPerPiece(piece)) {
    const rule = single(piece, without(without(facts, whole), piece), full);
    return rule && { type: "capped", rule, most: full.pointsOf(whole.meaning.amount) };
  }
  const sum = added(facts, awards, full);
  return sum && { type: "capped", rule: sum, most: full.use() };
}

/** 每个得1分: as many as there are, up to what the row is worth or to a cap of its own. */
function counted(award: FactOf<"award">, caps: readonly FactOf<"award-cap">[], full: FullMarks): Rule | null {
  const [cap, another] = caps;
  if (another) return null;
  const rule = perUnit(full.pointsOf(award.meaning.amount), award.meaning.unit, question(award));
  return { type: "capped", rule, most: cap ? cap.meaning.points : full.use() };
}

/** 具备一项得2分: one of several, though nobody says 每. What isn't met is one and all: 有一项不符. */
const ONE_OF =
  /^(?:具备|符合|满足|达到|完成|开展|具有|有|做到|落实|建立|获得?|实现)?[一1](项|个|条|件|类|种|例|篇|份)[^不未缺无]*$/;
/** As often as that an award must fit into the weight, so that it is certainly meant to be earned again. */
const CERTAINLY_SEVERAL = Rational.of(3);

/** A row's only award, as often as it is earned; null where it could be meant for once or for each. */
export function onceOrForEach(rule: Rule, facts: readonly Fact[], full: FullMarks): Rule | null {
  const award = facts.find(isA("award"));
  const listed = facts.find(isA("listed"));
  if (listed && award && rule.type === "award" && !isWhole(award)) return forEach(award, rule.points, listed, full);
  const unit = award && ONE_OF.exec(award.conditionText)?.[1];
  if (rule.type !== "award" || !award || !unit || !full.points?.isAbove(rule.points) || rule.points.isZero) return rule;
  const times = full.points.dividedBy(rule.points);
  if (!times.isWhole || times.isBelow(CERTAINLY_SEVERAL)) return null;
  const each = perUnit(rule.points, { every: Rational.one, name: unit }, question(award));
  return { type: "capped", rule: each, most: full.use() };
}

/** 符合得1分；共4项 of 4: earned for each of the list; null where that isn't what the row is worth. */
function forEach(
  award: FactOf<"award">,
  points: Rational,
  { meaning: { count, unit } }: FactOf<"listed">,
  full: FullMarks,
): Rule | null {
  if (full.points?.equals(points)) return { type: "award", points, asks: question(award) };
  if (!full.points?.equals(points.times(count))) return null;
  return perUnit(points, { every: Rational.one, name: unit, limit: count }, question(award));
}

/** 得5分，否则扣5分: the other side of the same yes or no. */
function isComplement({ meaning, isOtherwise }: Fact, award: Rational): boolean {
  if (!isOtherwise || meaning.type !== "deduct" || meaning.unit) return false;
  return meaning.amount.type === "points" && meaning.amount.points.equals(award);
}

/** Several awards without numbers before them. */
export function several(
  facts: readonly Fact[],
  awards: readonly EarningFact[],
  all: readonly Fact[],
  full: FullMarks,
): readonly Rule[] {
  if (awards.some(isPerPiece)) return [pieces(facts, awards, full)].filter(isRule);
  if (awards.every(isWhole)) return [wholes(facts, awards, full)].filter(isRule);
  const relation = relationOf(awards, all, full);
  if (contradict(awards, full)) return [];
  const alternatives = relation === "added" ? null : oneOf(facts, full);
  const sum = relation === "alternatives" ? null : added(facts, awards, full);
  return [alternatives, sum].filter(isRule);
}

/** Several 得满分 are alternatives: one award, under whichever of the conditions. */
function wholes(facts: readonly Fact[], awards: readonly EarningFact[], full: FullMarks): Rule | null {
  const [first, ...more] = awards;
  if (!first) return null;
  const rest = facts.filter((fact) => !awards.some((award) => award === fact));
  const one = single(first, rest, full);
  return one?.type === "award" ? { ...one, asks: choiceAmong([first, ...more]) } : one;
}

function added(facts: readonly Fact[], awards: readonly EarningFact[], full: FullMarks): Rule | null {
  const starts = awards.map((award) => facts.indexOf(award));
  // A得3分，B得2分；每有一处破损扣1分: nobody says whether from the last award or from all of them.
  const isAside = (fact: Fact) => deducts(fact) && fact.isFirst && !fact.isOtherwise;
  if (facts.slice(starts[starts.length - 1]).some(isAside)) return null;
  // 不合格不得分，得3分: what stands before the first award belongs to it.
  const parts = awards.map((award, i) => {
    const own = facts.slice(i === 0 ? 0 : starts[i], starts[i + 1]);
    return single(award, without(own, award), full);
  });
  if (!parts.every(isRule)) return null;
  return { type: "sum", parts };
}
