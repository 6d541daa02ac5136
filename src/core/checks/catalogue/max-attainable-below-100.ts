import { Rational } from "../../exact";
import type { Allotment } from "../../scoring/allotment";
import { ceilingOf } from "../../scoring/totals";
import { verticalRuns } from "../../sheet/address";
import { pointsIn } from "../../table/table";
import { type CheckedTable, defineCheck } from "../check";
import { isSumAbove } from "../compare";
import { addressesOf, nameOf, scoredAllotments, singly } from "../rows";
import { weightApart } from "../weights";

type Data = {
  readonly ceiling: Rational;
  readonly weight: Rational;
  readonly indicators: readonly string[];
  /** The stated total, where it lies above the ceiling. */
  readonly stated: Rational | null;
  /** The best grade, where the ceiling lies below it. */
  readonly grade: string | null;
};

/** Rows whose criterion gives less than their weight: together, how far the table stays below its own full marks. */
export default defineCheck<"max-attainable-below-100", Data>({
  id: "max-attainable-below-100",
  severity: "error",
  *find(checked) {
    const { table, readings, totals, profile } = checked;
    if (table.kind === "funds" || totals.coverage.full === 0) return;
    const causes = scoredAllotments(checked).filter((allotment) =>
      lostPoints(allotment, readings).isAbove(Rational.zero),
    );
    const lost = Rational.sum(causes.map((allotment) => lostPoints(allotment, readings)));
    if (!isSumAbove(lost, Rational.zero, profile)) return;

    const { ceiling, stated } = totals;
    const [best] = profile.grades;
    const grade = best?.from.isAbove(ceiling.plus(weightApart(checked)).round(profile.decimals)) ? best.name : null;
    const statedAbove = stated && isSumAbove(stated, ceiling, profile) ? stated : null;
    const members = causes.flatMap((allotment) => allotment.members.map(({ indicator }) => indicator));
    yield {
      cells: [
        ...verticalRuns(addressesOf(causes.map(({ weight }) => weight))),
        ...singly(members.flatMap(({ criterion }) => criterion?.address ?? [])),
      ],
      data: { ceiling, weight: totals.weight.sum, indicators: members.map(nameOf), stated: statedAbove, grade },
      severity: statedAbove || grade ? "error" : "warning",
      changesTotal: true,
    };
  },
});

/** What the rows under one weight can't have although it is theirs. */
function lostPoints(allotment: Allotment, readings: CheckedTable["readings"]): Rational {
  return (pointsIn(allotment.weight) ?? Rational.zero).minus(ceilingOf(allotment, readings));
}
