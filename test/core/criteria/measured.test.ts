import { measuredIn } from "../../../src/core/criteria/bands";
import type { Measure, RuleOf } from "../../../src/core/criteria/rule";
import { stepsAt } from "../../../src/core/criteria/steps";
import { Rational } from "../../../src/core/exact";

const points = (value: number): Rational => Rational.fromNumber(value);
const at = { start: 0, end: 1 };
const of: Measure = { type: "rate", unit: "", asks: { at, label: at } };

describe("steps of 5 % below or above 90 %", () => {
  test.each([
    ["below", "completed", 0.9, 0],
    ["below", "completed", 0.851, 0],
    ["below", "completed", 0.85, 1],
    ["below", "begun", 0.9, 0],
    ["below", "begun", 0.899, 1],
    ["below", "begun", 0.85, 1],
    ["below", "completed", 0.95, 0],
    ["above", "completed", 0.99, 1],
    ["above", "begun", 0.96, 2],
  ] as const)("%s, %s: %s gives %s", (side, counts, value, expected) => {
    const rule = {
      type: "stepped",
      points: Rational.one,
      step: points(0.05),
      mark: points(0.9),
      side,
      counts,
      of,
    } as const;
    expect(stepsAt(rule, points(value)).toNumber()).toBe(expected);
  });
});

test.each([
  ["a share above 1 counts as 1", 1, 1.3, 1],
  ["unless the text speaks of more", 1.2, 1.3, 1.3],
])("%s", (_, highest, value, expected) => {
  const bands: RuleOf<"bands">["bands"] = [
    {
      from: null,
      to: { value: points(highest), isIncluded: true },
      earns: { type: "fixed", points: Rational.one },
      at,
    },
  ];
  expect(measuredIn({ type: "bands", measure: of, bands, uncovered: "gap" }, points(value)).toNumber()).toBe(expected);
});
