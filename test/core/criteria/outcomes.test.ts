import { outcomesOf } from "../../../src/core/criteria/bands";
import type { Band, Measure } from "../../../src/core/criteria/rule";
import { bestOf } from "../../../src/core/criteria/scores";
import { band, excluded, fixed, included } from "../../support/criteria/rules";
import { first } from "../../support/criteria/sample-rules";

const five = fixed(5);
const three = fixed(3);

/** What one value of each stretch of measured values comes to. */
function outcomes(type: Measure["type"], bands: readonly Band[], uncovered: "gap" | "nothing" = "gap"): string {
  const rule = { type: "bands", measure: { type, unit: "", asks: first }, bands, uncovered } as const;
  return outcomesOf(rule, bestOf)
    .map(({ segment: { example }, stands }) => {
      const comesTo = typeof stands === "string" ? stands : bestOf(stands.earns).toDecimal(1);
      return `${example.toDecimal(3)}:${comesTo}`;
    })
    .join(" ");
}

describe("what measured values come to", () => {
  test.each<[string, Measure["type"], Band[], string]>([
    [
      "nothing below the lowest band, whatever lies between is a gap",
      "rate",
      [band(included(0.9), null, five), band(included(0.6), excluded(0.8), three)],
      "0:nothing 0.3:nothing 0.6:3 0.7:3 0.8:gap 0.85:gap 0.9:5 0.95:5 1:5",
    ],
    [
      "less is better: nothing above the last band",
      "amount",
      [band(null, included(2), five), band(excluded(2), included(4), three)],
      "0:5 1:5 2:5 3:3 4:3 5:nothing",
    ],
    [
      "less is better, with a gap between",
      "amount",
      [band(null, included(2), five), band(included(4), included(6), three)],
      "0:5 1:5 2:5 3:gap 4:3 5:3 6:3 7:nothing",
    ],
    ["a lone band from 0: nothing above it", "amount", [band(null, included(2), five)], "0:5 1:5 2:5 3:nothing"],
    [
      "a lone band further up: nothing below it",
      "amount",
      [band(included(2), included(4), five)],
      "0:nothing 1:nothing 2:5 3:5 4:5 5:gap",
    ],
    [
      "more is better though the lowest band begins at 0",
      "amount",
      [band(null, included(2), three), band(excluded(2), included(4), five)],
      "0:3 1:3 2:3 3:5 4:5 5:gap",
    ],
    [
      "the best of those that claim it",
      "rate",
      [band(included(0.5), null, three), band(included(0.8), null, five), band(included(0.6), null, three)],
      "0:nothing 0.25:nothing 0.5:3 0.55:3 0.6:3 0.7:3 0.8:5 0.9:5 1:5",
    ],
    [
      "shares beyond 1 where the text speaks of them",
      "rate",
      [band(included(0.5), excluded(1.1), three), band(included(1.1), null, five)],
      "0:nothing 0.25:nothing 0.5:3 0.8:3 1.1:5 2.1:5",
    ],
    [
      "only whole numbers, where things are counted",
      "count",
      [band(included(1), excluded(3), three), band(included(5), null, five)],
      "0:nothing 1:3 2:3 3:gap 4:gap 5:5 6:5",
    ],
    [
      "no number between two that follow one another",
      "count",
      [band(included(1), included(2), five)],
      "0:nothing 1:5 2:5 3:gap",
    ],
    ["no half of a thing either", "count", [band(included(1.5), null, five)], "0:nothing 1:nothing 2:5"],
    [
      "amounts below 0 where the text speaks of them",
      "amount",
      [band(included(-2), null, five), band(null, excluded(-2), three)],
      "-3:3 -2:5 -1:5 0:5 1:5",
    ],
    ["as of anything below 0", "amount", [band(null, excluded(0), three)], "-1:3 0:nothing 1:nothing"],
    ["but not of 0 itself", "amount", [band(null, included(0), five)], "0:5 1:nothing"],
    ["no count is below 0", "count", [band(null, excluded(0), three), band(included(0), null, five)], "0:5 1:5"],
  ])("%s", (_, type, bands, expected) => {
    expect(outcomes(type, bands)).toBe(expected);
  });

  test("what the text gives nothing for is no gap", () => {
    const bands = [band(included(9), null, five), band(included(2), excluded(5), three)];
    expect(outcomes("amount", bands, "nothing")).toBe("0:nothing 1:nothing 2:3 3.5:3 5:nothing 7:nothing 9:5 10:5");
  });
});
