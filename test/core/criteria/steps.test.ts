import type { Bound, Range } from "../../../src/core/criteria/rule";
import { stepsWithin } from "../../../src/core/criteria/steps";
import { points } from "../../support/criteria/rules";
import { perCent } from "../../support/criteria/sample-rules";

/** One a step of 10 from 90, as far down or up as the measured value lies. */
describe.each<["below" | "above", "completed" | "begun", [range: string, fewest: number, most: number | null][]]>([
  [
    "below",
    "completed",
    [
      ["[60, 80]", 1, 3],
      ["(60, 80]", 1, 2],
      ["(65, 75)", 1, 2],
      ["[95, 99]", 0, 0],
      ["[60, )", 0, 3],
      ["(, 80]", 1, null],
    ],
  ],
  [
    "below",
    "begun",
    [
      ["[60, 80]", 1, 3],
      ["[60, 80)", 2, 3],
      ["(65, 75)", 2, 3],
      ["[60, 90)", 1, 3],
      ["[60, 95]", 0, 3],
      ["[95, 99]", 0, 0],
      ["(, )", 0, null],
    ],
  ],
  [
    "above",
    "completed",
    [
      ["[100, 120]", 1, 3],
      ["[100, 120)", 1, 2],
      ["[0, 80]", 0, 0],
      ["[100, )", 1, null],
    ],
  ],
  [
    "above",
    "begun",
    [
      ["[100, 120]", 1, 3],
      ["(100, 120]", 2, 3],
      ["[0, 80]", 0, 0],
    ],
  ],
])("%s the mark, %s", (side, counts, cases) => {
  test.each(cases)("%s: from %s to %s", (range, fewest, most) => {
    const rule = { ...perCent, side, counts, mark: points(90), step: points(10) };
    expect(stepsWithin(rule, rangeOf(range)).map((count) => count?.toNumber() ?? null)).toEqual([fewest, most]);
  });
});

/** "[60, 80)", as ranges are written in mathematics. */
function rangeOf(text: string): Range {
  const [, open, from = "", to = "", close] = /^([[(])(\d*), (\d*)([\])])$/.exec(text) ?? [];
  const bound = (value: string, isIncluded: boolean): Bound | null =>
    value === "" ? null : { value: points(Number(value)), isIncluded };
  return { from: bound(from, open === "["), to: bound(to, close === "]") };
}
