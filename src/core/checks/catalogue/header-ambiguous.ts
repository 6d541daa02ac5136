import { rangeOf } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { headerOf } from "../fields";

type Data = { readonly label: string };

/** Several columns with one label. */
export default defineCheck<"header-ambiguous", Data>({
  id: "header-ambiguous",
  severity: "info",
  isOffByDefault: true,
  *find(checked) {
    for (const [label, columns] of columnsByLabel(checked)) {
      if (columns.length < 2) continue;
      const row = checked.table.headerRows[0] ?? checked.table.range.top;
      yield { cells: columns.map((column) => rangeOf({ row, column })), data: { label } };
    }
  },
});

function columnsByLabel(checked: CheckedTable): Map<string, number[]> {
  const byLabel = new Map<string, number[]>();
  const { table, grid } = checked;
  for (let { left: column } = table.range; column <= table.range.right; column++) {
    const label = headerOf(checked, column).replace(/\s+/g, "");
    const row = table.headerRows[0] ?? table.range.top;
    if (label !== "" && !grid.isCovered(row, column)) byLabel.set(label, [...(byLabel.get(label) ?? []), column]);
  }
  return byLabel;
}
