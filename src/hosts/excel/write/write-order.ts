import { type Mark } from "../../../core/edits/operations";
import { type SheetDraft } from "../../../core/edits/sheet-draft";
import { type Validation } from "../../../core/edits/validation";
import { type CellAddress, type RangeAddress } from "../../../core/sheet/address";
import { type DraftRows } from "./changes";
import { type CellTarget } from "./steps";
import { type ToldValidation } from "./validations";

/** Everything that one request is to write. */
export interface WriteOrder {
  readonly sheets: readonly SheetOrder[];
  readonly state: StateOrder | null;
}

export interface SheetOrder {
  readonly sheet: string;
  readonly cells: readonly CellTarget[];
  /** Ids of conditional formats of ours. */
  readonly rulesToDelete: readonly string[];
  readonly marksToAdd: readonly Mark[];
  readonly validations: readonly ValidationTarget[];
  readonly notes: readonly NoteTarget[];
  readonly draft: DraftOrder | null;
  /** Whether to look at the sheet's rules although none is written. */
  readonly looksAtRules?: boolean;
  /** A filter would let longer runs slip into wrong rows (office-js#224). */
  readonly isCellByCell?: boolean;
}

/** What a range's validation is to be: one of ours, one that Excel had told, or only looked at. */
export interface ValidationTarget {
  readonly range: RangeAddress;
  readonly to:
    | { readonly type: "ours"; readonly validation: Validation | null }
    | { readonly type: "told"; readonly validation: ToldValidation }
    | { readonly type: "as-it-is" };
}

export interface NoteTarget {
  readonly cell: CellAddress;
  /** What is taken to be there; null for none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** `fill` goes on with a sheet that an earlier request has begun; `look` only asks what rows of the sheet hold. */
export type DraftOrder =
  | { readonly type: "create" | "fill"; readonly draft: SheetDraft; readonly rows: DraftRows }
  | { readonly type: "rewrite"; readonly draft: SheetDraft; readonly rows: DraftRows; readonly looks: boolean }
  | { readonly type: "look"; readonly rows: DraftRows }
  | { readonly type: "delete" };

export type StateOrder =
  | { readonly type: "set"; readonly before: string | null; readonly after: string | null }
  /** The part that was changed gets what it said. */
  | { readonly type: "give-back"; readonly xml: string }
  /** The part that was deleted comes again. */
  | { readonly type: "put-back"; readonly xml: string }
  | { readonly type: "take-away"; readonly id: string }
  | { readonly type: "look" };

/** An order for a sheet that asks for nothing yet. */
export function orderOn(sheet: string, order: Partial<SheetOrder> = {}): SheetOrder {
  const nothing = { cells: [], rulesToDelete: [], marksToAdd: [], validations: [], notes: [], draft: null };
  return { ...nothing, ...order, sheet };
}

export function isEmptyOrder({ sheets, state }: WriteOrder): boolean {
  return (
    state === null &&
    sheets.every(
      ({ cells, rulesToDelete, marksToAdd, validations, notes, draft }) =>
        draft === null && [cells, rulesToDelete, marksToAdd, validations, notes].every(({ length }) => length === 0),
    )
  );
}
