import type { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { doConflict, duplicatesIn } from "../duplicates";
import { addressesOf, rowNumbers, singly } from "../rows";

type Data = {
  readonly indicator: string;
  readonly rows: readonly string[];
  /** The different weights; one where only the criteria differ. */
  readonly weights: readonly Rational[];
  readonly criteriaDiffer: boolean;
};

/** The same indicator, measured in two ways: rows of the same name and explanation with other weights or criteria. */
export default defineCheck<"conflicting-duplicate-criterion", Data>({
  id: "conflicting-duplicate-criterion",
  severity: "error",
  *find(checked) {
    for (const duplicates of duplicatesIn(checked).filter(doConflict)) {
      const { rows, weights, criteria } = duplicates;
      const indicators = rows.map(({ indicator }) => indicator);
      yield {
        cells: [
          ...verticalRuns(addressesOf(indicators.map(({ weight }) => weight))),
          ...singly(indicators.flatMap(({ criterion }) => criterion?.address ?? [])),
        ],
        data: { indicator: rows[0].name, rows: rowNumbers(indicators), weights, criteriaDiffer: criteria > 1 },
      };
    }
  },
});
