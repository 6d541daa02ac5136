import { Rational } from "../../exact";
import { gradeOf } from "../../scoring/grade";
import { isReviewScored } from "../../scoring/score-columns";
import { verticalRuns } from "../../sheet/address";
import { pointsIn } from "../../table/table";
import { defineCheck } from "../check";
import { doSumsDiffer } from "../compare";
import { addressesOf, scoredRows } from "../rows";

type Data = {
  readonly self: Rational;
  readonly review: Rational;
  /** What each of them gets. */
  readonly grades: readonly [string, string];
};

/** Self-assessment and review lie so far apart, or come to other grades, that one of them has to be looked at again. */
export default defineCheck<"self-review-gap", Data>({
  id: "self-review-gap",
  severity: "warning",
  needs: ["score", "reviewScore"],
  limits: ["reviewGap"],
  *find(checked) {
    const { profile, totals } = checked;
    const rows = scoredRows(checked).filter(({ weight }) => weight);
    const isTurned = isReviewScored(checked);
    const pairs = rows.flatMap(({ indicator }) => {
      const { score, reviewScore } = isTurned
        ? { score: indicator.reviewScore, reviewScore: indicator.score }
        : indicator;
      const [own, other] = [pointsIn(score), pointsIn(reviewScore)];
      return score && reviewScore && own && other ? [{ score, reviewScore, own, other }] : [];
    });
    // Both have to be whole, and out of the marks that grades are bounds of.
    const isWhole = pairs.length === rows.length && !doSumsDiffer(totals.weight.sum, profile.fullMarks, profile);
    if (!isWhole || pairs.length === 0) return;
    const [self, review] = [Rational.sum(pairs.map(({ own }) => own)), Rational.sum(pairs.map(({ other }) => other))];
    const grades = [gradeOf(self, profile), gradeOf(review, profile)] as const;
    const isFar = self.minus(review).abs().isAbove(profile.limits.reviewGap);
    if (!isFar && grades[0] === grades[1]) return;
    yield {
      cells: [
        ...verticalRuns(addressesOf(pairs.map(({ score }) => score))),
        ...verticalRuns(addressesOf(pairs.map(({ reviewScore }) => reviewScore))),
      ],
      data: { self, review, grades },
    };
  },
});
