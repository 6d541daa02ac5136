import {
  type EditPlan,
  type Mark,
  markKey,
  type Operation,
  placeOf,
  type SheetEdits,
} from "../../../core/edits/operations";
import type { CellContent } from "../../../core/edits/cell-content";
import { type SheetDraft } from "../../../core/edits/sheet-draft";
import { isSameValidation, type Validation } from "../../../core/edits/validation";
import { type CellAddress, formatCell, formatRange, LAST_ROW, type RangeAddress } from "../../../core/sheet/address";
import { HostError } from "../../port";

/** What a plan expects of a cell and is going to make of it; null for what it doesn't speak of. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly contentBefore: CellContent | null;
  readonly content: CellContent | null;
  readonly formatBefore: string | null;
  readonly format: string | null;
}

/** What there was and what there shall be; null for nothing. */
interface Replacement<T> {
  readonly before: T | null;
  readonly after: T | null;
}

export type ValidationChange = Replacement<Validation> & { readonly range: RangeAddress };
export type NoteChange = Replacement<string> & { readonly cell: CellAddress };

/** What a plan comes to on one sheet, all its operations taken together. */
export interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
  readonly marksToRemove: readonly Mark[];
  readonly marksToAdd: readonly Mark[];
  readonly validations: readonly ValidationChange[];
  readonly notes: readonly NoteChange[];
  /** The sheet as a whole; then there is nothing else. Null where that stays. */
  readonly draft: DraftChange | null;
}

export type DraftChange = Replacement<SheetDraft> & {
  /** The rows that must hold what `before` says; null for none. */
  readonly checked: DraftRows | null;
  /** The rows of `after` that are to be filled in; null for none. */
  readonly filled: DraftRows | null;
};

/** Rows of a draft, from the first to before the last one. */
export interface DraftRows {
  readonly first: number;
  readonly end: number;
}

export const ALL_ROWS: DraftRows = { first: 0, end: LAST_ROW + 1 };

export interface Changes {
  readonly sheets: readonly SheetChanges[];
  /** The text of the stored state; null where it stays. */
  readonly storedState: Replacement<string> | null;
}

/** Throws a {@link HostError} "changed-since-read" where an operation expects what an earlier one has just changed. */
export function changesOf({ sheets, storedState }: EditPlan): Changes {
  const edited = sheets.filter(({ operations }) => operations.length > 0);
  const changes = edited.map((edits) => new Gathering().of(edits));
  const isNew = ({ draft }: SheetChanges): boolean => draft !== null && draft.before === null;
  // Excel refuses a formula that names a sheet which isn't there yet.
  return {
    sheets: [...changes.filter(isNew), ...changes.filter((each) => !isNew(each))],
    storedState: storedState ?? null,
  };
}

class Gathering {
  private readonly cells = new Map<string, CellChange>();
  private readonly marksToRemove = new Map<string, Mark>();
  private readonly marksToAdd = new Map<string, Mark>();
  private readonly validations = new Map<string, ValidationChange>();
  private readonly notes = new Map<string, NoteChange>();
  private draft: DraftChange | null = null;

  of({ sheet, operations }: SheetEdits): SheetChanges {
    const conflicts = operations.filter((operation) => !this.take(operation)).map(placeOf);
    if (conflicts.length > 0) throw new HostError("changed-since-read", { sheet, cells: conflicts });
    return {
      sheet,
      cells: [...this.cells.values()],
      marksToRemove: [...this.marksToRemove.values()],
      marksToAdd: [...this.marksToAdd.values()],
      validations: [...this.validations.values()],
      notes: [...this.notes.values()],
      draft: this.draft,
    };
  }

  /** False where it doesn't fit what came before. */
  private take(operation: Operation): boolean {
    switch (operation.type) {
      case "set-cell": {
        const { cell, before, after } = operation;
        const change = this.changeOf(cell);
        this.cells.set(formatCell(cell), {
          ...change,
          contentBefore: change.contentBefore ?? before,
          content: after,
        });
        return change.content === null || isSameContent(change.content, before);
      }
      case "number-format": {
        const { cell, before, after } = operation;
        const change = this.changeOf(cell);
        this.cells.set(formatCell(cell), { ...change, formatBefore: change.formatBefore ?? before, format: after });
        return change.format === null || change.format === before;
      }
      case "mark": {
        const { before, after } = operation;
        if (before && !this.marksToAdd.delete(markKey(before))) this.marksToRemove.set(markKey(before), before);
        if (after && !this.marksToRemove.delete(markKey(after))) this.marksToAdd.set(markKey(after), after);
        return true;
      }
      case "validation": {
        const { range, before, after } = operation;
        const earlier = this.validations.get(formatRange(range));
        this.validations.set(formatRange(range), { range, before: earlier ? earlier.before : before, after });
        return !earlier || isSameValidation(earlier.after, before);
      }
      case "note": {
        const { cell, before, after } = operation;
        const earlier = this.notes.get(formatCell(cell));
        this.notes.set(formatCell(cell), { cell, before: earlier ? earlier.before : before, after });
        return !earlier || earlier.after === before;
      }
      case "sheet": {
        const { before, after } = operation;
        const isFirst = this.draft === null;
        const filled = after && { first: 0, end: after.rows.length };
        this.draft = { before, after, checked: before && ALL_ROWS, filled };
        return isFirst;
      }
    }
  }

  private changeOf(cell: CellAddress): CellChange {
    const none = { contentBefore: null, content: null, formatBefore: null, format: null };
    return this.cells.get(formatCell(cell)) ?? { cell, ...none };
  }
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
