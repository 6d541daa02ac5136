import type { Rational } from "../../exact";
import { defineCheck } from "../check";
import { isCellAbove } from "../compare";
import { givesReason } from "../reasons";
import { cellsOf, type MeasuredRow, measuredRows } from "../results";
import { isRoundingOf } from "../rounding";

type Data = {
  readonly indicator: string;
  readonly score: Rational;
  /** What the rate of completion comes to. */
  readonly expected: Rational;
  /** As a share. */
  readonly rate: Rational;
};

/** A target that is partly reached earns its part of the weight: 财预〔2020〕10号 art. 16. */
export default defineCheck<"score-target-mismatch", Data>({
  id: "score-target-mismatch",
  severity: "error",
  needs: ["target", "actual", "score"],
  *find(checked) {
    const { profile } = checked;
    for (const row of measuredRows(checked)) {
      const { weight, score, result, name, indicator } = row;
      // Full marks, and points lost although the target is reached, are said by checks of their own.
      const isPart =
        isCellAbove(weight.points, score.points, profile) && isCellAbove(weight.points, result.score, profile);
      if (!isPart || !hasRule(row) || isRoundingOf(score.points, result.score, profile)) continue;
      // Whoever says why may take off more than the rate does.
      if (score.points.isBelow(result.score) && givesReason(checked, indicator)) continue;
      yield {
        cells: cellsOf(checked, row),
        data: { indicator: name, score: score.points, expected: result.score, rate: result.rate },
        changesTotal: true,
      };
    }
  },
});

/** How much an indicator earns that should stay low and didn't is reckoned in several ways. */
const hasRule = ({ result: { direction } }: MeasuredRow): boolean => direction !== "at-most";
