import { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { fieldsOf } from "../fields";
import { type Points, type ScoredRow, scoredRows } from "../rows";
import { FIGURE } from "../vocabulary/texts";

type Data = {
  /** As shares of the weight. */
  readonly share: Rational;
  readonly limit: Rational;
};

/** As many rows make a table of targets. */
const FEWEST = 3;

/** Most of the weight hangs on targets without a figure. */
export default defineCheck<"all-qualitative", Data>({
  id: "all-qualitative",
  severity: "warning",
  needs: ["target", "weight"],
  limits: ["qualitativeShare"],
  *find(checked) {
    const rows = scoredRows(checked).flatMap((row) => (row.weight ? [{ ...row, weight: row.weight }] : []));
    const qualitative = rows.filter((row) => isQualitative(checked, row));
    const whole = weightOf(rows);
    if (rows.length < FEWEST || !whole.isAbove(Rational.zero)) return;
    const share = weightOf(qualitative).dividedBy(whole);
    const limit = checked.profile.limits.qualitativeShare;
    if (!share.isAbove(limit)) return;
    const targets = qualitative.flatMap(({ indicator }) => fieldsOf(checked, "target", indicator).slice(0, 1));
    yield { cells: verticalRuns(targets.map(({ address }) => address)), data: { share, limit } };
  },
});

const weightOf = (rows: readonly { readonly weight: Points }[]): Rational =>
  Rational.sum(rows.map(({ weight }) => weight.points));

/** 是否 asks for a yes or a no, which can be told as surely as a figure. */
const YES_OR_NO = /^(?:是|否|有|无)$/;

/** A target in words alone; one that is blank says nothing of its kind. */
function isQualitative(checked: CheckedTable, { indicator, name }: ScoredRow): boolean {
  const targets = fieldsOf(checked, "target", indicator).map(({ text }) => text);
  return (
    targets.some((text) => text !== "" && !YES_OR_NO.test(text)) &&
    ![name, ...targets].some((text) => FIGURE.test(text))
  );
}
