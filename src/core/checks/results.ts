import { Rational } from "../exact";
import { type RangeAddress, rangeOf } from "../sheet/address";
import { targetScores } from "../targets/rows";
import type { TargetScore } from "../targets/target-score";
import type { CheckedTable } from "./check";
import { isCellAbove } from "./compare";
import { fieldsOf } from "./fields";
import { rateMismatch } from "./fund-block";
import { once } from "../once";
import { type Points, type ScoredRow, scoredRows } from "./rows";
import { partsAboveWhole } from "./shares-of-whole";
import { isOtherUnit } from "./units";

type Settled = Exclude<TargetScore, { readonly type: "unsettled" }>;

/** A scored row, within its weight, whose target and result come to points by the profile. */
export interface ResultRow<Result extends Settled = Settled> extends ScoredRow {
  readonly weight: Points;
  readonly score: Points;
  readonly result: Result;
}

export type MeasuredRow = ResultRow<Extract<Settled, { readonly type: "scored" }>>;

/**
 * The rows whose results can be held against their scores: those that no criterion of their own scores, and whose result
 * isn't itself what is wrong.
 */
export const resultRows = once((checked: CheckedTable): readonly ResultRow[] => {
  const results = new Map(targetScores(checked).map((result, index) => [checked.table.indicators[index], result]));
  if (rateMismatch(checked)) return [];
  const impossible = new Set(partsAboveWhole(checked).map(({ indicator }) => indicator));
  return scoredRows(checked).flatMap((row) => {
    const { weight, score, indicator } = row;
    const result = results.get(indicator);
    if (!weight || !score || !result || result.type === "unsettled") return [];
    const isWithin = !score.points.isBelow(Rational.zero) && !isCellAbove(score.points, weight.points, checked.profile);
    const isBelievable = !impossible.has(indicator) && !isOtherUnit(checked, indicator);
    return isWithin && isBelievable ? [{ ...row, weight, score, result }] : [];
  });
});

/** The rows with a rate of completion: figures on both sides. */
export function measuredRows(checked: CheckedTable): MeasuredRow[] {
  return resultRows(checked).flatMap((row) => (row.result.type === "scored" ? [{ ...row, result: row.result }] : []));
}

/** The rows whose target is reached in full and whose score lies below their weight all the same. */
export function cutThoughReached(checked: CheckedTable): MeasuredRow[] {
  return measuredRows(checked).filter(
    ({ weight, score, result }) =>
      isCellAbove(weight.points, score.points, checked.profile) &&
      !isCellAbove(weight.points, result.score, checked.profile),
  );
}

/** A row's score with its result and target, as far as there are cells for them. */
export function cellsOf(checked: CheckedTable, { indicator, score }: ResultRow): RangeAddress[] {
  const stated = (["actual", "target"] as const).flatMap((role) => fieldsOf(checked, role, indicator).slice(0, 1));
  return [score.cell.address, ...stated.map(({ address }) => address)].map((cell) => rangeOf(cell));
}
