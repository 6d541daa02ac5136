import { evaluate } from "../../../src/core/criteria/evaluate/evaluate";
import type { Expression, Rule } from "../../../src/core/criteria/rule";
import { Rational } from "../../../src/core/exact";
import {
  award,
  band,
  bands,
  counted,
  deduct,
  excluded,
  fixed,
  included,
  points,
  readingOf,
} from "../../support/criteria/rules";
import { amount, first, oneThird, second, third } from "../../support/criteria/sample-rules";

type Sign = "+" | "-" | "×" | "÷";
const answer = (asks: typeof first): Expression => ({ type: "answer", of: { ...amount, asks } });
const [a, b, c] = [first, second, third].map(answer);
const of = (left: Expression | undefined, sign: Sign, right: Expression | undefined): Expression => {
  if (!left || !right) throw new Error("an operand is missing");
  return { type: "operation", sign, left, right };
};
const formula = (value: Expression): Rule => ({ type: "formula", value, from: points(-1000), to: points(1000) });

/** Answers are 5, 4 and 2. */
function lastLine(rule: Rule): string | undefined {
  const given = { 1: points(5), 2: points(4), 3: points(2) };
  const result = evaluate(readingOf(rule), given);
  return result.type === "scored" ? result.trace[result.trace.length - 1] : result.type;
}

describe("a calculation has the brackets that it needs, and no others", () => {
  test.each<[Rule, string]>([
    [formula(of(of(a, "+", b), "+", c)), "5 + 4 + 2 = 11"],
    [formula(of(of(a, "-", b), "-", c)), "5 − 4 − 2 = −1"],
    [formula(of(a, "-", of(b, "-", c))), "5 − (4 − 2) = 3"],
    [formula(of(a, "-", of(b, "×", c))), "5 − 4 × 2 = −3"],
    [formula(of(of(a, "+", b), "×", c)), "(5 + 4) × 2 = 18"],
    [formula(of(a, "×", of(b, "+", c))), "5 × (4 + 2) = 30"],
    [formula(of(of(a, "×", b), "×", c)), "5 × 4 × 2 = 40"],
    [formula(of(a, "×", of(b, "÷", c))), "5 × (4 ÷ 2) = 10"],
    [formula(of(of(a, "-", b), "÷", c)), "(5 − 4) ÷ 2 = 0.5"],
    [formula(of(a, "÷", of(b, "+", c))), "5 ÷ (4 + 2) = 5/6 ≈ 0.8333"],
    [formula(of(a, "÷", of(b, "×", c))), "5 ÷ (4 × 2) = 0.625"],
    [formula(of(of(a, "÷", b), "÷", c)), "5 ÷ 4 ÷ 2 = 0.625"],
    [deduct(fixed(20), [{ type: "sum", parts: [counted(1, first), counted(2, second)] }]), "20 − (5 × 1 + 4 × 2) = 7"],
    [deduct(fixed(20), [{ type: "sum", parts: [counted(2, first)] }]), "20 − 5 × 2 = 10"],
    [deduct(fixed(20), [counted(oneThird, first)]), "20 − 5 × (1/3) = 55/3 ≈ 18.3333"],
    [deduct(counted(2, first, 9), []), "5 × 2 = 10"],
  ])("%#", (rule, expected) => {
    expect(lastLine(rule)).toBe(expected);
  });
});

describe("fractions are shown as far as they tell a reader anything", () => {
  const share = (numerator: number, denominator: number): string | undefined => {
    const result = evaluate(readingOf(award(Rational.of(numerator, denominator), first)), { 1: true });
    return result.type === "scored" ? result.trace.join() : result.type;
  };
  test.each([
    [1, 3, "1/3 ≈ 0.3333"],
    [1, 10_000, "0.0001"],
    [1234, 9997, "1234/9997 ≈ 0.1234"],
    [12_345, 9997, "1.2349"],
  ])("%d/%d", (numerator, denominator, expected) => {
    expect(share(numerator, denominator)).toBe(expected);
  });

  test("a calculation whose fraction is too long ends in decimals", () => {
    expect(lastLine(counted(Rational.of(12_345, 9997), first, 9))).toBe("5 × 1.2349 ≈ 6.1744");
  });
});

test.each([
  ["from a bound on", bands(amount, [band(included(2), null, fixed(1))]), "2 ≤ 3 → 1"],
  ["beyond a bound", bands(amount, [band(excluded(2), null, fixed(1))]), "2 < 3 → 1"],
  [
    "up to a bound",
    bands(amount, [band(included(2), included(6), fixed(1)), band(excluded(6), null, fixed(4))]),
    "2 ≤ 3 ≤ 6 → 1",
  ],
  [
    "short of a bound",
    bands(amount, [band(included(2), excluded(6), fixed(1)), band(included(6), null, fixed(4))]),
    "2 ≤ 3 < 6 → 1",
  ],
])("a band is shown by its bounds: %s", (_, rule, expected) => {
  expect(evaluate(readingOf(rule), { 1: points(3) })).toMatchObject({ trace: [expected] });
});
