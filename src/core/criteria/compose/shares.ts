import { Rational } from "../../exact";
import type { Fact } from "../fact";
import type { Rule } from "../rule";
import { deducted } from "./deductions";
import { type FactOf, type FullMarks, isA, isSilent, perUnit, question, questionsAcross } from "./facts";

/** 要点①②③各占1/3: as many awards as points are named, each by the rule that stands behind. */
export function ruleOfShares(shares: FactOf<"equal-shares">, rest: readonly Fact[], full: FullMarks): Rule | null {
  const { count, amount, isCounted } = shares.meaning;
  const points = full.pointsOf(amount);
  // A list that was only counted by its commas has to come to what the row is worth.
  const isCertain = isCounted || full.points?.equals(points.times(Rational.of(count))) === true;
  if (!isCertain) return null;
  const isEcho = (fact: Fact): boolean => isA("share-echo", "zero", "award-cap")(fact) || isAwardOf(fact, points, full);
  const telling = rest.filter((fact) => !isSilent(fact) && !isEcho(fact));
  const loss = telling.find(isA("deduct"));
  const isOfEach = loss !== undefined && /[该各每](?:要点|项)/.test(loss.conditionText);
  if (telling.every(isA("proportion", "formula"))) return sumOf(shares, points, telling.length > 0);
  if (isOfEach) return telling.length === 1 ? lossInEach(shares, points, loss, full) : null;
  return deducted(sumOf(shares, points, false), telling, full);
}

/** 各占1/2，符合要点的得分值的1/2: the share, said again. */
function isAwardOf({ meaning }: Fact, points: Rational, full: FullMarks): boolean {
  return meaning.type === "award" && !meaning.unit && full.pointsOf(meaning.amount).equals(points);
}

function sumOf(shares: FactOf<"equal-shares">, points: Rational, isGradual: boolean): Rule {
  const { count } = shares.meaning;
  const questions = questionsAcross(stretchOf(shares), count);
  if (!questions) {
    return { type: "counted", points, unit: "", limit: Rational.of(count), asks: question(shares) };
  }
  return { type: "sum", parts: questions.map((asks) => ({ type: isGradual ? "proportion" : "award", points, asks })) };
}

/** 各要点每有一项不满足扣该要点的1/3: what is lost is a share of each share. */
function lossInEach(
  shares: FactOf<"equal-shares">,
  points: Rational,
  loss: FactOf<"deduct">,
  full: FullMarks,
): Rule | null {
  const { amount, unit } = loss.meaning;
  const lost = amount.type === "share" ? points.times(amount.share) : full.pointsOf(amount);
  const questions = questionsAcross(stretchOf(shares), shares.meaning.count);
  if (!questions) return null;
  return {
    type: "sum",
    parts: questions.map((asks) => ({
      type: "deduct",
      start: { type: "fixed", points },
      losses: [perUnit(lost, unit, asks)],
      floor: Rational.zero,
    })),
  };
}

/** The list itself where it stands in the sentence, else the words that speak of it. */
function stretchOf(shares: FactOf<"equal-shares">): { start: number; end: number } {
  const { condition, meaning, start, end } = shares;
  return meaning.isCounted || condition.end === condition.start ? { start, end } : condition;
}
