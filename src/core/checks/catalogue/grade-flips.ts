import { rangeOf } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { doSumsDiffer } from "../compare";
import { isCalculated } from "../totals-on-sheet";
import { points } from "../rows";
import { relativeLevels, weightApart } from "../weights";

type Data = {
  readonly stated: string;
  readonly supported: string;
  /** Why it can't be the stated grade: the scores above their weights alone, or what the criteria give at most. */
  readonly cause: "sum" | "capped" | "supported";
};

/** The stated total gets another grade than the scores support: what is given out as 优 is at most 良. */
export default defineCheck<"grade-flips", Data>({
  id: "grade-flips",
  severity: "warning",
  *find(checked) {
    const { grades, totals, profile } = checked;
    const total = points(checked.table.total?.score ?? null);
    if (!total || !grades.of.stated || !isWholeAndScored(checked) || !isCalculated(checked)) return;
    const stated = grades.of.stated;
    const isSum = !doSumsDiffer(total.points, totals.sum, profile);
    const cause = (["sum", "capped", "supported"] as const).find((name) => grades.of[name] !== stated);
    // Another figure than the sum may be right in a way that the sum doesn't know, such as a rescaled total.
    if (!cause || (!isSum && cause === "sum" && !isWrong(checked, total.points))) return;
    yield {
      cells: [rangeOf(total.cell.address)],
      data: { stated, supported: grades.of[cause], cause },
      changesTotal: true,
    };
  },
});

/** Grades are bounds of 100 points: they say nothing of a part of a table, or of relative weights. */
function isWholeAndScored(checked: CheckedTable): boolean {
  const { table, totals, profile } = checked;
  if (table.indicators.some(({ kind }) => kind !== "scored")) return false;
  const isWhole = !doSumsDiffer(totals.weight.sum, profile.fullMarks, profile);
  return isWhole && weightApart(checked).isZero && relativeLevels(checked).size === 0;
}

function isWrong({ totals, profile }: CheckedTable, stated: NonNullable<CheckedTable["totals"]["stated"]>): boolean {
  return doSumsDiffer(stated, totals.capped, profile);
}
