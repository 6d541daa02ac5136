import { Rational } from "../../exact";
import type { Fact } from "../fact";
import type { Level, Rule } from "../rule";
import { type FactOf, type FullMarks, isA } from "./facts";
import { withinRates } from "./thresholds";

/** The text's own arithmetic, held between nothing and what it can come to. */
export function ruleOfFormula(formula: FactOf<"formula">, rest: readonly Fact[], full: FullMarks): Rule | null {
  const { value, most } = formula.meaning.value(() => full.use());
  // 达标得6分，未达标得分=…: the award is the most that the formula comes to.
  const isItsMost = (fact: Fact): boolean => isA("award")(fact) && full.pointsOf(fact.meaning.amount).equals(most);
  if (!rest.every((fact) => isA("zero", "proportion")(fact) || isItsMost(fact))) return null;
  return withinRates(formula, { type: "formula", value, from: Rational.zero, to: most }, rest, full);
}

/**
 * 对应分值区间100%-80%、80%-60%: a figure of the reviewer's out of the range of the level. The level is asked by the words
 * before, the figure within each by the range's own.
 */
export function levelRanges(fact: FactOf<"level-ranges">, full: FullMarks): Rule | null {
  const options = fact.meaning.ranges.map(({ from, to, at }): Level => {
    const bounds = { from: from.times(full.use()), to: to.times(full.use()) };
    return { label: at, earns: { type: "figure", ...bounds, isOptional: false, asks: { at, label: at } } };
  });
  const { condition } = fact;
  const isStated = condition.end > condition.start;
  return isStated ? { type: "levels", options, asks: { at: condition, label: condition } } : null;
}
