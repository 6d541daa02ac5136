import { Rational } from "../exact";
import { type Group, type IndicatorTable, pointsIn } from "../table/table";
import { allotmentsOf } from "./allotment";
import { cappedScoreOf, type GroupScore, scoreOf } from "./totals";

/** What each group of a table comes to, in the table's order; rows count as in the totals. */
export function groupScores(table: IndicatorTable): GroupScore[] {
  return table.groups.map((group) => groupScore(table, group));
}

function groupScore(table: IndicatorTable, { indicators, weight }: Group): GroupScore {
  const allotments = allotmentsOf(table, indicators);
  const score = Rational.sum(allotments.map(scoreOf));
  const worth = pointsIn(weight);
  return {
    score,
    capped: Rational.sum(allotments.map(cappedScoreOf)),
    rate: worth && !worth.isZero ? score.dividedBy(worth) : null,
  };
}
