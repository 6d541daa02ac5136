import { writing } from "../edits/cell-edits";
import type { SheetEdits } from "../edits/operations";
import type { CellValue } from "../sheet/cell";
import { cellAt } from "../sheet/snapshot";
import type { PaperRole } from "./columns";
import type { Paper } from "./earlier";

/** The columns of a paper that people fill in. */
export type EntryRole = Extract<PaperRole, "answer" | "reason" | "evidence">;

/**
 * Plans to write into one cell of a paper, found by the point's key ("K7.2"), wherever its row has been sorted to; without
 * operations where that stands there already. Null where the paper has no such row, or more than one.
 */
export function planEntry(
  { snapshot, columns, rows }: Paper,
  key: string,
  role: EntryRole,
  value: CellValue,
): SheetEdits | null {
  const [row, another] = rows.filter((one) => one.key === key);
  const column = columns.get(role);
  if (!row || another || column === undefined) return null;
  const cell = { row: row.row, column };
  return { sheet: snapshot.name, operations: writing(cell, { type: "value", value }, cellAt(snapshot, cell)) };
}
