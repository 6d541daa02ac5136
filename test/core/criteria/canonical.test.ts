import { canonical } from "../../../src/core/criteria/canonical";
import { Grid, type GridScores, interval, pointsOnly, union } from "../../../src/core/criteria/grid";
import { Rational } from "../../../src/core/exact";
import { scoresAsText } from "../../support/scores";

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.each<[string, GridScores, string]>([
  ["64 values are a list", pointsOnly(...upTo(64)), `{${upTo(64).join(" ")}}`],
  ["65 are a ladder", pointsOnly(...upTo(65)), "0..64:1"],
  ["three at equal distances are one", pointsOnly(...upTo(65), 100, 200, 300), "0..64:1 100..300:100"],
  ["two aren't", pointsOnly(...upTo(65), 100, 250), "0..64:1 {100 250}"],
  ["loose values before, between and behind", pointsOnly(-9, -7, ...upTo(65), 70, 80), "{-9 -7} 0..64:1 {70 80}"],
  ["values around intervals", union(pointsOnly(0, 3, 9), interval(1, 2), interval(4, 8)), "{0} [1 2] {3} [4 8] {9}"],
  ["many values before an interval", union(pointsOnly(...upTo(65)), interval(100, 200)), "0..64:1 [100 200]"],
])("%s", (_, scores, expected) => {
  expect(scoresAsText(canonical(scores, Grid.of([Rational.one])))).toBe(expected);
});
