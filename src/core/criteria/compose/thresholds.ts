import { Rational } from "../../exact";
import type { Fact } from "../fact";
import type { Band, Bound, Expression, Measure, Measured, Question, Range, Rule, RuleOf } from "../rule";
import { choiceAmong, type FactOf, fixed, type FullMarks, isA, NOTHING } from "./facts";

/** A share of the points, and nothing below a rate that the text names: 按比例得分，低于60%不得分. */
export function proportional(points: Rational, asks: Question, others: readonly Fact[]): Rule | null {
  const earns: Rule = { type: "proportion", points, asks };
  const nothing = nothingBelow(others);
  if (!nothing) return earns;
  const range = { from: opposite(nothing.range.to), to: null };
  return overRates(asks, [nothing], [bandOf(nothing.range, NOTHING, asks), bandOf(range, earns, asks)]);
}

/** Arithmetic within the rates for which the text says that it holds: 80%≤X＜100%，得分=X×分值；X＜80%不得分. */
export function withinRates(
  formula: FactOf<"formula">,
  rule: RuleOf<"formula">,
  others: readonly Fact[],
  full: FullMarks,
): Rule | null {
  const nothing = nothingBelow(others);
  const own = formula.measured?.range.from && !isExact(formula.measured.range) ? formula.measured : null;
  if (!nothing && !own) return isCertain(formula) ? rule : null;
  const whole = others.filter(isA("award")).find(({ measured }) => measured?.range.from);
  const top = whole?.measured ? { from: whole.measured.range.from, to: null } : null;
  const range: Range = {
    from: own?.range.from ?? opposite(nothing?.range.to ?? null),
    to: own?.range.to ?? opposite(top?.from ?? null),
  };
  const [only, another] = answersIn(rule.value);
  const asks = only && !another ? only.asks : choiceAmong([formula]);
  const from = range.from && valueAt(rule, range.from.value);
  const to = range.to ? valueAt(rule, range.to.value) : rule.to;
  if (!only || !from || !to || to.isBelow(from)) return null;
  const earns: Rule = { ...rule, value: another ? rule.value : asRate(rule.value), from, to };
  return overRates(
    asks,
    [nothing, own, whole?.measured ?? null],
    [
      ...(nothing ? [bandOf(nothing.range, NOTHING, asks)] : []),
      bandOf(range, earns, asks),
      ...(whole && top ? [bandOf(top, fixed(full.pointsOf(whole.meaning.amount)), asks)] : []),
    ],
  );
}

const isCertain = ({ measured }: Fact): boolean =>
  !measured || !isExact(measured.range) || measured.range.from?.value.equals(Rational.one) === true;

/** The 100% of a rate's own definition, or a figure whose bound stands behind it: 80%以上的按完成率计分. */
const isExact = ({ from, to }: Range): boolean => from !== null && to?.value.equals(from.value) === true;

/** 低于60%不得分: the values for which nothing is earned. */
function nothingBelow(facts: readonly Fact[]): Measured | null {
  const zeros = facts.filter(isA("zero", "veto")).flatMap(({ measured }) => measured ?? []);
  return zeros.find(({ range }) => range.to && !range.from) ?? null;
}

/** Bands over one rate; null where something else than a rate is compared, of which nobody knows the share. */
function overRates(asks: Question, compared: readonly (Measured | null)[], bands: readonly Band[]): Rule | null {
  const isOfRates = compared.every((measured) => !measured || measured.type === "rate");
  return isOfRates ? { type: "bands", measure: { type: "rate", unit: "", asks }, bands, uncovered: "gap" } : null;
}

const bandOf = (range: Range, earns: Rule, { at }: Question): Band => ({ ...range, earns, at });

/** The other side of a bound: from 60% on, where below 60% is spoken of. */
const opposite = (bound: Bound | null): Bound | null => bound && { ...bound, isIncluded: !bound.isIncluded };

/** What arithmetic gives at a rate, where it grows with nothing else. */
function valueAt(rule: RuleOf<"formula">, rate: Rational): Rational | null {
  const [, another] = answersIn(rule.value);
  const value = another ? (isProduct(rule.value) ? rule.to.times(rate) : null) : substituted(rule.value, rate);
  return value && Rational.min(Rational.max(value, rule.from), rule.to);
}

function answersIn(expression: Expression): readonly Measure[] {
  if (expression.type === "answer") return [expression.of];
  if (expression.type === "number") return [];
  const answers = [...answersIn(expression.left), ...answersIn(expression.right)];
  return answers.filter((one, index) => answers.findIndex(({ asks }) => asks === one.asks) === index);
}

/** 实际数/计划数×分值: a rate that is worked out, times what it earns. */
const isProduct = (expression: Expression): boolean =>
  expression.type !== "operation" ||
  ((expression.sign === "×" || expression.sign === "÷") && isProduct(expression.left) && isProduct(expression.right));

function substituted(expression: Expression, rate: Rational): Rational {
  if (expression.type === "number") return expression.value;
  if (expression.type === "answer") return rate;
  const [left, right] = [substituted(expression.left, rate), substituted(expression.right, rate)];
  if (expression.sign === "+") return left.plus(right);
  if (expression.sign === "-") return left.minus(right);
  return expression.sign === "×" ? left.times(right) : right.isZero ? Rational.zero : left.dividedBy(right);
}

/** The same arithmetic over what its bands compare: X is a rate where X≥80% is asked. */
function asRate(expression: Expression): Expression {
  if (expression.type === "answer") return { type: "answer", of: { ...expression.of, type: "rate" } };
  if (expression.type === "number") return expression;
  return { ...expression, left: asRate(expression.left), right: asRate(expression.right) };
}
