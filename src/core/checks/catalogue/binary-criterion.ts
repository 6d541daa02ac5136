import { rangeOf } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { fieldsOf } from "../fields";
import { type ScoredRow, scoredRows } from "../rows";
import { GRADED_FIGURE, REACHES_TARGET } from "../vocabulary/texts";

type Data = { readonly indicator: string };

/** A target that can be missed by a little, scored with all or nothing. */
export default defineCheck<"binary-criterion", Data>({
  id: "binary-criterion",
  severity: "info",
  needs: ["criterion"],
  *find(checked) {
    for (const row of scoredRows(checked)) {
      const { criterion } = row.indicator;
      if (criterion && isAllOrNothing(row, criterion.text) && hasGradedTarget(checked, row)) {
        yield { cells: [rangeOf(criterion.address)], data: { indicator: row.name } };
      }
    }
  },
});

function isAllOrNothing({ reading }: ScoredRow, criterion: string): boolean {
  const isOnly = reading?.status === "full" && reading.kinds.length === 1 && reading.kinds[0] === "all-or-nothing";
  return isOnly && reading.inputs.length === 1 && REACHES_TARGET.test(criterion);
}

function hasGradedTarget(checked: CheckedTable, { indicator, name }: ScoredRow): boolean {
  const targets = fieldsOf(checked, "target", indicator).map(({ text }) => text);
  return [name, indicator.explanation?.text ?? "", ...targets].some((text) => GRADED_FIGURE.test(text));
}
