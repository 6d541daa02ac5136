import type { Rational } from "../../exact";
import { rangeOf } from "../../sheet/address";
import { pointsIn } from "../../table/table";
import { defineCheck } from "../check";

type Data = { readonly indicator: string; readonly score: Rational; readonly weight: Rational };

/** A row can't be given more points than it is worth. */
export default defineCheck<"score-exceeds-weight", Data>({
  id: "score-exceeds-weight",
  severity: "error",
  *find({ table, profile }) {
    for (const { kind, path, weight, score } of table.indicators) {
      const [worth, given] = [pointsIn(weight), pointsIn(score)];
      if (kind !== "scored" || !weight || !score || !worth || !given) continue;
      if (!given.round(profile.decimals).isAbove(worth.round(profile.decimals))) continue;
      yield {
        cells: [rangeOf(weight.address), rangeOf(score.address)],
        data: { indicator: path[path.length - 1] ?? "", score: given, weight: worth },
        changesTotal: true,
      };
    }
  },
});
