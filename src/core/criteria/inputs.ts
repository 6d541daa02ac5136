import { Rational } from "../exact";
import type { Input } from "./reading";
import type { Deduction, Question, Rule } from "./rule";
import type { CriterionText } from "./text";

type Asked = Omit<Input, "id" | "label" | "span"> & { readonly asks: Question };

/** What a person must answer to fix the score, numbered in the order of the text. */
export function inputsOf(rule: Rule, text: CriterionText): Input[] {
  return [...askedBy(rule)]
    .sort((a, b) => a.asks.at.start - b.asks.at.start)
    .map(({ asks, ...input }, index) => ({
      ...input,
      id: String(index + 1),
      label: labelOf(asks, text),
      span: text.span(asks.at.start, asks.at.end),
    }));
}

/** The text's own words, without the signs around them. */
function labelOf({ label }: Question, text: CriterionText): string {
  const { start, end } = text.span(label.start, label.end);
  return text.original.slice(start, end).trim();
}

function* askedBy(rule: Rule): Generator<Asked> {
  switch (rule.type) {
    case "award":
      yield { type: "yes-no", asks: rule.asks };
      return;
    case "proportion":
      yield { type: "rate", asks: rule.asks };
      return;
    case "choice":
      yield { type: "level", levels: rule.points.map((points) => points.toDecimal(4)), asks: rule.asks };
      return;
    case "sum":
      for (const part of rule.parts) yield* askedBy(part);
      return;
    case "veto":
      yield { type: "yes-no", asks: rule.asks };
      yield* askedBy(rule.rule);
      return;
    case "deduct":
      if ("type" in rule.start) yield* askedBy(rule.start);
      for (const deduction of rule.deductions) yield* askedByDeduction(deduction);
  }
}

function* askedByDeduction(deduction: Deduction): Generator<Asked> {
  switch (deduction.type) {
    case "once":
      yield { type: "yes-no", asks: deduction.asks };
      return;
    case "per-unit":
      yield { type: "count", asks: deduction.asks, ...(deduction.unit ? { unit: deduction.unit } : {}) };
      return;
    case "figure":
      yield points(deduction.asks, deduction.to);
      return;
    case "discretion":
      yield points(deduction.asks, null);
      return;
    case "either":
      for (const option of deduction.options) yield* askedByDeduction(option);
  }
}

function points(asks: Question, max: Rational | null): Asked {
  return { type: "points", asks, min: Rational.zero, ...(max ? { max } : {}) };
}
