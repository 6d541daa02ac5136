import { contentOf } from "../../../core/edits/cell-edits";
import { type Mark, markKey, type Operation, placeOf, type SheetEdits } from "../../../core/edits/operations";
import type { CellContent } from "../../../core/edits/cell-content";
import { type CellAddress, formatCell } from "../../../core/sheet/address";
import type { CellValue } from "../../../core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../../core/sheet/snapshot";
import { HostError } from "../../port";
import { numberFormatAt, type SheetContents } from "../read/sheet-contents";

/** What is to become of a cell; null for what stays. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly content: CellContent | null;
  readonly numberFormat: string | null;
}

/** What a plan comes to, all its operations taken together. */
export interface SheetChanges {
  readonly cells: readonly CellChange[];
  readonly marksToRemove: readonly Mark[];
  readonly marksToAdd: readonly Mark[];
}

/**
 * Follows a plan's operations one after the other from what the sheet holds. `contents` are those of the snapshot: they
 * know the formats of blank cells beyond it. Throws a {@link HostError}
 * "changed-since-read" with all the cells where an operation finds something else than it expects.
 */
export function reducePlan(
  { sheet, operations }: SheetEdits,
  snapshot: SheetSnapshot,
  contents: SheetContents,
): SheetChanges {
  const state = new PlannedSheet(snapshot, contents);
  const conflicts = operations.flatMap((operation) => (state.carryOut(operation) ? [] : [placeOf(operation)]));
  if (conflicts.length > 0) throw new HostError("changed-since-read", { sheet, cells: conflicts });
  return state.changes;
}

class PlannedSheet {
  private readonly cells = new Map<string, CellChange>();
  private readonly marks: Map<string, Mark>;

  constructor(
    private readonly snapshot: SheetSnapshot,
    private readonly contents: SheetContents,
  ) {
    this.marks = new Map(snapshot.marks.map((mark) => [markKey(mark), mark]));
  }

  /** False where the sheet isn't as the operation expects. */
  carryOut(operation: Operation): boolean {
    switch (operation.type) {
      case "set-cell": {
        const change = this.changeOf(operation.cell);
        const now = change.content ?? contentOf(cellAt(this.snapshot, operation.cell));
        this.cells.set(formatCell(operation.cell), { ...change, content: operation.after });
        return isSameContent(now, operation.before);
      }
      case "number-format": {
        const change = this.changeOf(operation.cell);
        const shown = cellAt(this.snapshot, operation.cell).numberFormat;
        const now =
          change.numberFormat === null ? [shown, numberFormatAt(this.contents, operation.cell)] : [change.numberFormat];
        this.cells.set(formatCell(operation.cell), { ...change, numberFormat: operation.after });
        return now.includes(operation.before);
      }
      case "mark":
        return this.replaceMark(operation.before, operation.after);
      // Not in the snapshot: those who write them compare them.
      case "validation":
      case "note":
        return true;
      case "sheet":
        throw new HostError("cannot-write", { sheet: this.snapshot.name });
    }
  }

  get changes(): SheetChanges {
    const before = new Map(this.snapshot.marks.map((mark) => [markKey(mark), mark]));
    const missingIn = (marks: ReadonlyMap<string, Mark>) => (mark: Mark) => !marks.has(markKey(mark));
    return {
      cells: [...this.cells.values()],
      marksToRemove: [...before.values()].filter(missingIn(this.marks)),
      marksToAdd: [...this.marks.values()].filter(missingIn(before)),
    };
  }

  private changeOf(cell: CellAddress): CellChange {
    return this.cells.get(formatCell(cell)) ?? { cell, content: null, numberFormat: null };
  }

  private replaceMark(before: Mark | null, after: Mark | null): boolean {
    const isThere = before === null || this.marks.delete(markKey(before));
    const isFree = after === null || !this.marks.has(markKey(after));
    if (after) this.marks.set(markKey(after), after);
    return isThere && isFree;
  }
}

/** A formula is the same whatever its result has become since. */
export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (a.type === "formula" && b.type === "formula") return a.formula === b.formula;
  return a.type === "value" && b.type === "value" && isSameValue(a.value, b.value);
}

/** What other cells see of two contents is the same. */
export function isSameResult(a: CellContent, b: CellContent): boolean {
  return isSameValue(resultOf(a), resultOf(b));
}

function resultOf(content: CellContent): CellValue {
  return content.type === "formula" ? content.result : content.value;
}

export function isSameValue(a: CellValue, b: CellValue): boolean {
  switch (a.type) {
    case "number":
      return b.type === "number" && a.number === b.number;
    case "text":
      return b.type === "text" && a.text === b.text;
    case "boolean":
      return b.type === "boolean" && a.boolean === b.boolean;
    case "error":
      return b.type === "error" && a.error === b.error;
    case "empty":
    case "not-calculated":
      return a.type === b.type;
  }
}
