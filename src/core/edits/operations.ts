import { type CellAddress, formatRange, type RangeAddress } from "../sheet/address";
import type { CellContent } from "./cell-content";
import type { SheetDraft } from "./sheet-draft";
import type { Validation } from "./validation";

/** A conditional format of ours: it shines while its formula is true, and is known again by the id in it. */
export interface Mark {
  /** The check whose finding it shows. */
  readonly id: string;
  readonly range: RangeAddress;
  /** Relative to the range's top-left cell, without "=". */
  readonly formula: string;
}

/** Marks are the same when they say the same of the same cells: these have one key. */
export function markKey({ id, range, formula }: Mark): string {
  return [id, formatRange(range), formula].join("\n");
}

/** What was there and what shall be there. */
interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * One thing to be written on a sheet. Each operation holds what was there and what shall be there: so a host can tell
 * that the sheet has changed since it was read, and the inverse is the same operation turned round.
 */
export type Operation =
  | ({ readonly type: "set-cell"; readonly cell: CellAddress } & Change<CellContent>)
  | ({ readonly type: "number-format"; readonly cell: CellAddress } & Change<string>)
  | ({ readonly type: "mark" } & Change<Mark | null>)
  /** What a range lets itself be given; null for anything. */
  | ({ readonly type: "validation"; readonly range: RangeAddress } & Change<Validation | null>)
  /** The note of a cell; null for none. */
  | ({ readonly type: "note"; readonly cell: CellAddress } & Change<string | null>)
  /**
   * A whole sheet of ours comes (before: null), goes (after: null), or is made again in its place, so that formulas that
   * point to it hold. The only operation on its sheet in a plan. Before it goes or is made again, the contents of its
   * cells must be those of `before`; how it looks isn't compared.
   */
  | ({ readonly type: "sheet" } & Change<SheetDraft | null>);

/** What is to be written on one sheet, one operation after the other. */
export interface SheetEdits {
  readonly sheet: string;
  readonly operations: readonly Operation[];
}

/** Everything one command wants to write, on as many sheets as it likes, all or nothing: the only way anything is written. */
export interface EditPlan {
  /** Each sheet once. */
  readonly sheets: readonly SheetEdits[];
  /** The text of our stored state (`core/state`), null for none; left out where it stays as it is. */
  readonly storedState?: Change<string | null>;
}

/** A plan for one sheet alone. */
export function planFor(edits: SheetEdits): EditPlan {
  return { sheets: [edits] };
}

export function isEmptyPlan({ sheets, storedState }: EditPlan): boolean {
  return storedState === undefined && sheets.every(({ operations }) => operations.length === 0);
}

/** The plan that takes a plan back, last operation first. */
export function inverse({ sheets, storedState }: EditPlan): EditPlan {
  const turned = [...sheets].reverse().map(({ sheet, operations }) => ({
    sheet,
    operations: [...operations].reverse().map(turnedRound),
  }));
  return storedState
    ? { sheets: turned, storedState: { before: storedState.after, after: storedState.before } }
    : { sheets: turned };
}

function turnedRound(operation: Operation): Operation {
  switch (operation.type) {
    case "set-cell":
      return { ...operation, before: operation.after, after: operation.before };
    case "number-format":
      return { ...operation, before: operation.after, after: operation.before };
    case "mark":
      return { ...operation, before: operation.after, after: operation.before };
    case "validation":
      return { ...operation, before: operation.after, after: operation.before };
    case "note":
      return { ...operation, before: operation.after, after: operation.before };
    case "sheet":
      return { ...operation, before: operation.after, after: operation.before };
  }
}

/** Where on its sheet an operation writes first: where a conflict with it is said to be. */
export function placeOf(operation: Operation): CellAddress {
  switch (operation.type) {
    case "set-cell":
    case "number-format":
    case "note":
      return operation.cell;
    case "validation":
      return { row: operation.range.top, column: operation.range.left };
    case "mark": {
      const { range } = operation.before ?? operation.after ?? { range: { top: 0, left: 0 } };
      return { row: range.top, column: range.left };
    }
    case "sheet":
      return { row: 0, column: 0 };
  }
}
