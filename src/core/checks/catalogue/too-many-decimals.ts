import { formatCell, verticalRuns } from "../../sheet/address";
import { Rational } from "../../exact";
import { pointsIn, type PointsCell } from "../../table/table";
import { type CheckedTable, defineCheck } from "../check";
import { choiceOf, pointsWritten, safeFix } from "../fixes";
import { scoredRows } from "../rows";

type Data = {
  readonly cells: readonly string[];
  readonly decimals: Rational;
  /** Whether it is only the noise of sums made elsewhere (92.5000000001). */
  readonly isNoise: boolean;
};

/** Less than this is no part of a score. */
const NOISE = Rational.of(1, 1_000_000);

/** Scores with more decimals than are shown: sums of what is seen and of what is there differ. */
export default defineCheck<"too-many-decimals", Data>({
  id: "too-many-decimals",
  severity: "info",
  needs: ["score"],
  *find(checked) {
    const { decimals } = checked.profile;
    const long = typedScores(checked).filter((score) => !roundingOf(score, decimals).isZero);
    if (long.length === 0) return;
    const isNoise = long.every((score) => roundingOf(score, decimals).isBelow(NOISE));
    const rounded = long.flatMap((score) => {
      const points = pointsIn(score);
      return points ? pointsWritten(checked.grid.snapshot, score, points.round(decimals)) : [];
    });
    yield {
      cells: verticalRuns(long.map(({ address }) => address)),
      data: { cells: long.map(({ address }) => formatCell(address)), decimals: Rational.of(decimals), isNoise },
      fix: isNoise ? safeFix("drop-noise", rounded) : choiceOf(["round-score", rounded]),
    };
  },
});

/** Scores and their total that somebody typed; what a formula gives is rounded by whoever shows it. */
function typedScores(checked: CheckedTable): PointsCell[] {
  const scores = [...scoredRows(checked).map(({ score }) => score?.cell), checked.table.total?.score];
  return scores.flatMap((cell) =>
    cell && cell.content.type === "number" && !cell.formula && !cell.isPercent ? [cell] : [],
  );
}

/** How much rounding a cell's points would change them. */
function roundingOf(cell: PointsCell, decimals: number): Rational {
  const points = pointsIn(cell);
  return points ? points.minus(points.round(decimals)).abs() : Rational.zero;
}
