import type { Measure, Rule, RuleOf } from "../../../src/core/criteria/rule";
import { Rational } from "../../../src/core/exact";
import { included, band, bands, excluded, counted, deduct, fixed, points, questionAt } from "./rules";

/** Rules of the rarer kinds, each about the first characters of the text. */
export const [first, second, third] = [questionAt(0), questionAt(1), questionAt(2)];
export const rate: Measure = { type: "rate", unit: "", asks: first };
export const amount: Measure = { type: "amount", unit: "万元", asks: first };
export const oneThird = Rational.of(1, 3);

export const perCent: RuleOf<"stepped"> = {
  type: "stepped",
  points: points(0.5),
  step: points(0.01),
  mark: points(0.9),
  side: "below",
  counts: "completed",
  of: rate,
};
export const overdue: Rule = {
  type: "stepped",
  points: points(1),
  step: points(3),
  mark: points(10),
  side: "above",
  counts: "begun",
  of: { type: "amount", unit: "天", asks: first },
};
const proportionOf = (value: number): Rule => ({ type: "proportion", points: points(value), asks: first });
export const proportion = proportionOf(5);
export const figure: RuleOf<"figure"> = {
  type: "figure",
  from: points(1),
  to: points(3),
  isOptional: true,
  asks: first,
};
export const levels: Rule = {
  type: "levels",
  asks: first,
  options: [
    { label: { start: 3, end: 4 }, earns: fixed(5) },
    { label: { start: 4, end: 5 }, earns: deduct(fixed(3), [counted(0.5, second)]) },
    { label: null, earns: fixed(0) },
  ],
};
export const execution = bands(rate, [
  band(included(0.95), null, fixed(8)),
  band(included(0.8), excluded(0.95), proportionOf(8)),
  band(included(0.6), excluded(0.8), {
    type: "figure",
    from: points(1),
    to: points(4),
    isOptional: false,
    asks: second,
  }),
]);
export const threshold: Rule = {
  type: "formula",
  // (x − 60%) ÷ (1 − 60%) × 10
  value: {
    type: "operation",
    sign: "×",
    left: {
      type: "operation",
      sign: "÷",
      left: {
        type: "operation",
        sign: "-",
        left: { type: "answer", of: rate },
        right: { type: "number", value: points(0.6) },
      },
      right: { type: "number", value: points(0.4) },
    },
    right: { type: "number", value: points(10) },
  },
  from: points(0),
  to: points(10),
};
export const paid: Rule = {
  type: "formula",
  value: {
    type: "operation",
    sign: "×",
    left: {
      type: "operation",
      sign: "÷",
      left: { type: "answer", of: amount },
      right: { type: "answer", of: { ...amount, asks: second } },
    },
    right: { type: "number", value: points(4) },
  },
  from: points(0),
  to: points(4),
};
export const fromOneThird = bands(rate, [band({ value: oneThird, isIncluded: true }, null, fixed(2))]);
export const figureFromOneThird: Rule = { ...figure, from: oneThird };
