import type { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { doCellsDiffer, isCellAbove } from "../compare";
import { overshotRows } from "../overshoot";
import { hasReasonColumn } from "../reasons";

type Data = {
  readonly indicators: readonly string[];
  /** The rate from which a result has to be explained, as a share. */
  readonly limit: Rational;
  /** Whether the profile's rules take points off. */
  readonly isRule: boolean;
};

/** Full marks for a result far above its target, where the rules take points off or nothing can say why. */
export default defineCheck<"overshoot-full-mark", Data>({
  id: "overshoot-full-mark",
  severity: "warning",
  needs: ["target", "actual", "score"],
  limits: ["overshoot"],
  *find(checked) {
    const { profile } = checked;
    const rows = overshotRows(checked).filter(
      ({ weight, score, result }) =>
        !doCellsDiffer(weight.points, score.points, profile) &&
        (!hasReasonColumn(checked) || isCellAbove(weight.points, result.score, profile)),
    );
    if (rows.length === 0) return;
    yield {
      cells: verticalRuns(rows.map(({ score }) => score.cell.address)),
      data: {
        indicators: rows.map(({ name }) => name),
        limit: profile.limits.overshoot,
        isRule: rows.some(({ weight, result }) => isCellAbove(weight.points, result.score, profile)),
      },
    };
  },
});
