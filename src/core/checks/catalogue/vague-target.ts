import { verticalRuns } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { fieldsOf } from "../fields";
import { type ScoredRow, scoredRows } from "../rows";
import { FIGURE, IS_QUESTION, ORDINALS, REACHES_SOMETHING, REACHES_TARGET } from "../vocabulary/texts";

type Data = { readonly indicators: readonly string[] };

/** Points depend on reaching a target, and nothing in the row says what that is. */
export default defineCheck<"vague-target", Data>({
  id: "vague-target",
  severity: "warning",
  needs: ["criterion", "explanation"],
  *find(checked) {
    const rows = scoredRows(checked).filter((row) => isVague(checked, row));
    if (rows.length === 0) return;
    yield {
      cells: verticalRuns(rows.flatMap(({ indicator: { explanation } }) => explanation?.address ?? [])),
      data: { indicators: rows.map(({ name }) => name) },
    };
  },
});

function isVague(checked: CheckedTable, { indicator, name }: ScoredRow): boolean {
  const { criterion, explanation } = indicator;
  if (!criterion || !explanation || !REACHES_TARGET.test(criterion.text)) return false;
  const { text } = explanation;
  const targets = fieldsOf(checked, "target", indicator).map((field) => field.text);
  const saysMeasure =
    [name, withoutOrdinals(text), ...targets].some((each) => FIGURE.test(each)) || IS_QUESTION.test(text);
  return !saysMeasure && REACHES_SOMETHING.test(text);
}

/** "一是 … 二是 …" counts reasons, not results. */
const withoutOrdinals = (text: string): string => text.replace(ORDINALS, "");
