import { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { givesReason, hasReasonColumn } from "../reasons";
import { cutThoughReached } from "../results";

type Data = { readonly indicators: readonly string[]; readonly lost: Rational };

/** Points are lost although the target is reached, and nothing says why. */
export default defineCheck<"deduction-without-shortfall", Data>({
  id: "deduction-without-shortfall",
  severity: "warning",
  needs: ["weight", "score"],
  *find(checked) {
    const rows = cutThoughReached(checked).filter(({ indicator }) => !givesReason(checked, indicator));
    if (rows.length === 0) return;
    yield {
      cells: verticalRuns(rows.map(({ score }) => score.cell.address)),
      data: {
        indicators: rows.map(({ name }) => name),
        lost: Rational.sum(rows.map(({ weight, score }) => weight.points.minus(score.points))),
      },
      changesTotal: true,
      // Where there is a place for the reason, its absence is an error whatever the result is.
      ...(hasReasonColumn(checked) ? { severity: "error" } : {}),
    };
  },
});
