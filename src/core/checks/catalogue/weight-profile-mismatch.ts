import { Rational } from "../../exact";
import { rangeOf } from "../../sheet/address";
import { allotmentsOf } from "../../scoring/allotment";
import { pointsIn } from "../../table/table";
import { defineCheck } from "../check";
import { followsFramework, resultGroups } from "../framework";
import { relativeLevels } from "../weights";

type Data = {
  readonly groups: readonly string[];
  /** What output and outcome are worth, and what they should be at least; points. */
  readonly weight: Rational;
  readonly least: Rational;
};

/** Output and outcome must have most of the weight. */
export default defineCheck<"weight-profile-mismatch", Data>({
  id: "weight-profile-mismatch",
  severity: "warning",
  limits: ["resultsShare"],
  *find(checked) {
    const { table, totals, profile } = checked;
    const results = resultGroups(checked);
    if (!followsFramework(checked) || results.length === 0 || relativeLevels(checked).size > 0) return;
    const indexes = results.flatMap(({ indicators }) => indicators);
    const capped = allotmentsOf(table, indexes).filter(({ isCapped }) => isCapped);
    const weight = Rational.sum(capped.flatMap((allotment) => pointsIn(allotment.weight) ?? []));
    const least = totals.weight.sum.times(profile.limits.resultsShare);
    if (!weight.isBelow(least)) return;
    yield {
      cells: results.map(({ cell, weight: own }) => rangeOf(own?.address ?? cell)),
      data: { groups: results.map(({ path }) => path.join("/")), weight, least },
    };
  },
});
