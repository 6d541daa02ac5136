import type { CellValue } from "../sheet/cell";

/** What a cell is given: a constant, or a formula with the result that we know it has. */
export type CellContent =
  | { readonly type: "value"; readonly value: CellValue }
  | { readonly type: "formula"; readonly formula: string; readonly result: CellValue };
