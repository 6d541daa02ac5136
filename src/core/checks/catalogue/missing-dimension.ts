import { rangeOf } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { doSumsDiffer } from "../compare";
import { followsFramework, resultGroups, topGroups } from "../framework";
import { weightApart } from "../weights";

type Data = { readonly missing: readonly string[] };

/** What the results of a project must be looked at for, and no indicator does. */
export default defineCheck<"missing-dimension", Data>({
  id: "missing-dimension",
  severity: "warning",
  *find(checked) {
    const results = resultGroups(checked);
    if (!followsFramework(checked) || results.length === 0 || !isWhole(checked)) return;
    const indexes = results.flatMap(({ indicators }) => indicators);
    const texts = indexes.flatMap((index) => {
      const { path = [], explanation = null } = checked.table.indicators[index] ?? {};
      return [...path, explanation?.text ?? ""];
    });
    const missing = checked.profile.framework.dimensions.filter(
      ({ words }) => !words.some((word) => texts.some((text) => text.includes(word))),
    );
    if (missing.length === 0) return;
    yield {
      cells: topGroups(checked).map(({ cell }) => rangeOf(cell)),
      data: { missing: missing.map(({ name }) => name) },
    };
  },
});

/** A page of a longer table lacks what stands on the next one. */
function isWhole(checked: CheckedTable): boolean {
  const { totals, profile } = checked;
  return !doSumsDiffer(totals.weight.sum.plus(weightApart(checked)), profile.fullMarks, profile);
}
