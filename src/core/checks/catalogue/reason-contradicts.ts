import { verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { doCellsDiffer } from "../compare";
import { type Field, fieldsOf, headerOf } from "../fields";
import { type ScoredRow, scoredRows } from "../rows";
import { EXPLAINS_LOSS, SAYS_LOSS, SAYS_NO_LOSS } from "../vocabulary/texts";

type Data = { readonly indicators: readonly string[] };

/** Full marks beside words that say what was missed or taken off. */
export default defineCheck<"reason-contradicts", Data>({
  id: "reason-contradicts",
  severity: "info",
  needs: ["weight", "score", "reason"],
  *find(checked) {
    const isFull = ({ weight, score }: ScoredRow): boolean =>
      weight !== null && score !== null && !doCellsDiffer(weight.points, score.points, checked.profile);
    const contradicting = scoredRows(checked)
      .filter(isFull)
      .flatMap((row) => {
        const [reason] = fieldsOf(checked, "reason", row.indicator).filter(
          (field) => EXPLAINS_LOSS.test(headerOf(checked, field.address.column)) && saysLoss(field),
        );
        return reason ? [{ name: row.name, cell: reason.address }] : [];
      });
    if (contradicting.length === 0) return;
    yield {
      cells: verticalRuns(contradicting.map(({ cell }) => cell)),
      data: { indicators: contradicting.map(({ name }) => name) },
    };
  },
});

const saysLoss = ({ text }: Field): boolean => SAYS_LOSS.test(text) && !SAYS_NO_LOSS.test(text);
