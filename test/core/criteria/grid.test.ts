import {
  clamped,
  Grid,
  type GridScores,
  highest,
  interval,
  ladder,
  negated,
  pointsOnly,
  sum,
  TooManyScores,
  union,
} from "../../../src/core/criteria/grid";
import { Rational } from "../../../src/core/exact";

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.each<[string, () => GridScores, string]>([
  ["points are sorted, each once", () => pointsOnly(3, 1, 3), "1 3"],
  ["a point on an interval is none of its own", () => union(pointsOnly(0, 1, 2, 3), interval(1, 2)), "0 3 [1 2]"],
  ["a point between intervals is", () => union(interval(0, 2), pointsOnly(3), interval(4, 6)), "3 [0 2] [4 6]"],
  ["intervals that meet are one", () => union(interval(5, 6), interval(0, 2), interval(2, 3)), "[0 3] [5 6]"],
  ["an interval within another is none", () => union(interval(0, 9), interval(2, 3)), "[0 9]"],
  ["an interval from a value to itself is a point", () => interval(2, 2), "2"],
  ["a ladder goes as far as asked", () => ladder(2, 0, 4), "0 2 4"],
  ["or to what comes next", () => ladder(2, 1, 4), "1 3 5"],
  ["steps of nothing lead nowhere", () => ladder(0, 0, 4), "0"],
  ["sums of points", () => sum(pointsOnly(0, 1), pointsOnly(0, 10)), "0 1 10 11"],
  ["sums of points and an interval", () => sum(pointsOnly(0, 10), interval(1, 2)), "[1 2] [11 12]"],
  ["sums of an interval and points", () => sum(interval(1, 2), pointsOnly(0, 10)), "[1 2] [11 12]"],
  ["sums of intervals", () => sum(interval(1, 2), interval(10, 20)), "[11 22]"],
  ["turned round", () => negated(union(pointsOnly(0, 3), interval(1, 2))), "-3 0 [-2 -1]"],
  ["what lies outside comes to lie on the bounds", () => clamped(pointsOnly(-1, 1, 5), 0, 4), "0 1 4"],
  ["of an interval too", () => clamped(interval(-3, 9), 0, 4), "[0 4]"],
  ["an interval outside becomes a point", () => clamped(interval(7, 9), 0, 4), "4"],
])("%s", (_, scores, expected) => {
  const { points, intervals } = scores();
  expect([...points, ...intervals.map(([from, to]) => `[${from} ${to}]`)].join(" ")).toBe(expected);
});

test("the highest of points and intervals", () => {
  expect(highest(pointsOnly(1, 4))).toBe(4);
  expect(highest(interval(2, 5))).toBe(5);
  expect(highest(union(interval(2, 5), pointsOnly(7)))).toBe(7);
  expect(highest(union(interval(2, 5), interval(8, 9), pointsOnly(7)))).toBe(9);
});

test("a grid has room for every fraction, exactly", () => {
  const grid = Grid.of([Rational.of(1, 3), Rational.of(3, 4), Rational.of(1, 2)]);
  expect([Rational.of(1, 3), Rational.of(3, 4), Rational.of(-1, 2)].map((value) => grid.place(value))).toEqual([
    4, 9, -6,
  ]);
  expect(grid.value(4)).toEqual(Rational.of(1, 3));
});

describe("what is absurdly many is refused, and nothing less", () => {
  const intervals = (count: number): GridScores => union(...upTo(count).map((at) => interval(3 * at, 3 * at + 1)));
  const both = () => union(intervals(600), pointsOnly(...upTo(600).map((at) => -1 - at)));
  test.each<[string, () => unknown]>([
    ["rungs of a ladder", () => ladder(1, 0, 20_001)],
    ["rungs of a wider ladder", () => ladder(3, 0, 90_000)],
    ["points", () => pointsOnly(...upTo(20_001))],
    ["points and intervals", () => union(pointsOnly(...upTo(20_000)), interval(30_000, 30_001))],
    ["sums of points", () => sum(pointsOnly(...upTo(1001)), pointsOnly(...upTo(1000)))],
    ["sums of points and intervals", () => sum(both(), pointsOnly(...upTo(1000)))],
    ["sums of intervals", () => sum(pointsOnly(...upTo(1000)), both())],
    ["grids finer than numbers are exact", () => Grid.of([Rational.of(1, 94906267), Rational.of(1, 94906265)])],
    ["places on a fine grid", () => Grid.of([Rational.of(1, BigInt(10) ** BigInt(17))]).place(Rational.one)],
  ])("%s", (_, absurd) => {
    expect(absurd).toThrow(TooManyScores);
  });

  test.each<[string, () => GridScores]>([
    ["rungs of a ladder", () => ladder(1, 0, 20_000)],
    ["rungs from further up", () => ladder(1, 15_000, 20_000)],
    ["rungs of a wider ladder", () => ladder(3, 0, 30_000)],
    ["points", () => pointsOnly(...upTo(20_000))],
    ["sums", () => sum(pointsOnly(...upTo(1000)), pointsOnly(...upTo(1000)))],
  ])("%s", (_, many) => {
    expect(many).not.toThrow();
  });
});
