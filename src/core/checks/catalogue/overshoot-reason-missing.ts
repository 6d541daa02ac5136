import type { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { fieldsOf } from "../fields";
import { overshotRows } from "../overshoot";
import { givesReason, hasReasonColumn } from "../reasons";

type Data = {
  readonly indicators: readonly string[];
  /** The rate from which a result has to be explained, as a share. */
  readonly limit: Rational;
};

/** A result far above its target, and the place for the reason is blank. */
export default defineCheck<"overshoot-reason-missing", Data>({
  id: "overshoot-reason-missing",
  severity: "warning",
  needs: ["target", "actual"],
  limits: ["overshoot"],
  *find(checked) {
    if (!hasReasonColumn(checked)) return;
    const rows = overshotRows(checked).filter(({ indicator }) => !givesReason(checked, indicator));
    if (rows.length === 0) return;
    yield {
      cells: verticalRuns(rows.flatMap(({ indicator }) => reasonCell(checked, indicator))),
      data: { indicators: rows.map(({ name }) => name), limit: checked.profile.limits.overshoot },
    };
  },
});

const reasonCell = (checked: CheckedTable, indicator: Parameters<typeof givesReason>[1]) =>
  (["reason", "remark"] as const)
    .flatMap((role) => fieldsOf(checked, role, indicator))
    .slice(0, 1)
    .map(({ address }) => address);
