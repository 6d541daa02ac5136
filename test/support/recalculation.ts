import type { SheetEdits } from "../../src/core/edits/operations";
import type { CellContent } from "../../src/core/edits/cell-content";
import { planRecalculation, type Recalculation } from "../../src/core/edits/recalculate";
import { formatCell } from "../../src/core/sheet/address";
import type { Cell } from "../../src/core/sheet/cell";
import type { TotalRow } from "../../src/core/table/table";
import { checkedTable, type Row, type TableOptions } from "./checked-table";
import { sheetUnder } from "./checked-sheet";

const total = { score: null };

/** A table to be recalculated, with a blank total cell unless `options` say otherwise. */
export interface RecalculationCase {
  readonly rows: readonly Row[];
  readonly options?: TableOptions;
  readonly changes?: { readonly [address: string]: Partial<Cell> };
  readonly fixText?: boolean;
  readonly subtotals?: readonly TotalRow[];
}

export function recalculation({
  rows,
  options = { total },
  changes = {},
  fixText = false,
  subtotals = [],
}: RecalculationCase): Recalculation {
  const checked = checkedTable(rows, options);
  const table = { ...checked, table: { ...checked.table, subtotals } };
  return planRecalculation(table, sheetUnder(table, changes), { fixText });
}

/** "I4 empty → =SUM(I2:I3) 9", "I4 @ → General", or the refusal. */
export function outcome(given: RecalculationCase): string[] {
  const result = recalculation(given);
  return result.type === "plan"
    ? shown(result.plan)
    : [`${result.code} ${result.cells.map(formatCell).join(" ")}`.trim()];
}

function shown({ operations }: SheetEdits): string[] {
  return operations.map((operation) => {
    if (operation.type !== "set-cell" && operation.type !== "number-format") return operation.type;
    const { cell, before, after } = operation;
    const text = (content: string | CellContent): string =>
      typeof content === "string" ? content : contentText(content);
    return `${formatCell(cell)} ${text(before)} → ${text(after)}`;
  });
}

function contentText(content: CellContent): string {
  const value = content.type === "formula" ? content.result : content.value;
  const shownValue =
    value.type === "number" ? `${value.number}` : value.type === "text" ? `'${value.text}'` : value.type;
  return content.type === "formula" ? `${content.formula} ${shownValue}` : shownValue;
}
