import type { CellAddress, RangeAddress } from "../sheet/address";
import { type Cell, type CellValue, EMPTY_CELL, textOf } from "../sheet/cell";
import { cellAt, type SheetSnapshot } from "../sheet/snapshot";
import { snapshotOf } from "./draft-snapshot";
import { markKey, type Operation, type SheetEdits } from "./operations";

/**
 * A snapshot as it is once edits have been carried out on its sheet, so that nothing need be read again. Formulas are
 * taken to give the results that the edits name; what other formulas on the sheet make of it, only the host can tell.
 * Of a sheet that goes, its blank cells are left.
 */
export function applyToSnapshot(snapshot: SheetSnapshot, { operations }: SheetEdits): SheetSnapshot {
  return operations.reduce(carriedOut, snapshot);
}

/** Sheets as they are once edits have been carried out on them; those that come with the edits are among them. */
export function applyToCompanions(
  sheets: readonly SheetSnapshot[],
  edits: readonly SheetEdits[],
): readonly SheetSnapshot[] {
  const after = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const edit of edits) {
    const present = after.get(edit.sheet);
    const made = edit.operations.find((operation) => operation.type === "sheet");
    if (made?.after) after.set(edit.sheet, snapshotOf(edit.sheet, made.after));
    else if (made) after.delete(edit.sheet);
    else if (present) after.set(edit.sheet, applyToSnapshot(present, edit));
  }
  return [...after.values()];
}

function carriedOut(snapshot: SheetSnapshot, operation: Operation): SheetSnapshot {
  switch (operation.type) {
    case "set-cell": {
      const { cell, after } = operation;
      const present = cellAt(snapshot, cell);
      const value = after.type === "formula" ? after.result : after.value;
      const formula = after.type === "formula" ? after.formula : null;
      return withCell(snapshot, cell, { ...present, value, formula, text: shownText(value, present) });
    }
    case "number-format": {
      const { cell, after } = operation;
      return withCell(snapshot, cell, { ...cellAt(snapshot, cell), numberFormat: after });
    }
    case "validation":
    case "note":
      return snapshot;
    case "sheet": {
      const { after } = operation;
      return after ? snapshotOf(snapshot.name, after) : { ...snapshot, rows: [], used: null, merges: [], marks: [] };
    }
    case "mark": {
      const { before, after } = operation;
      const others = before ? snapshot.marks.filter((mark) => markKey(mark) !== markKey(before)) : snapshot.marks;
      return { ...snapshot, marks: after ? [...others, after] : others };
    }
  }
}

/** The same number looks as before; a new one is taken to look as it is, whatever its format makes of it. */
function shownText(value: CellValue, present: Cell): string {
  return JSON.stringify(value) === JSON.stringify(present.value) ? present.text : textOf(value);
}

function withCell(snapshot: SheetSnapshot, address: CellAddress, cell: Cell): SheetSnapshot {
  const { origin, rows } = reaching(snapshot, address);
  const [row, column] = [address.row - origin.row, address.column - origin.column];
  const cells = [...(rows[row] ?? [])];
  cells.push(...blank(column + 1 - cells.length));
  cells[column] = cell;
  const changed = [...rows];
  while (changed.length <= row) changed.push([]);
  changed[row] = cells;
  return { ...snapshot, origin, rows: changed, used: including(snapshot.used, address) };
}

/** The cells of a snapshot, begun further up or to the left where an address lies there. */
function reaching(
  { origin, rows }: SheetSnapshot,
  { row, column }: CellAddress,
): Pick<SheetSnapshot, "origin" | "rows"> {
  const [above, before] = [Math.max(0, origin.row - row), Math.max(0, origin.column - column)];
  if (above === 0 && before === 0) return { origin, rows };
  return {
    origin: { row: origin.row - above, column: origin.column - before },
    rows: [...Array.from({ length: above }, () => []), ...rows.map((cells) => [...blank(before), ...cells])],
  };
}

const blank = (count: number): Cell[] => Array.from({ length: Math.max(0, count) }, () => EMPTY_CELL);

function including(used: RangeAddress | null, { row, column }: CellAddress): RangeAddress {
  const { top, left, bottom, right } = used ?? { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}
