import { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { isCellAbove } from "../compare";
import { scoredRows } from "../rows";

type Data = { readonly full: Rational; readonly scored: Rational };

/** Fewer rows say nothing about how somebody scores. */
const FEWEST_ROWS = 10;

/** Nearly all rows have all their points. */
export default defineCheck<"full-mark-ratio-high", Data>({
  id: "full-mark-ratio-high",
  severity: "info",
  isOffByDefault: true,
  needs: ["weight", "score"],
  limits: ["fullMarkRatio"],
  *find(checked) {
    const scored = scoredRows(checked).filter(({ weight, score }) => weight && score);
    const full = scored.filter(
      ({ weight, score }) => weight && score && !isCellAbove(weight.points, score.points, checked.profile),
    );
    const least = Rational.of(scored.length).times(checked.profile.limits.fullMarkRatio);
    if (scored.length < FEWEST_ROWS || Rational.of(full.length).isBelow(least)) return;
    yield {
      cells: verticalRuns(full.flatMap(({ score }) => score?.cell.address ?? [])),
      data: { full: Rational.of(full.length), scored: Rational.of(scored.length) },
    };
  },
});
