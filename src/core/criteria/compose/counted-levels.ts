import type { Fact } from "../fact";
import { isA } from "./facts";
import { speakOfOneMeasure } from "./one-measure";

/** 缺勤1次得3分，缺勤2次得1分: awards that a count tells apart are no prices a piece. */
export function countedLevels(facts: readonly Fact[]): readonly Fact[] {
  const counts = facts.filter(({ meaning, measured, conditionText }) => {
    const isTold = measured?.type === "count" && !conditionText.includes("每");
    return isTold && (meaning.type === "award" || meaning.type === "zero");
  });
  const units = new Set(counts.map(({ measured }) => measured?.unit));
  const starts = new Set(counts.map(({ measured }) => measured?.range.from?.value.toString()));
  const isOne = counts.length > 1 && units.size === 1 && starts.size === counts.length && speakOfOneMeasure(counts);
  if (!isOne || !counts.some(isPriced)) return facts;
  return facts.map((fact) => (counts.includes(fact) ? once(fact) : fact));
}

const isPriced = ({ meaning }: Fact): boolean => meaning.type === "award" && meaning.unit !== null;

/** An award without what it would be given for each of. */
const once = (fact: Fact): Fact => (isA("award")(fact) ? { ...fact, meaning: { ...fact.meaning, unit: null } } : fact);
