import { Rational } from "../../exact";
import { type Bound, included, type Range } from "../rule";

/** The values that lie in both; null where none does. `isWhole` leaves only whole numbers. */
export function common(a: Range, b: Range, isWhole: boolean): Range | null {
  return valuesIn({ from: tighter(a.from, b.from, 1), to: tighter(a.to, b.to, -1) }, isWhole);
}

/** Its value where there is only one. */
export function onlyValue({ from, to }: Range): Rational | null {
  return from && to && from.isIncluded && to.isIncluded && from.value.equals(to.value) ? from.value : null;
}

export const exactly = (value: Rational): Range => ({ from: included(value), to: included(value) });

/** Ranges upwards, those in one that overlap or leave nothing between them. */
export function joined(ranges: readonly Range[], isWhole: boolean): Range[] {
  const sorted = [...ranges].sort((a, b) => order(a.from, b.from));
  return sorted.reduce<Range[]>((all, next) => {
    const last = all[all.length - 1];
    if (!last || !touches(last.to, next.from, isWhole)) return [...all, next];
    const to = last.to && next.to && later(last.to, next.to);
    return [...all.slice(0, -1), { from: last.from, to }];
  }, []);
}

function order(a: Bound | null, b: Bound | null): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return a.value.compare(b.value) || Number(b.isIncluded) - Number(a.isIncluded);
}

function later(a: Bound, b: Bound): Bound {
  const difference = a.value.compare(b.value);
  return difference > 0 || (difference === 0 && a.isIncluded) ? a : b;
}

function touches(to: Bound | null, from: Bound | null, isWhole: boolean): boolean {
  if (!to || !from) return true;
  const gap = from.value.compare(isWhole ? to.value.plus(Rational.one) : to.value);
  return gap < 0 || (gap === 0 && (isWhole || to.isIncluded || from.isIncluded));
}

function valuesIn(range: Range, isWhole: boolean): Range | null {
  const { from, to } = isWhole ? wholeEnds(range) : range;
  if (from && to) {
    const difference = from.value.compare(to.value);
    if (difference > 0 || (difference === 0 && !(from.isIncluded && to.isIncluded))) return null;
  }
  return { from, to };
}

/** The ends of the whole numbers in a range. */
function wholeEnds({ from, to }: Range): Range {
  const first = from && (from.isIncluded ? from.value.ceiling() : from.value.floor().plus(Rational.one));
  const last = to && (to.isIncluded ? to.value.floor() : to.value.ceiling().minus(Rational.one));
  return { from: first && included(first), to: last && included(last) };
}

function tighter(a: Bound | null, b: Bound | null, sign: 1 | -1): Bound | null {
  if (!a || !b) return a ?? b;
  const difference = a.value.compare(b.value) * sign;
  if (difference === 0) return a.isIncluded ? b : a;
  return difference > 0 ? a : b;
}
