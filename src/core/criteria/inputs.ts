import { Rational } from "../exact";
import { reachesBelowZero } from "./bands";
import type { Input } from "./reading";
import { everyPart, type Expression, type Measure, type Question, type Rule } from "./rule";
import type { CriterionText } from "./text";

/** What a rule asks, before it is put into the text's words. */
export interface Asked {
  readonly asks: Question;
  readonly type: Input["type"];
  readonly unit?: string;
  /** The levels to choose from; null for none of the others. */
  readonly levels?: readonly (Question["label"] | null)[];
  readonly min?: Rational;
  readonly max?: Rational;
  /** Where a figure begins that may also be 0. */
  readonly beginsAt?: Rational;
}

/** Every question of a rule, each once, in the order of the text; the input n of a reading is the nth of them. */
export function questionsOf(rule: Rule): Asked[] {
  const asked = new Map<Question, Asked>();
  for (const part of everyPart(rule)) {
    for (const question of askedBy(part)) if (!asked.has(question.asks)) asked.set(question.asks, question);
  }
  return [...asked.values()].sort((a, b) => a.asks.at.start - b.asks.at.start);
}

/** What a person must answer to fix the score, numbered in the order of the text. */
export function inputsOf(rule: Rule, text: CriterionText): Input[] {
  return questionsOf(rule).map(({ asks, type, unit, levels, min, max }, index) => ({
    id: String(index + 1),
    type,
    label: wordsOf(asks.label, text),
    span: text.span(asks.at.start, asks.at.end),
    ...(unit ? { unit } : {}),
    ...(min ? { min } : {}),
    ...(max ? { max } : {}),
    ...(levels ? { levels: levels.map((level) => (level ? wordsOf(level, text) : NONE_OF_THESE)) } : {}),
  }));
}

/** The level that is none of those that the text names. */
export const NONE_OF_THESE = "—";

/** The text's own words, without the signs around them. */
function wordsOf(stretch: Question["label"], text: CriterionText): string {
  const { start, end } = text.span(stretch.start, stretch.end);
  return text.original.slice(start, end).trim();
}

/** What a rule asks by itself, without the rules that it is made of. */
export function askedBy(rule: Rule): readonly Asked[] {
  switch (rule.type) {
    case "award":
    case "veto":
      return [{ type: "yes-no", asks: rule.asks }];
    case "counted":
      return [{ type: "count", asks: rule.asks, ...unitOf(rule.unit), ...FROM_ZERO, ...maxOf(rule.limit) }];
    case "figure": {
      const least = rule.isOptional ? { min: Rational.zero, beginsAt: rule.from } : { min: rule.from };
      return [{ type: "points", asks: rule.asks, ...least, ...maxOf(rule.to) }];
    }
    case "proportion":
      return [{ type: "rate", asks: rule.asks, ...FROM_ZERO }];
    case "stepped":
      return [{ ...measured(rule.of), ...FROM_ZERO }];
    case "bands":
      return [{ ...measured(rule.measure), ...(reachesBelowZero(rule) ? {} : FROM_ZERO) }];
    case "formula":
      return askedByExpression(rule.value);
    case "levels":
      return [{ type: "level", levels: rule.options.map(({ label }) => label), asks: rule.asks }];
    case "fixed":
    case "sum":
    case "either":
    case "capped":
    case "bonus":
    case "deduct":
      return [];
  }
}

function askedByExpression(expression: Expression): readonly Asked[] {
  if (expression.type === "operation") {
    return [...askedByExpression(expression.left), ...askedByExpression(expression.right)];
  }
  return expression.type === "answer" ? [measured(expression.of)] : [];
}

const measured = ({ type, unit, asks }: Measure): Asked => ({ type, asks, ...unitOf(unit) });

const FROM_ZERO = { min: Rational.zero };

const maxOf = (most: Rational | null): { max?: Rational } => (most ? { max: most } : {});

const unitOf = (unit: string): { unit?: string } => (unit ? { unit } : {});
