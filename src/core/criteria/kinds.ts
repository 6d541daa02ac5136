import { Rational } from "../exact";
import type { Fact } from "./fact";
import type { Kind } from "./reading";
import type { Deduction, Rule } from "./rule";

/** The forms that a rule is made of, in the order in which they stand in it. */
export function kindsOf(rule: Rule, facts: readonly Fact[]): Kind[] {
  const kinds = new Set(kindsIn(rule));
  if (facts.some(isMeasuredByWeight)) kinds.add("share-of-weight");
  return [...kinds];
}

function isMeasuredByWeight({ meaning }: Fact): boolean {
  const amount = "amount" in meaning ? meaning.amount : null;
  return amount?.type === "share" && !amount.share.equals(Rational.one);
}

function kindsIn(rule: Rule): Kind[] {
  switch (rule.type) {
    case "award":
      return ["all-or-nothing"];
    case "proportion":
      return ["proportional"];
    case "choice":
      return [rule.isBands ? "bands" : "levels"];
    case "sum":
      return ["items", ...rule.parts.flatMap(kindsIn).filter((kind) => kind !== "all-or-nothing")];
    case "veto":
      return [...kindsIn(rule.rule), "veto"];
    case "deduct":
      if (isAllOrNothing(rule)) return ["all-or-nothing"];
      return [...("type" in rule.start ? kindsIn(rule.start) : []), ...rule.deductions.flatMap(kindsOfDeduction)];
  }
}

/** 未签合同扣5分 in a row of 5 points: a single yes or no that takes everything. */
function isAllOrNothing({ start, deductions }: Extract<Rule, { type: "deduct" }>): boolean {
  const [only, another] = deductions;
  return only?.type === "once" && !another && !("type" in start) && only.points.equals(start);
}

function kindsOfDeduction(deduction: Deduction): Kind[] {
  switch (deduction.type) {
    case "once":
      return ["deduct-fixed"];
    case "per-unit":
      return ["deduct-per-unit"];
    case "figure":
      return ["deduct-range"];
    case "discretion":
      return ["discretion"];
    case "either":
      return deduction.options.flatMap(kindsOfDeduction);
  }
}
