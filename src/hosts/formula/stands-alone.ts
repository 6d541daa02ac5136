import { unquoteSheetName } from "../../core/sheet/address";
import { tokensOf } from "./tokens";

/** What a formula may say without parentheses behind it. */
const CONSTANTS = ["TRUE", "FALSE"];

/**
 * Whether a formula (with its "=") needs nothing of its workbook but cells of sheets that there are: no names, tables or
 * other workbooks.
 */
export function standsAlone(formula: string, sheets: ReadonlySet<string>): boolean {
  return tokensOf(formula.slice(1)).every(({ type, text }) => {
    if (type === "name") return CONSTANTS.includes(text.toUpperCase());
    if (type === "sheet") return sheets.has(unquoteSheetName(text.replace(/!$/, "")));
    // "#" begins an error value: what the formula needed is gone.
    return type !== "brackets" && text !== "#";
  });
}
