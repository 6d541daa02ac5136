import type { CheckedTable } from "../../src/core/checks/check";
import { formatCell } from "../../src/core/sheet/address";
import { type Cell, type CellValue, EMPTY_CELL } from "../../src/core/sheet/cell";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import type { NumberCell, PointsCell } from "../../src/core/table/table";
import { snapshotOf } from "./grid";

/**
 * The sheet that a table of {@link checkedTable} stands on, as far as its points go.
 * @param changes what is different there, by address
 */
export function sheetUnder(
  { table }: Pick<CheckedTable, "table">,
  changes: { readonly [address: string]: Partial<Cell> } = {},
): SheetSnapshot {
  const cells = new Map<string, PointsCell>();
  const add = (cell: PointsCell | null): void => {
    if (cell) cells.set(formatCell(cell.address), cell);
  };
  for (const { weight, score } of table.indicators) [weight, score].forEach(add);
  for (const { weight } of table.groups) add(weight);
  for (const { weight, score } of [...table.subtotals, ...(table.total ? [table.total] : [])])
    [weight, score].forEach(add);

  const height = table.range.bottom + 1;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: 9 }, (__, column): Cell => {
      const address = formatCell({ row, column });
      const cell = cells.get(address);
      const value = cell ? valueOf(cell.content) : EMPTY_CELL.value;
      return { ...EMPTY_CELL, value, formula: cell?.formula ?? null, ...changes[address] };
    }),
  );
  return snapshotOf(rows);
}

function valueOf(content: NumberCell): CellValue {
  switch (content.type) {
    case "blank":
      return { type: "empty" };
    case "number":
      return { type: "number", number: content.points.toNumber() };
    case "text-number":
    case "not-a-number":
      return { type: "text", text: content.text };
    case "error":
      return { type: "error", error: content.error };
    case "not-calculated":
      return { type: "not-calculated" };
  }
}
