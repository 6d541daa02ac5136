import { Rational } from "../../../core/exact";
import { operate, type Outcome } from "./values";

const MOST_PLACES = 15;
const ZERO = Rational.of(0);

/** Functions of all the numbers in their arguments, by their names. */
export const OVER_NUMBERS: ReadonlyMap<string, (numbers: readonly number[]) => Outcome> = new Map([
  ["SUM", sum],
  ["PRODUCT", product],
  ["AVERAGE", (numbers: readonly number[]) => operate("/", sum(numbers), numbers.length)],
  ["MIN", (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)],
  ["MAX", (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)],
]);

/** Functions of one number, by their names; the second is null where it isn't given. */
export const OF_NUMBER: ReadonlyMap<string, (number: Rational, second: number | null) => Rational | null> = new Map([
  ["ROUND", (number: Rational, places: number | null) => atPlaces(places, (count) => number.round(count))],
  ["ROUNDUP", (number: Rational, places: number | null) => scaled(number, places, (large) => large.ceiling())],
  ["ROUNDDOWN", (number: Rational, places: number | null) => scaled(number, places, (large) => large.floor())],
  ["ABS", (number: Rational, second: number | null) => (second === null ? number.abs() : null)],
  ["MOD", modulo],
  ["INT", (number: Rational, second: number | null) => (second === null ? number.floor() : null)],
]);

/** Has the sign of the divisor. */
function modulo(number: Rational, second: number | null): Rational | null {
  if (second === null || second === 0 || !Number.isFinite(second)) return null;
  const divisor = Rational.fromNumber(second);
  return number.minus(divisor.times(number.dividedBy(divisor).floor()));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Of no numbers at all 0. */
function product(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((total, number) => total * number, 1);
}

/** Rounds the absolute value as a whole number of the last places. */
function scaled(number: Rational, places: number | null, whole: (large: Rational) => Rational): Rational | null {
  return atPlaces(places, (count) => {
    const scale = Rational.of(10 ** count);
    const rounded = whole(number.abs().times(scale)).dividedBy(scale);
    return number.isBelow(ZERO) ? rounded.negated() : rounded;
  });
}

function atPlaces(places: number | null, round: (places: number) => Rational): Rational | null {
  const isKnown = places !== null && Number.isInteger(places) && places >= 0 && places <= MOST_PLACES;
  return isKnown ? round(places) : null;
}
