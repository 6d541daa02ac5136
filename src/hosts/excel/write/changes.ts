import { type CellContent, type Mark, markKey, placeOf, type SheetEdits } from "../../../core/edits/operations";
import { type CellAddress, formatCell } from "../../../core/sheet/address";
import { HostError } from "../../port";

/** What a plan expects of a cell and is going to make of it; null for what it doesn't speak of. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly contentBefore: CellContent | null;
  readonly content: CellContent | null;
  readonly formatBefore: string | null;
  readonly format: string | null;
}

/** What a plan comes to, all its operations taken together. */
export interface Changes {
  readonly cells: readonly CellChange[];
  readonly marksToRemove: readonly Mark[];
  readonly marksToAdd: readonly Mark[];
}

/** Throws a {@link HostError} "changed-since-read" where an operation expects what an earlier one has just changed. */
export function changesOf({ sheet, operations }: SheetEdits): Changes {
  const cells = new Map<string, CellChange>();
  const marksToRemove = new Map<string, Mark>();
  const marksToAdd = new Map<string, Mark>();
  const conflicts: CellAddress[] = [];
  for (const operation of operations) {
    if (operation.type === "mark") {
      const { before, after } = operation;
      if (before && !marksToAdd.delete(markKey(before))) marksToRemove.set(markKey(before), before);
      if (after && !marksToRemove.delete(markKey(after))) marksToAdd.set(markKey(after), after);
      continue;
    }
    if (operation.type === "validation" || operation.type === "note" || operation.type === "sheet") {
      throw new HostError("cannot-write", { sheet, cells: [placeOf(operation)] });
    }
    const { cell } = operation;
    const key = formatCell(cell);
    const change = cells.get(key) ?? { cell, contentBefore: null, content: null, formatBefore: null, format: null };
    if (operation.type === "set-cell") {
      const { before, after } = operation;
      if (change.content && !isSameContent(change.content, before)) conflicts.push(cell);
      cells.set(key, { ...change, contentBefore: change.contentBefore ?? before, content: after });
    } else {
      const { before, after } = operation;
      if (change.format !== null && change.format !== before) conflicts.push(cell);
      cells.set(key, { ...change, formatBefore: change.formatBefore ?? before, format: after });
    }
  }
  if (conflicts.length > 0) throw new HostError("changed-since-read", { sheet, cells: conflicts });
  return {
    cells: [...cells.values()],
    marksToRemove: [...marksToRemove.values()],
    marksToAdd: [...marksToAdd.values()],
  };
}

/** A formula is the same whatever its result has become; numbers are as Excel keeps them, to 15 digits. */
export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (a.type === "formula" && b.type === "formula") return a.formula === b.formula;
  if (a.type === "formula" || b.type === "formula") return false;
  if (a.value.type === "number" && b.value.type === "number") {
    return a.value.number.toPrecision(15) === b.value.number.toPrecision(15);
  }
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}
