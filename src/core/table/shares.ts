import { Rational } from "../exact";
import { type IndicatorTable, pointsIn, type PointsCell, type TotalRow } from "./table";

const HUNDRED = Rational.of(100);
const ONE = Rational.of(1);
const FEWEST = 2;

/**
 * Weights that come to exactly 1 are shares of the full marks without a percent format (0.15): they are given times 100,
 * as those with one are.
 */
export function withShares(table: IndicatorTable): IndicatorTable {
  const weights = table.indicators.flatMap(({ weight }) => (weight?.content.type === "blank" ? [] : (weight ?? [])));
  const sum = Rational.sum(weights.flatMap((weight) => pointsIn(weight) ?? []));
  if (weights.length < FEWEST || !weights.every(isShare) || !sum.equals(ONE)) return table;
  return {
    ...table,
    indicators: table.indicators.map((one) => ({ ...one, weight: asPercent(one.weight) })),
    groups: table.groups.map((one) => ({ ...one, weight: asPercent(one.weight) })),
    total: table.total && withShare(table.total),
    subtotals: table.subtotals.map(withShare),
  };
}

const withShare = (row: TotalRow): TotalRow => ({ ...row, weight: asPercent(row.weight) });

/** A plain number of at most 1. */
function isShare({ content, isPercent }: PointsCell): boolean {
  return content.type === "number" && isPercent !== true && !content.points.isAbove(ONE);
}

function asPercent(weight: PointsCell | null): PointsCell | null {
  if (weight?.content.type !== "number" || !isShare(weight)) return weight;
  return { ...weight, content: { type: "number", points: weight.content.points.times(HUNDRED) }, isPercent: true };
}
