import { defineCheck } from "../check";
import { doConflict, duplicatesIn } from "../duplicates";
import { rowNumbers, singly } from "../rows";

type Data = { readonly indicator: string; readonly rows: readonly string[] };

/** One result that is scored more than once: the same name and explanation, weight and criterion. */
export default defineCheck<"duplicate-indicator", Data>({
  id: "duplicate-indicator",
  severity: "warning",
  *find(checked) {
    for (const { rows } of duplicatesIn(checked).filter((duplicates) => !doConflict(duplicates))) {
      const indicators = rows.map(({ indicator }) => indicator);
      yield {
        cells: [
          ...singly(indicators.map(({ cell }) => cell)),
          ...singly(indicators.flatMap(({ explanation }) => explanation?.address ?? [])),
        ],
        data: { indicator: rows[0].name, rows: rowNumbers(indicators) },
        changesTotal: true,
      };
    }
  },
});
