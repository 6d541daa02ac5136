import { Rational } from "../../exact";
import type { Fact } from "../fact";
import type { Rule } from "../rule";
import { earns, type FactOf, type FullMarks, isA, question } from "./facts";

/** The text's own arithmetic, held between nothing and what it can come to. */
export function ruleOfFormula(formula: FactOf<"formula">, rest: readonly Fact[], full: FullMarks): Rule | null {
  if (!rest.every((fact) => isA("zero", "proportion")(fact) || (earns(fact) && fact.meaning.type === "award")))
    return null;
  const { value, most } = formula.meaning.value(() => full.use());
  return { type: "formula", value, from: Rational.zero, to: most };
}

/** 对应分值区间100%-80%、80%-60%: a figure of the reviewer's out of the range of the level. */
export function levelRanges(fact: FactOf<"level-ranges">, full: FullMarks): Rule {
  const asks = question(fact);
  return {
    type: "levels",
    options: fact.meaning.ranges.map(([from, to]) => ({
      label: fact.condition,
      earns: { type: "figure", from: from.times(full.use()), to: to.times(full.use()), isOptional: false, asks },
    })),
    asks,
  };
}
