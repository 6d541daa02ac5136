import type { Rational } from "../../exact";
import type { ExecutionCap, Profile } from "../../scoring/profile";
import { rangeOf } from "../../sheet/address";
import { defineCheck } from "../check";
import { isCellAbove } from "../compare";
import { executionRate } from "../execution-rate";
import { points } from "../rows";
import { isOutOfFullMarks } from "../totals-on-sheet";

type Data = {
  /** As shares: 0.65 is 65 %. */
  readonly rate: Rational;
  readonly below: Rational;
  readonly total: Rational;
  readonly cap: Rational;
};

/** So little of the budget was spent that the rules in force don't allow so high a total. */
export default defineCheck<"cap-by-exec-rate", Data>({
  id: "cap-by-exec-rate",
  severity: "warning",
  *find(checked) {
    const { table, profile } = checked;
    const total = points(table.total?.score ?? null);
    const rate = executionRate(checked);
    if (!total || !rate || !isOutOfFullMarks(checked)) return;
    const lowest = lowestCap(rate.share, profile);
    if (!lowest || !isCellAbove(total.points, lowest.cap, profile)) return;
    yield {
      cells: [total.cell.address, ...rate.cells].map((cell) => rangeOf(cell)),
      data: { rate: rate.share, total: total.points, ...lowest },
      changesTotal: true,
    };
  },
});

function lowestCap(share: Rational, { executionCaps }: Profile): ExecutionCap | null {
  const held = executionCaps.filter(({ below }) => share.isBelow(below));
  return held.reduce<ExecutionCap | null>((least, next) => (least?.cap.isBelow(next.cap) ? least : next), null);
}
