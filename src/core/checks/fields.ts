import type { PointsCell } from "../table/table";
import type { CheckedTable } from "./check";

/** Whether nobody has begun to score: no score and no formula that failed to give one. */
export function isUnscored({ table: { indicators } }: CheckedTable): boolean {
  return indicators.every(({ score }) => isUnfilled(score));
}

function isUnfilled(score: PointsCell | null): boolean {
  const type = score?.content.type ?? "blank";
  return type === "blank" || type === "not-a-number";
}
