import type { Rational } from "../../exact";
import { defineCheck } from "../check";
import { doCellsDiffer, isCellAbove } from "../compare";
import { cellsOf, measuredRows } from "../results";

type Data = {
  readonly indicator: string;
  readonly weight: Rational;
  /** As a share. */
  readonly rate: Rational;
  /** What the profile gives for it. */
  readonly expected: Rational;
};

/** Full marks for a target that isn't reached. */
export default defineCheck<"full-mark-target-missed", Data>({
  id: "full-mark-target-missed",
  severity: "error",
  needs: ["target", "actual", "score"],
  *find(checked) {
    const { profile } = checked;
    for (const row of measuredRows(checked)) {
      const { weight, score, result, name } = row;
      if (doCellsDiffer(score.points, weight.points, profile)) continue;
      // What rounds to the full marks may be given as such; what was reached and lost is an overshoot.
      if (!isCellAbove(weight.points, result.score.round(1), profile) || result.isOvershoot) continue;
      yield {
        cells: cellsOf(checked, row),
        data: { indicator: name, weight: weight.points, rate: result.rate, expected: result.score },
        changesTotal: true,
      };
    }
  },
});
