import { type CellAddress, formatRange, type RangeAddress } from "../sheet/address";
import type { CellValue } from "../sheet/cell";

/** What a cell is given: a constant, or a formula with the result that we know it has. */
export type CellContent =
  | { readonly type: "value"; readonly value: CellValue }
  | { readonly type: "formula"; readonly formula: string; readonly result: CellValue };

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

/**
 * One thing to be written. Each operation holds what was there and what shall be there: so a host can tell that the
 * sheet has changed since it was read, and the inverse is the same operation turned round.
 */
export type Operation =
  | { readonly type: "set-cell"; readonly cell: CellAddress; readonly before: CellContent; readonly after: CellContent }
  | { readonly type: "number-format"; readonly cell: CellAddress; readonly before: string; readonly after: string }
  | { readonly type: "mark"; readonly before: Mark | null; readonly after: Mark | null };

/** Everything one command wants to write, all or nothing: the only way anything is written. */
export interface EditPlan {
  readonly sheet: string;
  readonly operations: readonly Operation[];
}

/** The plan that takes a plan back, last operation first. */
export function inverse({ sheet, operations }: EditPlan): EditPlan {
  return { sheet, operations: [...operations].reverse().map(turnedRound) };
}

function turnedRound(operation: Operation): Operation {
  switch (operation.type) {
    case "set-cell":
      return { ...operation, before: operation.after, after: operation.before };
    case "number-format":
      return { ...operation, before: operation.after, after: operation.before };
    case "mark":
      return { ...operation, before: operation.after, after: operation.before };
  }
}
