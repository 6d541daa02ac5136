import { verticalRuns } from "../../sheet/address";
import { pointsIn } from "../../table/table";
import { Rational } from "../../exact";
import { type CheckedTable, defineCheck } from "../check";
import { followsFramework } from "../framework";
import { givesReason, hasReasonColumn } from "../reasons";
import { cutThoughReached } from "../results";
import { type ScoredRow, scoredRows } from "../rows";

type Data = {
  readonly count: Rational;
  readonly lost: Rational;
  /** Whether there is a column for it at all. */
  readonly hasColumn: boolean;
};

/** Points are lost and nothing says why. */
export default defineCheck<"deduction-reason-missing", Data>({
  id: "deduction-reason-missing",
  severity: "error",
  needs: ["weight", "score"],
  *find(checked) {
    const hasColumn = hasReasonColumn(checked);
    // Only tables of this kind have to explain their deductions; a list of marks has not.
    if (!hasColumn && (!followsFramework(checked) || saysActual(checked))) return;
    const reached = new Set(cutThoughReached(checked).map(({ indicator }) => indicator));
    const rows = scoredRows(checked).filter(
      (row) =>
        !reached.has(row.indicator) && lostBy(row).isAbove(Rational.zero) && !givesReason(checked, row.indicator),
    );
    if (rows.length === 0) return;
    yield {
      cells: verticalRuns(rows.flatMap(({ score }) => score?.cell.address ?? [])),
      data: { count: Rational.of(rows.length), lost: Rational.sum(rows.map(lostBy)), hasColumn },
      ...(hasColumn ? {} : { severity: "warning" }),
    };
  },
});

/** What was done stands beside what was aimed at: the difference is the reason. */
const saysActual = ({ table: { columns } }: CheckedTable): boolean => columns.actual !== undefined;

function lostBy({ indicator, weight, score }: ScoredRow): Rational {
  const points = pointsIn(indicator.score);
  return weight && score && points ? weight.points.minus(points) : Rational.zero;
}
