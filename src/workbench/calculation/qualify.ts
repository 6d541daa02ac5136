import { quoteSheetName } from "../../core/sheet/address";
import { mapReferences } from "../model/formula";

/** A formula with every reference naming its sheet, so that it means the same on any other sheet. */
export function qualified(formula: string, sheetName: string): string {
  const prefix = quoteSheetName(sheetName);
  return mapReferences(formula, (reference) =>
    reference.sheet === null ? { ...reference, sheet: prefix } : reference,
  );
}
