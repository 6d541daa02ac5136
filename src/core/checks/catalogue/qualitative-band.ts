import type { Rational } from "../../exact";
import { type CheckedTable, defineCheck } from "../check";
import { isCellAbove } from "../compare";
import { fieldsOf } from "../fields";
import { cellsOf, resultRows } from "../results";

type Data = {
  readonly indicator: string;
  readonly verdict: string;
  readonly score: Rational;
  readonly from: Rational;
  readonly to: Rational;
};

/** A verdict in words, and points that don't go with it: 财预〔2020〕10号 art. 16. */
export default defineCheck<"qualitative-band", Data>({
  id: "qualitative-band",
  severity: "error",
  needs: ["actual", "score"],
  *find(checked) {
    const { profile } = checked;
    for (const row of resultRows(checked)) {
      const { result, score, name, indicator } = row;
      if (result.type !== "range" || !saysOnly(checked, indicator, result.verdict.words)) continue;
      const { from, to } = result;
      if (!isCellAbove(from, score.points, profile) && !isCellAbove(score.points, to, profile)) continue;
      yield {
        cells: cellsOf(checked, row),
        data: { indicator: name, verdict: result.verdict.words[0] ?? "", score: score.points, from, to },
        changesTotal: true,
      };
    }
  },
});

/** Whether a result is the verdict and nothing else: in a sentence the same words may mean something else. */
function saysOnly(checked: CheckedTable, indicator: Parameters<typeof fieldsOf>[2], words: readonly string[]): boolean {
  const [actual] = fieldsOf(checked, "actual", indicator);
  const said = actual?.text.replace(/[\s。.；;，,]/g, "") ?? "";
  return words.includes(said);
}
