import type { CellContent, EditPlan } from "../core/edits/operations";
import { type CellAddress, formatCell } from "../core/sheet/address";
import type { CellValue } from "../core/sheet/cell";
import type { SheetSnapshot } from "../core/sheet/snapshot";

/** The cells that a plan writes into, each once. */
export function cellsOf({ operations }: EditPlan): CellAddress[] {
  const cells = operations.flatMap((operation) => (operation.type === "mark" ? [] : [operation.cell]));
  return [...new Map(cells.map((cell) => [formatCell(cell), cell])).values()];
}

/** Whether formulas that a plan doesn't write may have other results once it is carried out. */
export function changesOtherFormulas(plan: EditPlan, { rows, origin }: SheetSnapshot): boolean {
  const changesValue = plan.operations.some(
    (operation) =>
      operation.type === "set-cell" &&
      JSON.stringify(valueOf(operation.before)) !== JSON.stringify(valueOf(operation.after)),
  );
  if (!changesValue) return false;
  const written = new Set(cellsOf(plan).map(formatCell));
  return rows.some((cells, row) =>
    cells.some(({ formula }, column) => {
      const address = { row: origin.row + row, column: origin.column + column };
      return formula !== null && !written.has(formatCell(address));
    }),
  );
}

const valueOf = (content: CellContent): CellValue => (content.type === "formula" ? content.result : content.value);
