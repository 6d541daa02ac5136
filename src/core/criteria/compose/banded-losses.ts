import { Rational } from "../../exact";
import { boundsOf } from "../bands";
import type { Fact } from "../fact";
import { type Band, type Bound, excluded, type Measured, type Range, type Rule } from "../rule";
import { cascaded } from "./alternatives";
import { speakOfOneMeasure } from "./one-measure";
import { choiceAmong, fixed, type FullMarks, isA } from "./facts";

interface Lost {
  readonly fact: Fact;
  readonly measured: Measured;
  readonly points: Rational;
}

/**
 * 逾期5天以内扣1分，6-10天扣2分: deductions of which the measured value itself lets only one hold; `whole` is what a 不得分
 * among them takes. Null for those that can come together (低于90%扣1分，低于80%扣2分).
 */
export function bandedLosses(facts: readonly Fact[], whole: Rational | null, full: FullMarks): Rule | null {
  const losses = facts.map((fact) => lostBy(fact, whole, full)).filter((loss) => loss !== null);
  const [first, ...more] = losses;
  if (!first || more.length === 0 || losses.length < facts.length) return null;
  const { type, unit } = first.measured;
  const isOneMeasure = losses.every(({ measured }) => measured.type === type && measured.unit === unit);
  if (!isOneMeasure || !speakOfOneMeasure(facts) || !areApart(losses)) return null;
  const asks = choiceAmong([first.fact, ...more.map(({ fact }) => fact)]);
  const bands = losses.map((loss): Band => {
    const at = { start: loss.fact.condition.start, end: loss.fact.end };
    const range = withoutShared(loss, losses);
    const isLeast = losses.every(({ points }) => !points.isBelow(loss.points));
    // 逾期5天以内扣1分，5天以上扣2分: what isn't late at all loses nothing.
    const from = range.from ?? (isLeast ? excluded(Rational.zero) : null);
    return { ...range, from, earns: fixed(loss.points), at };
  });
  return { type: "bands", measure: { type, unit, asks }, bands: cascaded(bands), uncovered: "gap" };
}

function lostBy(fact: Fact, whole: Rational | null, full: FullMarks): Lost | null {
  const measured = fact.measured && (isA("award")(fact) ? reachingUp(fact.measured) : fact.measured);
  if (!measured || fact.isAlternative || fact.conditionText.includes("每")) return null;
  if (isA("award")(fact)) return { fact, measured, points: Rational.zero };
  if (isA("zero")(fact)) return whole && { fact, measured, points: whole };
  return isA("deduct")(fact) ? { fact, measured, points: full.pointsOf(fact.meaning.amount) } : null;
}

/** 100%得满分: all that is asked for, and more. */
function reachingUp(measured: Measured): Measured {
  const { from, to } = measured.range;
  const isAll = measured.type === "rate" && from?.value.equals(Rational.one) && to?.value.equals(Rational.one);
  return isAll ? { ...measured, range: { from, to: null } } : measured;
}

/** No two can hold at once, or the narrower one takes less, which then is meant instead of the wider one. */
function areApart(losses: readonly Lost[]): boolean {
  return losses.every((one, index) =>
    losses.slice(index + 1).every((other) => {
      if (!overlap(one.measured.range, other.measured.range)) return true;
      if (lies(one.measured.range, other.measured.range)) return one.points.isBelow(other.points);
      return lies(other.measured.range, one.measured.range) && other.points.isBelow(one.points);
    }),
  );
}

/** More than a bound in common. */
function overlap(a: Range, b: Range): boolean {
  const isBefore = (one: Range, other: Range): boolean =>
    one.to !== null && other.from !== null && !one.to.value.isAbove(other.from.value);
  return !isBefore(a, b) && !isBefore(b, a);
}

/** A bound that two of them include belongs to the one that takes less. */
function withoutShared({ points, measured: { range } }: Lost, losses: readonly Lost[]): Range {
  const cheaper = losses.filter((other) => other.points.isBelow(points)).map(({ measured }) => measured.range);
  const bounds = boundsOf(cheaper);
  const own = (bound: Bound | null): Bound | null =>
    bound && bounds.some(({ value, isIncluded }) => isIncluded && value.equals(bound.value))
      ? { ...bound, isIncluded: false }
      : bound;
  return { from: own(range.from), to: own(range.to) };
}

/** Whether one range lies in another. */
function lies(inner: Range, outer: Range): boolean {
  const isFrom = !outer.from || (inner.from && !inner.from.value.isBelow(outer.from.value));
  const isTo = !outer.to || (inner.to && !inner.to.value.isAbove(outer.to.value));
  return isFrom === true && isTo === true;
}
