import type { SheetEdits } from "../core/edits/operations";
import type { CellContent } from "../core/edits/cell-content";
import { type CellAddress, formatCell } from "../core/sheet/address";
import type { CellValue } from "../core/sheet/cell";
import type { SheetSnapshot } from "../core/sheet/snapshot";

/** The cells that edits write into, each once; those of a sheet that comes or goes as a whole aren't named. */
export function cellsOf({ operations }: SheetEdits): CellAddress[] {
  const cells = operations.flatMap((operation) => ("cell" in operation ? [operation.cell] : []));
  return [...new Map(cells.map((cell) => [formatCell(cell), cell])).values()];
}

/** Whether formulas of a sheet that edits don't write may have other results once they are carried out. */
export function changesOtherFormulas(edits: SheetEdits, { rows, origin }: SheetSnapshot): boolean {
  const changesValue = edits.operations.some(
    (operation) =>
      operation.type === "set-cell" &&
      JSON.stringify(valueOf(operation.before)) !== JSON.stringify(valueOf(operation.after)),
  );
  if (!changesValue) return false;
  const written = new Set(cellsOf(edits).map(formatCell));
  return rows.some((cells, row) =>
    cells.some(({ formula }, column) => {
      const address = { row: origin.row + row, column: origin.column + column };
      return formula !== null && !written.has(formatCell(address));
    }),
  );
}

const valueOf = (content: CellContent): CellValue => (content.type === "formula" ? content.result : content.value);
