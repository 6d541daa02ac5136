import { Rational } from "../exact";
import type { Fact } from "./fact";
import { gathered } from "./gathered";
import type { Kind } from "./reading";
import type { Rule, RuleOf } from "./rule";

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

function kindsIn(rule: Rule): readonly Kind[] {
  switch (rule.type) {
    case "fixed":
      return [];
    case "award":
      return ["all-or-nothing"];
    case "counted":
      return ["items"];
    case "figure":
      return ["discretion"];
    case "proportion":
    case "stepped":
      return ["proportional"];
    case "formula":
      return ["formula"];
    case "levels":
      return ["levels", ...gathered(rule.options, ({ earns }) => kindsIn(earns))];
    case "bands":
      return ["bands", ...gathered(rule.bands, ({ earns }) => kindsIn(earns))];
    case "sum":
      return ["items", ...gathered(rule.parts, kindsIn).filter((kind) => kind !== "all-or-nothing")];
    case "either":
      return gathered(rule.options, kindsIn);
    case "capped":
      return kindsIn(rule.rule);
    case "bonus":
      return ["bonus"];
    case "veto":
      return [...kindsIn(rule.rule), "veto"];
    case "deduct":
      return isAllOrNothing(rule)
        ? ["all-or-nothing"]
        : [...kindsIn(rule.start), ...gathered(rule.losses, kindsOfLoss)];
  }
}

/** 未签合同扣5分 in a row of 5 points: a single yes or no that takes everything. */
function isAllOrNothing({ start, losses }: RuleOf<"deduct">): boolean {
  const [only, another] = losses;
  return only?.type === "award" && !another && start.type === "fixed" && only.points.equals(start.points);
}

/** What a rule is called where its points are lost. */
function kindsOfLoss(loss: Rule): readonly Kind[] {
  switch (loss.type) {
    case "award":
      return ["deduct-fixed"];
    case "counted":
    case "stepped":
      return ["deduct-per-unit"];
    case "figure":
      return [loss.to ? "deduct-range" : "discretion"];
    case "sum":
      return gathered(loss.parts, kindsOfLoss);
    case "either":
      return gathered(loss.options, kindsOfLoss);
    case "capped":
      return kindsOfLoss(loss.rule);
    case "levels":
      return ["levels", ...gathered(loss.options, ({ earns }) => kindsOfLoss(earns))];
    case "bands":
      return ["bands", ...gathered(loss.bands, ({ earns }) => kindsOfLoss(earns))];
    case "fixed":
    case "proportion":
    case "formula":
    case "bonus":
    case "deduct":
    case "veto":
      return kindsIn(loss);
  }
}
