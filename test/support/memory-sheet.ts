import { applyToSnapshot } from "../../src/core/edits/apply-to-snapshot";
import { contentOf } from "../../src/core/edits/cell-edits";
import { snapshotOf } from "../../src/core/edits/draft-snapshot";
import { markKey, type Operation, placeOf, type SheetEdits } from "../../src/core/edits/operations";
import type { CellContent } from "../../src/core/edits/cell-content";
import { isSameValidation, type Validation } from "../../src/core/edits/validation";
import { formatCell, formatRange } from "../../src/core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { HostError } from "../../src/hosts/port";

/** A sheet that is nothing but a snapshot and what a snapshot doesn't tell. */
export interface MemorySheet {
  readonly snapshot: SheetSnapshot;
  /** By range. */
  readonly validations: ReadonlyMap<string, Validation>;
  /** By cell. */
  readonly notes: ReadonlyMap<string, string>;
}

export function plainSheet(snapshot: SheetSnapshot): MemorySheet {
  return { snapshot, validations: new Map(), notes: new Map() };
}

/** A sheet after edits; null for none, before or after. Throws the {@link HostError} for what doesn't fit. */
export function edited(sheet: MemorySheet | null, { sheet: name, operations }: SheetEdits): MemorySheet | null {
  if (sheet?.snapshot.isProtected === true) throw new HostError("protected", { sheet: name });
  const conflicts = [];
  let state = sheet;
  for (const operation of operations) {
    if (!state && (operation.type !== "sheet" || operation.before))
      throw new HostError("no-such-sheet", { sheet: name });
    if (!isAsBefore(state, operation)) conflicts.push(placeOf(operation));
    state = carriedOut(state, name, operation);
  }
  if (conflicts.length > 0) throw new HostError("changed-since-read", { sheet: name, cells: conflicts });
  return state;
}

function carriedOut(sheet: MemorySheet | null, name: string, operation: Operation): MemorySheet | null {
  if (operation.type === "sheet") {
    const { after } = operation;
    if (!after) return null;
    const validations = after.validations.map(({ range, validation }) => [formatRange(range), validation] as const);
    return { snapshot: snapshotOf(name, after), validations: new Map(validations), notes: new Map() };
  }
  if (!sheet) return null;
  const { snapshot, validations, notes } = sheet;
  switch (operation.type) {
    case "validation":
      return { ...sheet, validations: changed(validations, formatRange(operation.range), operation.after) };
    case "note":
      return { ...sheet, notes: changed(notes, formatCell(operation.cell), operation.after) };
    case "set-cell":
    case "number-format":
    case "mark":
      return { ...sheet, snapshot: applyToSnapshot(snapshot, { sheet: name, operations: [operation] }) };
  }
}

function changed<T>(entries: ReadonlyMap<string, T>, key: string, value: T | null): ReadonlyMap<string, T> {
  const after = new Map(entries);
  if (value === null) after.delete(key);
  else after.set(key, value);
  return after;
}

function isAsBefore(sheet: MemorySheet | null, operation: Operation): boolean {
  if (operation.type === "sheet") return isDraft(sheet?.snapshot ?? null, operation);
  if (!sheet) return false;
  const { snapshot, validations, notes } = sheet;
  switch (operation.type) {
    case "set-cell":
      return isSame(contentOf(cellAt(snapshot, operation.cell)), operation.before);
    case "number-format":
      return cellAt(snapshot, operation.cell).numberFormat === operation.before;
    case "validation":
      return isSameValidation(validations.get(formatRange(operation.range)) ?? null, operation.before);
    case "note":
      return (notes.get(formatCell(operation.cell)) ?? null) === operation.before;
    case "mark": {
      const { before } = operation;
      return before === null || snapshot.marks.some((mark) => markKey(mark) === markKey(before));
    }
  }
}

/** Whether a sheet holds what a draft of it says. */
function isDraft(snapshot: SheetSnapshot | null, { before }: Extract<Operation, { readonly type: "sheet" }>): boolean {
  if (!snapshot || !before) return snapshot === before;
  const expected = snapshotOf(snapshot.name, before);
  return [snapshot, expected].every(({ rows, origin }) =>
    rows.every((cells, row) =>
      cells.every((_, column) => {
        const cell = { row: origin.row + row, column: origin.column + column };
        return isSame(contentOf(cellAt(snapshot, cell)), contentOf(cellAt(expected, cell)));
      }),
    ),
  );
}

/** A formula is the same whatever its result has become. */
function isSame(a: CellContent, b: CellContent): boolean {
  if (a.type === "formula" && b.type === "formula") return a.formula === b.formula;
  return a.type === b.type && JSON.stringify(a) === JSON.stringify(b);
}
