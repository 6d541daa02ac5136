import type { Fix, FixOption } from "../../core/checks/fix";
import type { Operation } from "../../core/edits/operations";
import type { CellContent } from "../../core/edits/cell-content";
import { formatCell } from "../../core/sheet/address";
import type { Json } from "./values";

/** A fix with what each of its ways would write. */
export function fix({ kind, options }: Fix): Json {
  return { kind, options: options.map(option) };
}

function option({ action, operations }: FixOption): Json {
  return { action, cells: operations.flatMap(preview) };
}

/** What a cell holds and would hold; a number format is only how it is shown. */
function preview(operation: Operation): Json[] {
  if (operation.type !== "set-cell") return [];
  const { cell, before, after } = operation;
  return [{ cell: formatCell(cell), before: content(before), after: content(after) }];
}

/** A formula, or the constant. */
function content(written: CellContent): Json {
  if (written.type === "formula") return written.formula;
  const { value } = written;
  switch (value.type) {
    case "number":
      return value.number;
    case "text":
      return value.text;
    case "boolean":
      return value.boolean;
    case "error":
      return value.error;
    case "empty":
    case "not-calculated":
      return null;
  }
}
