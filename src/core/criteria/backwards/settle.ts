import { Rational } from "../../exact";
import type { Range } from "../rule";
import { type Condition, rangeFor, stateOf } from "./condition";
import { constant, minus, type Ranges, type Unknown } from "./linear";
import type { Case } from "./cases";
import { common, exactly } from "./ranges";
import { TooManyAnswers } from "./too-many";

/** More whole numbers than anybody would try one by one. */
const MOST_TRIED = 200;
/** Narrowing stops after so many rounds; it mostly takes two. */
const MOST_ROUNDS = 20;
/** Lists of ranges that are looked at for one score. */
const MOST_LOOKED_AT = 30_000;
const FAR = Rational.of(1_000);

/** Finds where unknowns lie, with a bound on the work for all that it is asked about one score. */
export class Settling {
  private left = MOST_LOOKED_AT;

  /**
   * Where the unknowns of a case lie while conditions hold besides its own: every list of ranges that it gives holds
   * answers with which they do, and no such answer is missing. Throws {@link TooManyAnswers} where that can't be told.
   */
  of({ ranges, conditions }: Case, more: readonly Condition[]): Ranges[] {
    return this.settle(ranges, [...conditions, ...more]);
  }

  private settle(ranges: Ranges, conditions: readonly Condition[]): Ranges[] {
    if (--this.left < 0) throw new TooManyAnswers();
    const tight = tightened(ranges, conditions);
    if (!tight) return [];
    const open = conditions.filter((condition) => stateOf(condition, tight) !== "holds");
    if (open.some((condition) => stateOf(condition, tight) === "fails")) return [];
    const tried = open.flatMap(({ of }) => [...of.slopes.keys()]).find((one) => wholesIn(one, tight) !== null);
    if (tried) {
      const wholes = wholesIn(tried, tight) ?? [];
      return wholes.flatMap((value) => this.settle(new Map([...tight, [tried, exactly(value)]]), open));
    }
    const holds = (values: Values): boolean => open.every((condition) => holdsAt(condition, values));
    if (open.length > 0 && !witnesses(tight, open).some(holds)) throw new TooManyAnswers();
    return [tight];
  }
}

/** What must hold for a case to come to a score exactly. */
export const comesTo = ({ value }: Case, score: Rational): Condition => ({
  of: minus(value, constant(score)),
  must: "be-zero",
});

function tightened(ranges: Ranges, conditions: readonly Condition[]): Ranges | null {
  const tight = new Map(ranges);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let hasChanged = false;
    for (const condition of conditions) {
      for (const one of condition.of.slopes.keys()) {
        const before = tight.get(one) ?? { from: null, to: null };
        const after = common(before, rangeFor(one, condition, tight), one.isWhole);
        if (!after) return null;
        hasChanged ||= !isSame(before, after);
        tight.set(one, after);
      }
    }
    if (!hasChanged) break;
  }
  return tight;
}

const isSame = (a: Range, b: Range): boolean => isSameEnd(a.from, b.from) && isSameEnd(a.to, b.to);

const isSameEnd = (a: Range["from"], b: Range["from"]): boolean =>
  a && b ? a.isIncluded === b.isIncluded && a.value.equals(b.value) : a === b;

/** The whole numbers that an unknown can be, where there are several and few. */
function wholesIn(one: Unknown, ranges: Ranges): Rational[] | null {
  const { from, to } = ranges.get(one) ?? { from: null, to: null };
  if (!one.isWhole || !from || !to) return null;
  const count = to.value.minus(from.value).toNumber() + 1;
  if (count < 2 || count > MOST_TRIED) return null;
  return Array.from({ length: count }, (_, index) => from.value.plus(Rational.of(index)));
}

type Values = ReadonlyMap<Unknown, Rational>;

/** Values of all unknowns that may show that a case can hold: corners, and where a figure is to be met, what meets it. */
function witnesses(ranges: Ranges, open: readonly Condition[]): Values[] {
  return open.flatMap((condition) => {
    const lowest = cornerOf(condition, ranges, -1);
    const highest = cornerOf(condition, ranges, 1);
    return [lowest, highest, met(condition, lowest, highest)];
  });
}

/** The values with which a condition's expression is least (−1) or greatest (1). */
function cornerOf({ of }: Condition, ranges: Ranges, side: 1 | -1): Values {
  return new Map(
    [...ranges].map(([one, range]) => {
      const isHigh = (of.slopes.get(one) ?? Rational.one).compare(Rational.zero) === side;
      return [one, isHigh ? highIn(range) : lowIn(range)];
    }),
  );
}

/** Moves one value after the other from its lowest to its highest as far as the condition's expression stays below 0. */
function met({ of }: Condition, lowest: Values, highest: Values): Values {
  const values = new Map(lowest);
  for (const [one, slope] of of.slopes) {
    const missing = valueAt(of, values).negated();
    const [at, end] = [values.get(one) ?? Rational.zero, highest.get(one) ?? Rational.zero];
    const step = missing.dividedBy(slope);
    const room = end.minus(at);
    values.set(one, at.plus(step.abs().isAbove(room.abs()) ? room : step));
  }
  return values;
}

function lowIn({ from, to }: Range): Rational {
  if (from?.isIncluded === true) return from.value;
  if (from) return to ? between(from.value, to.value, 1) : from.value.plus(Rational.one);
  return to ? to.value.minus(FAR) : FAR.negated();
}

function highIn({ from, to }: Range): Rational {
  if (to?.isIncluded === true) return to.value;
  if (to) return from ? between(from.value, to.value, 999) : to.value.minus(Rational.one);
  return from ? from.value.plus(FAR) : FAR;
}

const between = (from: Rational, to: Rational, part: number): Rational =>
  from.plus(to.minus(from).times(Rational.of(part, 1000)));

function holdsAt({ of, must }: Condition, values: Values): boolean {
  const isWhole = [...of.slopes.keys()].every((one) => !one.isWhole || values.get(one)?.isWhole === true);
  const sign = valueAt(of, values).compare(Rational.zero);
  return isWhole && (must === "be-zero" ? sign === 0 : must === "be-positive" ? sign > 0 : sign >= 0);
}

function valueAt({ constant: start, slopes }: Condition["of"], values: Values): Rational {
  return Rational.sum([start, ...[...slopes].map(([one, slope]) => slope.times(values.get(one) ?? Rational.zero))]);
}
