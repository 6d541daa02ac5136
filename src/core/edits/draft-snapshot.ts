import { type CellAddress, rangeOf } from "../sheet/address";
import { type Cell, type CellValue, EMPTY_CELL, textOf } from "../sheet/cell";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { DraftCell, SheetDraft } from "./sheet-draft";

/** A sheet as it is read once a draft of it has been written, its formulas with the results that the draft names. */
export function snapshotOf(name: string, draft: SheetDraft): SheetSnapshot {
  const filled = draft.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): CellAddress[] => (isFilled(cell) ? [{ row, column }] : [])),
  );
  const [rows, columns] = [filled.map(({ row }) => row), filled.map(({ column }) => column)];
  const used =
    filled.length === 0
      ? null
      : rangeOf(
          { row: Math.min(...rows), column: Math.min(...columns) },
          { row: Math.max(...rows), column: Math.max(...columns) },
        );
  const within = used
    ? draft.rows.slice(used.top, used.bottom + 1).map((cells) => cells.slice(used.left, used.right + 1).map(cellOf))
    : [];
  return {
    name,
    origin: { row: used?.top ?? 0, column: used?.left ?? 0 },
    rows: within,
    used,
    merges: draft.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(draft.columns.flatMap(({ isHidden }, column) => (isHidden === true ? [column] : []))),
    isHidden: false,
    isProtected: false,
    marks: [],
  };
}

function isFilled(cell: DraftCell | null): cell is DraftCell {
  return cell !== null && (cell.content.type === "formula" || cell.content.value.type !== "empty");
}

function cellOf(cell: DraftCell | null): Cell {
  if (!cell) return EMPTY_CELL;
  const { content, numberFormat = "General" } = cell;
  const value: CellValue = content.type === "formula" ? content.result : content.value;
  return { value, formula: content.type === "formula" ? content.formula : null, text: textOf(value), numberFormat };
}
