import { Rational } from "../../exact";
import type { Fact } from "../fact";
import type { Range } from "../rule";
import { isPoint } from "./alternatives";
import { earns, type FullMarks, isA } from "./facts";

/** Words by which a later award speaks of less than the one before it. */
const LESS = /仅|只|部分|基本|未|不|其[他它余]|一般|较|缺|少/;

/** How several awards stand to each other: one of them holds, they add up, or the text leaves it open. */
export function relationOf(
  awards: readonly Fact[],
  all: readonly Fact[],
  full: FullMarks,
): "alternatives" | "added" | "open" {
  if (awards.every((fact) => fact.isInBrackets && !isA("award-range")(fact))) return inBrackets(awards, all, full);
  if (awards.some(isShare)) return areWhole(awards, full) ? "added" : "alternatives";
  if (awards.some(isA("award-list"))) {
    // Lists of their own for several achievements may add up, unless the text says that they don't.
    const isOneList = awards.every((fact, index) => index === 0 || /^其[他它余]/.test(fact.conditionText));
    const isHighest = all.some(isA("highest")) && awards.every(isA("award-list"));
    return isOneList || isHighest ? "alternatives" : "open";
  }
  const measures = awards.map(({ measured }) => measured).filter((measured) => measured !== null);
  const [first, ...more] = measures;
  // 1项专利…，1项软著…: the same one value of several things tells none of them apart.
  const isOnePoint = first !== undefined && measures.every(({ range }) => isSamePoint(range, first.range));
  // 6月底前达到50%得2分，12月底前达到95%得2分: nobody would tell apart what earns the same.
  const areEqual = new Set(awards.map((award) => pointsOf(award, full).toString())).size === 1;
  const isTold = more.length > 0 && !isOnePoint && !areEqual && measures.length >= awards.length - 1;
  if (first && isTold && more.every(({ type, unit }) => type === first.type && unit === first.unit))
    return "alternatives";
  return excludeByWords(awards, full) ? "alternatives" : "open";
}

/** 按时（5分）；延迟（3分）；未办（0分）: they add up, unless they fall from all that the row is worth to nothing. */
function inBrackets(awards: readonly Fact[], all: readonly Fact[], full: FullMarks): "alternatives" | "added" {
  const [first, another] = awards;
  const isFalling = another !== undefined && areFalling(awards, full);
  const reachesNothing = all.some((fact) => isA("zero")(fact) && fact.isInBrackets);
  const isTold = reachesNothing || excludeByWords(awards, full);
  const isAll = first !== undefined && full.points?.equals(pointsOf(first, full)) === true;
  return isAll && isFalling && isTold ? "alternatives" : "added";
}

const isShare = ({ meaning }: Fact): boolean =>
  (meaning.type === "award" && meaning.amount.type === "share") ||
  (meaning.type === "award-range" && meaning.to.type === "share");

/** 有计划得分值的40%，有总结得分值的60%: shares of one whole, unless a rate or words of less tell them apart. */
function areWhole(awards: readonly Fact[], full: FullMarks): boolean {
  if (!awards.every(isA("award")) || awards.some(({ measured }) => measured) || excludeByWords(awards, full))
    return false;
  const shares = awards.flatMap(({ meaning: { amount } }) => (amount.type === "share" ? [amount.share] : []));
  return shares.length === awards.length && shares.length > 1 && Rational.sum(shares).equals(Rational.one);
}

/** The words of several awards say that one of them holds, and the weight that they add up: 有方案得3分，无缺勤得2分 of 5. */
export function areContradictedByWeight(facts: readonly Fact[], full: FullMarks): boolean {
  const awards = facts.filter(earns);
  const isPlain = awards.length > 1 && awards.every((fact) => isA("award")(fact) && !fact.isInBrackets);
  const measured = awards.filter((fact) => fact.measured);
  if (!isPlain || measured.length > 0 || !excludeByWords(awards, full)) return false;
  return full.points?.equals(Rational.sum(awards.map((award) => pointsOf(award, full)))) === true;
}

export function excludeByWords(awards: readonly Fact[], full: FullMarks): boolean {
  return areFalling(awards, full) && awards.slice(1).every(({ conditionText }) => LESS.test(conditionText));
}

function areFalling(awards: readonly Fact[], full: FullMarks): boolean {
  const points = awards.map((award) => pointsOf(award, full));
  return points.every((value, index) => index === 0 || value.isBelow(points[index - 1] ?? value));
}

function pointsOf({ meaning }: Fact, full: FullMarks): Rational {
  if (meaning.type === "award-range") return full.pointsOf(meaning.to);
  return meaning.type === "award" ? full.pointsOf(meaning.amount) : Rational.zero;
}

/** The same words for two figures: nobody could choose between them. */
export function contradict(awards: readonly Fact[], full: FullMarks): boolean {
  const known = new Map<string, Rational>();
  return awards.filter(isA("award")).some(({ conditionText, meaning }) => {
    const points = full.pointsOf(meaning.amount);
    const other = known.get(conditionText);
    known.set(conditionText, points);
    return other !== undefined && !other.equals(points);
  });
}

const isSamePoint = (a: Range, b: Range): boolean =>
  isPoint(a) && isPoint(b) && a.from !== null && b.from?.value.equals(a.from.value) === true;
