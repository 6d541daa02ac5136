import { Rational } from "../../exact";
import { outcomesOf, reachesBelowZero } from "../bands";
import type { Expression, Measure, Rule, RuleOf } from "../rule";
import { bestOf } from "../scores";
import type { Term, TermStretch } from "./term";

/** The arithmetic that a rule comes to, in points. */
export function termOf(rule: Rule): Term {
  switch (rule.type) {
    case "fixed":
      return points(rule.points);
    case "award":
      return { type: "if", asks: rule.asks, yes: points(rule.points), no: ZERO };
    case "counted":
      return product({ type: "answer", asks: rule.asks, isShare: false }, points(rule.points));
    case "stepped":
      return product(stepsOf(rule), points(rule.points));
    case "figure":
      return { type: "answer", asks: rule.asks, isShare: false };
    case "proportion": {
      const share: Term = { type: "answer", asks: rule.asks, isShare: true };
      return product({ type: "at-most", most: Rational.one, of: share }, points(rule.points));
    }
    case "formula":
      return between(rule.from, rule.to, expressed(rule.value));
    case "levels":
      return { type: "choice", asks: rule.asks, options: rule.options.map(({ earns }) => termOf(earns)) };
    case "bands":
      return { type: "stretches", asks: rule.measure.asks, isShare: isShare(rule.measure), stretches: stretched(rule) };
    case "sum":
      return { type: "sum", plus: rule.parts.map(termOf), minus: [] };
    case "either":
      return { type: "greatest", of: rule.options.map(termOf) };
    case "capped":
      return { type: "at-most", most: rule.most, of: termOf(rule.rule) };
    case "bonus":
      return termOf(rule.rule);
    case "deduct": {
      const left: Term = { type: "sum", plus: [termOf(rule.start)], minus: rule.losses.map(termOf) };
      return { type: "at-least", least: rule.floor, of: left };
    }
    case "veto":
      return { type: "if", asks: rule.asks, yes: ZERO, no: termOf(rule.rule) };
  }
}

const points = (value: Rational): Term => ({ type: "number", value, isShare: false });
const ZERO = points(Rational.zero);
const product = (left: Term, right: Term): Term => ({ type: "product", left, right });
const difference = (from: Term, less: Term): Term => ({ type: "sum", plus: [from], minus: [less] });
const isShare = ({ type }: Measure): boolean => type === "rate";

function between(least: Rational, most: Rational, of: Term): Term {
  return { type: "at-least", least, of: { type: "at-most", most, of } };
}

function stepsOf({ of, mark, side, step, counts }: RuleOf<"stepped">): Term {
  const measured: Term = { type: "answer", asks: of.asks, isShare: isShare(of) };
  const number = (value: Rational): Term => ({ type: "number", value, isShare: isShare(of) });
  const distance = side === "below" ? difference(number(mark), measured) : difference(measured, number(mark));
  const steps: Term = { type: "steps", of: { type: "quotient", left: distance, right: number(step) }, counts };
  return { type: "at-least", least: Rational.zero, of: steps };
}

function expressed(expression: Expression): Term {
  switch (expression.type) {
    case "number":
      return points(expression.value);
    case "answer":
      return { type: "answer", asks: expression.of.asks, isShare: isShare(expression.of) };
    case "operation": {
      const [left, right] = [expressed(expression.left), expressed(expression.right)];
      switch (expression.sign) {
        case "+":
          return { type: "sum", plus: [left, right], minus: [] };
        case "-":
          return difference(left, right);
        case "×":
          return product(left, right);
        case "÷":
          return { type: "quotient", left, right };
      }
    }
  }
}

/** Neighbouring segments that come to the same are one stretch. */
function stretched(rule: RuleOf<"bands">): TermStretch[] {
  const outcomes = outcomesOf(rule, bestOf);
  // A share of the points at a rate below 0 is nothing.
  const floored = (term: Term): Term =>
    reachesBelowZero(rule) && term.type !== "number" ? { type: "at-least", least: Rational.zero, of: term } : term;
  const terms = new Map(rule.bands.map((band) => [band, floored(termOf(band.earns))]));
  const begins = outcomes.filter(({ stands }, index) => outcomes[index - 1]?.stands !== stands);
  return begins
    .map(({ segment, stands }, index): TermStretch => {
      const gives = stands === "gap" ? null : stands === "nothing" ? ZERO : (terms.get(stands) ?? null);
      return { from: index === 0 ? null : segment.from, gives };
    })
    .reverse();
}
