/** What a cell holds, by its type on the sheet: a "5" typed as text is text. */
export type CellValue =
  | { readonly type: "empty" }
  | { readonly type: "number"; readonly number: number }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "boolean"; readonly boolean: boolean }
  /** "#REF!", "#DIV/0!" … */
  | { readonly type: "error"; readonly error: string }
  /** A formula whose result nobody has stored and that the host can't calculate. */
  | { readonly type: "not-calculated" };

export interface Cell {
  readonly value: CellValue;
  /** With its leading "=", in English A1 notation; null for a constant. */
  readonly formula: string | null;
  /** What the sheet shows; "####" of a narrow column is the host's business and never appears here. */
  readonly text: string;
  /** Excel's number format code, "General" by default. */
  readonly numberFormat: string;
}

export const EMPTY_CELL: Cell = { value: { type: "empty" }, formula: null, text: "", numberFormat: "General" };

/** A value as text, whatever its cell's number format makes of it. */
export function textOf(value: CellValue): string {
  switch (value.type) {
    case "number":
      return `${value.number}`;
    case "text":
      return value.text;
    case "boolean":
      return value.boolean ? "TRUE" : "FALSE";
    case "error":
      return value.error;
    case "empty":
    case "not-calculated":
      return "";
  }
}
