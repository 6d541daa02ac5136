import { Rational } from "../exact";
import { sharesWeightAbove } from "../scoring/allotment";
import { type Group, type Indicator, type IndicatorTable, pointsIn, type PointsCell } from "../table/table";
import type { CheckedTable } from "./check";
import { doSumsDiffer } from "./compare";
import { once } from "../once";

/** The weights below a group or in a whole table, and what they come to. */
export interface Weights {
  readonly cells: readonly PointsCell[];
  readonly sum: Rational;
  /** Without the rows marked 不适用, which some evaluators take out of their parent's weight as well. */
  readonly sumWithoutLeftOut: Rational;
}

/**
 * The weights on the level below a group, the next lower one where that level has none. Null when one of them is
 * missing, or when only some of the rows apply.
 */
export function weightsBelow(table: IndicatorTable, group: Group): Weights | null {
  const children = group.children.flatMap((child) => table.groups[child] ?? []);
  const covered = new Set(children.flatMap(({ indicators }) => indicators));
  const direct = group.indicators.filter((index) => !covered.has(index));
  const parts = children.map((child) => (child.weight ? weightsIn([child.weight]) : weightsBelow(table, child)));
  return together([...parts, weightsOf(direct.flatMap((index) => table.indicators[index] ?? []))]);
}

/**
 * The weights of indicators, bonus and deduction rows aside. Null when one is missing or only some of the rows apply.
 */
export function weightsOf(indicators: readonly Indicator[]): Weights | null {
  if (indicators.some(({ kind }) => kind === "alternative")) return null;
  const scored = indicators.filter((each) => each.kind === "scored" && !sharesWeightAbove(each));
  const leftOut = indicators.filter(({ kind, weight }) => kind === "not-applicable" && pointsIn(weight));
  const certain = weightsIn(scored.map(({ weight }) => weight));
  const others = weightsIn(leftOut.map(({ weight }) => weight));
  return certain && others && { ...sumUp([certain, others]), sumWithoutLeftOut: certain.sum };
}

/** Whether weights come to a figure, counted in one of the ways they are counted in. */
export function comeTo({ sum, sumWithoutLeftOut }: Weights, figure: Rational, { profile }: CheckedTable): boolean {
  return !doSumsDiffer(sum, figure, profile) || !doSumsDiffer(sumWithoutLeftOut, figure, profile);
}

/**
 * The levels whose groups give their children weights relative to themselves: children come to the full marks although
 * their groups are worth something else.
 */
export const relativeLevels = once((checked: CheckedTable): ReadonlySet<number> => {
  const { table, profile } = checked;
  const levels = new Set(table.groups.map(({ level }) => level));
  for (const level of levels) {
    const sums = table.groups.flatMap((group) => {
      const worth = pointsIn(group.weight);
      const below = group.level === level && worth ? weightsBelow(table, group) : null;
      return worth && below && below.cells.length > 0 ? [{ worth, below }] : [];
    });
    const outOf100 = sums.filter(
      ({ worth, below }) =>
        comeTo(below, profile.fullMarks, checked) && doSumsDiffer(worth, profile.fullMarks, profile),
    );
    // One such group may be a slip, two are a way of reckoning.
    const isRelative = outOf100.length > 1;
    if (!isRelative) levels.delete(level);
  }
  return levels;
});

/** The weight that stands in the other tables of the sheet: 预算执行率, 10 beside 90 (财预〔2020〕10号, art. 13). */
export function weightApart({ siblings }: CheckedTable): Rational {
  const funds = siblings.filter(({ kind }) => kind === "funds");
  return Rational.sum(funds.flatMap((table) => weightsOf(table.indicators)?.sum ?? []));
}

function weightsIn(cells: readonly (PointsCell | null)[]): Weights | null {
  const values = cells.map(pointsIn);
  const present = cells.flatMap((cell) => cell ?? []);
  const numbers = values.flatMap((value) => value ?? []);
  if (numbers.length < cells.length) return null;
  return { cells: present, sum: Rational.sum(numbers), sumWithoutLeftOut: Rational.sum(numbers) };
}

function together(parts: readonly (Weights | null)[]): Weights | null {
  const known = parts.flatMap((part) => part ?? []);
  return known.length < parts.length ? null : sumUp(known);
}

function sumUp(parts: readonly Weights[]): Weights {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    sum: Rational.sum(parts.map(({ sum }) => sum)),
    sumWithoutLeftOut: Rational.sum(parts.map(({ sumWithoutLeftOut }) => sumWithoutLeftOut)),
  };
}
