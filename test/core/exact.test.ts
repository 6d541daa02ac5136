import fc from "fast-check";
import { Rational } from "../../src/core/exact";

const third = Rational.of(1, 3);

test.each<[string, Rational, string]>([
  ["a third stays a third", third.plus(third).plus(third), "1"],
  ["decimals are exact", Rational.fromNumber(0.1).plus(Rational.fromNumber(0.2)), "3/10"],
  ["the noise of binary sums is dropped", Rational.fromNumber(0.1 + 0.2), "3/10"],
  ["small numbers", Rational.fromNumber(1.5e-7), "3/20000000"],
  ["large numbers", Rational.fromNumber(1e21), "1000000000000000000000"],
  ["negative denominators", Rational.of(1, -2), "-1/2"],
  ["division", Rational.of(35).dividedBy(Rational.of(30)), "7/6"],
  ["floor below zero", Rational.of(-1, 2).floor(), "-1"],
])("%s", (_, value, expected) => {
  expect(value.toString()).toBe(expected);
});

test.each<[string, string | null]>([
  ["12", "12"],
  ["-0.50", "-1/2"],
  ["2.", "2"],
  ["1.5e-2", "3/200"],
  [".5", null],
  ["1/3", null],
  ["5分", null],
  ["", null],
])("parse(%j)", (text, expected) => {
  expect(Rational.parse(text)?.toString() ?? null).toBe(expected);
});

test.each<[Rational, number, string]>([
  [Rational.of(1, 8), 2, "0.13"],
  [Rational.of(-1, 8), 2, "-0.13"],
  [third, 2, "0.33"],
  [Rational.of(5, 2), 2, "2.5"],
  [Rational.of(100), 2, "100"],
  [Rational.of(5, 2), 0, "3"],
  [Rational.of(-1, 1000), 2, "0"],
])("%s to %d places", (value, places, expected) => {
  expect(value.toDecimal(places)).toBe(expected);
});

test.each([NaN, Infinity, -Infinity])("%p is no points", (value) => {
  expect(() => Rational.fromNumber(value)).toThrow(RangeError);
});

test("a division by zero is an error", () => {
  expect(() => Rational.one.dividedBy(Rational.zero)).toThrow(RangeError);
});

describe("always", () => {
  const decimal = fc.integer({ min: -1e9, max: 1e9 }).map((n) => Rational.of(n, 10000));

  test("a quotient is the same of plain and of big whole numbers, and the nearest binary number to it", () => {
    const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -200, max: 200 }));
    fc.assert(
      fc.property(
        whole,
        whole.filter((value) => value !== 0),
        (over, under) => {
          const quotient = Rational.of(over, under);
          expect(quotient.equals(Rational.of(BigInt(over), BigInt(under)))).toBe(true);
          expect(quotient.toNumber() - over / under).toBe(0);
        },
      ),
    );
  });

  test("a number is the decimal of its 15 digits, however it was read", () => {
    const figure = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 4 })).map(([digits, places]) => digits / 10 ** places),
      fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000 + Number.EPSILON * n),
    );
    fc.assert(
      fc.property(figure, (number) => {
        expect(String(Rational.fromNumber(number))).toBe(String(Rational.parse(number.toPrecision(15))));
      }),
      { numRuns: 1000 },
    );
  });

  test("sums don't depend on their order", () => {
    fc.assert(
      fc.property(fc.array(decimal), (values) => {
        expect(Rational.sum(values).equals(Rational.sum([...values].reverse()))).toBe(true);
      }),
    );
  });

  test("what is added can be taken away", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
      }),
    );
  });

  test("rounding moves by at most half a place", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 3 }), (value, places) => {
        const moved = value.round(places).minus(value).abs();
        expect(moved.isAbove(Rational.of(1, 2 * 10 ** places))).toBe(false);
      }),
    );
  });

  test("a number that a cell shows comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(Rational.fromNumber(cents / 100).toNumber()).toBe(cents / 100);
      }),
    );
  });
});
