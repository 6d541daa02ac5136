import { formula } from "../../edits/formula";
import { Rational } from "../../exact";
import { sharesWeightAbove } from "../../scoring/allotment";
import { verticalRuns } from "../../sheet/address";
import { pointsIn, type PointsCell } from "../../table/table";
import { type CheckedTable, defineCheck } from "../check";
import { isUnscored } from "../fields";
import { operandsOf } from "../operands";
import { premisesOver } from "../premises";
import { scoredAllotments } from "../rows";

type Data = {
  /** Whether any row is scored: a table without a single score is a template. */
  readonly isTemplate: boolean;
  readonly blank: Rational;
  /** Scores that are there but are no numbers: text, error values. */
  readonly unusable: Rational;
};

/** A row has a weight but no score. */
export default defineCheck<"score-missing", Data>({
  id: "score-missing",
  severity: "error",
  *find(checked) {
    const cells = missingScores(checked);
    if (cells.length === 0) return;
    const isTemplate = isUnscored(checked);
    const blank = cells.filter(({ content }) => content.type === "blank").length;
    yield {
      cells: verticalRuns(cells.map(({ address }) => address)),
      data: { isTemplate, blank: Rational.of(blank), unusable: Rational.of(cells.length - blank) },
      ...(isTemplate ? { severity: "info" } : { changesTotal: true }),
    };
  },
  *marks(checked) {
    if (isUnscored(checked)) return;
    const { pointsOf } = operandsOf(checked.table);
    const places = missingScores(checked).map((cell) => ({
      cell: cell.address,
      premise: formula`ISERROR(${pointsOf(cell)})`,
    }));
    yield* premisesOver(places);
  },
});

function missingScores(checked: CheckedTable): PointsCell[] {
  return scoredAllotments(checked).flatMap(({ members, weight }) => {
    const scores = members.map(({ indicator }) => indicator.score);
    // One score stands for all rows that share a weight.
    // A formula without a result may well be a score.
    const isScored = scores.some((score) => pointsIn(score) !== null || score?.content.type === "not-calculated");
    if (!pointsIn(weight) || isScored) return [];
    return members.flatMap(({ indicator }) => (sharesWeightAbove(indicator) ? [] : (indicator.score ?? [])));
  });
}
