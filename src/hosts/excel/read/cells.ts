import { type Cell, type CellValue } from "../../../core/sheet/cell";

/** What Excel tells of one cell. `text` is left out where nobody asks for it. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: unknown;
  readonly numberFormat: unknown;
  readonly text?: unknown;
}

/** A rectangle of cells as it was loaded, or null where Excel found it too large to give. */
export interface RawCells {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly valueTypes: unknown[][];
  readonly numberFormat: unknown[][];
  readonly text?: unknown[][];
}

export function cellFrom({ value, formula, type, numberFormat, text = "" }: RawCell): Cell {
  return {
    value: valueFrom(value, type, isFormula(formula, value)),
    formula: isFormula(formula, value) ? formula : null,
    text: String(text),
    numberFormat: String(numberFormat),
  };
}

/** The cell at a place of a rectangle, counted from its own top-left. */
export function rawCellAt(cells: RawCells, row: number, column: number): RawCell {
  return {
    value: cells.values[row]?.[column],
    formula: cells.formulas[row]?.[column],
    type: cells.valueTypes[row]?.[column],
    numberFormat: cells.numberFormat[row]?.[column],
    text: cells.text?.[row]?.[column],
  };
}

/** `formulas` gives texts too, and without their apostrophe (office-js#6687): the text "=1+1" is its own value. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function valueFrom(value: unknown, type: unknown, isResult: boolean): CellValue {
  if (type === "Error") return { type: "error", error: String(value) };
  if (typeof value === "number") return { type: "number", number: value };
  if (typeof value === "boolean") return { type: "boolean", boolean: value };
  const text = typeof value === "string" ? value : "";
  return text === "" && !isResult ? { type: "empty" } : { type: "text", text };
}
