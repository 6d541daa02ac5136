import type { Rational } from "../exact";
import { type Indicator, type IndicatorTable, pointsIn, type PointsCell } from "../table/table";

/** An indicator and its place in the table's list, where its reading is found. */
export interface Member {
  readonly index: number;
  readonly indicator: Indicator;
}

/** A weight and the indicators that are held to it: mostly one, several where they share it. */
export interface Allotment {
  readonly members: readonly [Member, ...Member[]];
  /** Null where the row has none. */
  readonly weight: PointsCell | null;
  /** False for rows that count as they stand: bonus, deduction, veto. */
  readonly isCapped: boolean;
}

/** Whether an indicator takes part in the totals: 不适用 doesn't, nor does an alternative that nobody has scored. */
export function counts({ kind, score }: Indicator): boolean {
  return kind === "alternative" ? pointsIn(score) !== null : kind !== "not-applicable";
}

/**
 * The indicators that count, gathered by the weight that they are held to.
 * @param among positions in the table's list; all of them by default
 */
export function allotmentsOf(table: IndicatorTable, among: readonly number[] = allOf(table)): Allotment[] {
  const allotments: Allotment[] = [];
  for (const index of among) {
    const indicator = table.indicators[index];
    if (!indicator || !counts(indicator)) continue;
    const last = allotments[allotments.length - 1];
    if (last && sharesWeightAbove(indicator) && last.members[0].indicator.weightFrom === "shared") {
      allotments[allotments.length - 1] = { ...last, members: [...last.members, { index, indicator }] };
    } else {
      const isCapped = indicator.kind === "scored" || indicator.kind === "alternative";
      allotments.push({ members: [{ index, indicator }], weight: indicator.weight, isCapped });
    }
  }
  return allotments;
}

/** Whether a row has no weight of its own because it shares the one of a row above it. */
export function sharesWeightAbove({ weight, weightFrom }: Indicator): boolean {
  return weightFrom === "shared" && weight === null;
}

/** Points held to a limit; null is no limit. */
export function cappedAt(points: Rational, limit: Rational | null): Rational {
  return limit && points.isAbove(limit) ? limit : points;
}

const allOf = ({ indicators }: IndicatorTable): readonly number[] => indicators.map((_, index) => index);
