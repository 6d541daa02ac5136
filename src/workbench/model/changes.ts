import { type RangeAddress } from "../../core/sheet/address";
import { type CellContent } from "./content";
import { type Move } from "./move";
import { type Sheet } from "./sheet";

/** Who did it: the person at the grid, the add-in over the wire, or somebody else with the same workbook open. */
export type Origin = "user" | "add-in" | "co-author";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** What happened in a workbook, for whoever draws it or reports it as events. */
export type WorkbookChange =
  | {
      readonly type: "data-changed";
      readonly sheet: Sheet;
      readonly range: RangeAddress;
      readonly changeType: ChangeType;
      readonly origin: Origin;
      /** For a single cell: what it held before and after. */
      readonly details: { readonly before: CellContent; readonly after: CellContent } | null;
    }
  /** Rows or columns were put in or taken out; a data change follows. */
  | { readonly type: "moved"; readonly sheet: Sheet; readonly move: Move }
  | { readonly type: "calculated"; readonly sheet: Sheet; readonly range: RangeAddress }
  | { readonly type: "format-changed"; readonly sheet: Sheet; readonly range: RangeAddress; readonly origin: Origin }
  | { readonly type: "sorted"; readonly sheet: Sheet; readonly range: RangeAddress; readonly origin: Origin }
  /** Conditional formats, notes, hidden rows, protection, parts: to be drawn again. */
  | { readonly type: "sheet-changed"; readonly sheet: Sheet }
  | { readonly type: "protection-changed"; readonly sheet: Sheet; readonly origin: Origin }
  | { readonly type: "activated"; readonly sheet: Sheet; readonly previous: Sheet }
  | { readonly type: "selection-changed"; readonly sheet: Sheet; readonly range: RangeAddress }
  | { readonly type: "sheet-added" | "sheet-deleted"; readonly sheet: Sheet; readonly origin: Origin }
  | { readonly type: "parts-changed" };
