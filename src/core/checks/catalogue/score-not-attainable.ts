import { hasValueRoundingTo, type ScoreSet } from "../../criteria/score-set";
import { formula } from "../../edits/formula";
import type { Rational } from "../../exact";
import { rangeOf } from "../../sheet/address";
import type { PointsCell } from "../../table/table";
import { attainablePremise } from "../attainable-premise";
import { type CheckedTable, defineCheck } from "../check";
import { isCellAbove } from "../compare";
import { choiceOf, pointsWritten } from "../fixes";
import { operandsOf } from "../operands";
import { ifNumbers, premisesOver } from "../premises";
import { type Points, type ScoredRow, scoredRows } from "../rows";

type Data = {
  readonly indicator: string;
  readonly score: Rational;
  readonly min: Rational;
  readonly max: Rational;
  /** Every score that the criterion allows, where they are few enough to be named. */
  readonly values: readonly Rational[] | null;
};

/** Evaluators write a third of a weight with one or with two decimals. */
const DECIMALS = [1, 2];
const MOST_NAMED = 8;

interface Unattainable extends ScoredRow {
  readonly score: Points;
  readonly scores: ScoreSet;
  readonly min: Rational;
  readonly max: Rational;
}

/** A score that the row's own criterion can't give. */
export default defineCheck<"score-not-attainable", Data>({
  id: "score-not-attainable",
  severity: "error",
  *find(checked) {
    for (const { name, indicator, score, scores, min, max } of unattainable(checked)) {
      const criterion = indicator.criterion ? [rangeOf(indicator.criterion.address)] : [];
      yield {
        cells: [rangeOf(score.cell.address), ...criterion],
        data: { indicator: name, score: score.points, min, max, values: namedValues(scores) },
        changesTotal: true,
        fix: score.points.isAbove(max)
          ? choiceOf([
              "lower-to-maximum",
              pointsWritten(checked.grid.snapshot, score.cell, max.round(checked.profile.decimals)),
            ])
          : null,
      };
    }
  },
  *marks(checked) {
    const { pointsOf } = operandsOf(checked.table);
    const places = unattainable(checked).map(({ score, scores, weight }) => {
      const value = formula`ROUND(${pointsOf(score.cell)},2)`;
      const isPossible = attainablePremise(scores, value);
      const isWithinWeight = weight ? formula`${value}<=ROUND(${pointsOf(weight.cell)},2),` : formula``;
      return {
        cell: score.cell.address,
        premise: ifNumbers(formula`AND(${isWithinWeight}NOT(${isPossible}))`),
      };
    });
    yield* premisesOver(places);
  },
});

function unattainable(checked: CheckedTable): Unattainable[] {
  const { profile } = checked;
  return scoredRows(checked).flatMap((row) => {
    const { reading, score, weight } = row;
    if (reading?.status !== "full" || !reading.scores || !reading.min || !reading.max || !score) return [];
    const { scores, min, max } = reading;
    if (weight && isCellAbove(score.points, weight.points, profile)) return [];
    if (hasValueRoundingTo(scores, score.points.round(profile.decimals), DECIMALS)) return [];
    const isWithin = !score.points.isBelow(min) && !score.points.isAbove(max);
    if (isWithin && isAverage(checked, score.cell)) return [];
    return [{ ...row, score, scores, min, max }];
  });
}

/** Whether a score is the mean of several scorers' figures, each of which may be right: only its bounds are certain. */
function isAverage({ table, grid }: CheckedTable, { address, formula: code }: PointsCell): boolean {
  const isNamed = table.headerRows.some((row) => /平均|均分|均值/.test(grid.word(row, address.column)));
  return isNamed || (table.columns.score?.length ?? 0) > 1 || /AVERAGE|TRIMMEAN|MEDIAN|\//i.test(code ?? "");
}

function namedValues({ parts }: ScoreSet): readonly Rational[] | null {
  const values = parts.flatMap((part) => (part.type === "set" ? part.values : []));
  const areAll = parts.every(({ type }) => type === "set");
  return areAll && values.length <= MOST_NAMED ? values : null;
}
