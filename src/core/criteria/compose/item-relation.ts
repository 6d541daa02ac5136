import { Rational } from "../../exact";
import type { Fact } from "../fact";
import { oneOf } from "./alternatives";
import { excludeByWords } from "./relation";
import { speakOfOneMeasure } from "./one-measure";
import { type FactGroup, type FullMarks, isA, isSilent, isWhole } from "./facts";

/**
 * How numbered items stand to each other. They add up, unless several give 得满分 or they are the bands of one measure;
 * where they come to more than the row is worth and one alone to just that, their words must say so.
 */
export function itemRelation(groups: readonly FactGroup[], full: FullMarks): "added" | "alternatives" | "open" {
  if (groups.filter(({ facts }) => facts.some(isWhole)).length > 1) return "alternatives";
  const awards = groups.map(({ facts }) => onlyAward(facts));
  if (awards.length < 2 || !awards.every((award) => award !== null)) return "added";
  const points = awards.map(({ meaning }) =>
    full.pointsOf(meaning.type === "award-range" ? meaning.to : meaning.amount),
  );
  const worth = full.points;
  if (worth && Rational.sum(points).equals(worth)) return "added";
  const isBanded = speakOfOneMeasure(awards) && oneOf(awards, full)?.type === "bands";
  if (isBanded) return "alternatives";
  const isContradicted = worth && Rational.sum(points).isAbove(worth) && points.some((value) => value.equals(worth));
  if (!isContradicted) return "added";
  return excludeByWords(awards, full) ? "alternatives" : "open";
}

/** An item's award where it says nothing else about points. */
function onlyAward(facts: readonly Fact[]) {
  const [award, ...more] = facts.filter((fact) => !isSilent(fact) && !isA("zero")(fact));
  return award && more.length === 0 && isA("award", "award-range")(award) ? award : null;
}
