import { formatCell, verticalRuns } from "../../sheet/address";
import { Rational } from "../../exact";
import { type CheckedTable, defineCheck } from "../check";
import { type Field, fieldsOf, isUnscored } from "../fields";
import { scoredRows } from "../rows";
import { PLACEHOLDER, TEMPLATE_HINT } from "../vocabulary/texts";

type Data = {
  readonly count: Rational;
  /** What stands in the first of the cells. */
  readonly example: string;
};

const PLACES = ["target", "actual", "reason", "evidence"] as const;

/** What a template says or leaves open still stands in a row that is scored. */
export default defineCheck<"placeholder-left", Data>({
  id: "placeholder-left",
  severity: "warning",
  needs: ["score"],
  *find(checked) {
    if (isUnscored(checked)) return;
    const left = placeholdersIn(checked);
    const [first] = left;
    if (!first) return;
    yield {
      cells: verticalRuns(left.map(({ address }) => address)),
      data: { count: Rational.of(left.length), example: first.text },
    };
  },
});

/** Column by column; a merged cell counts once. */
function placeholdersIn(checked: CheckedTable): Field[] {
  const fields = PLACES.flatMap((role) =>
    scoredRows(checked).flatMap(({ indicator }) => fieldsOf(checked, role, indicator)),
  ).filter(({ text }) => PLACEHOLDER.test(text.replace(/\s/g, "")) || TEMPLATE_HINT.test(text));
  return [...new Map(fields.map((field) => [formatCell(field.address), field])).values()];
}
