/** An error value as a cell shows it: "#REF!", "#DIV/0!" … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, or what its formula gave; null where there is nothing. */
export type CellContent = null | number | string | boolean | CellError;

/** The error values that a person can type, and that Excel knows. */
export const ERROR_VALUES: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
];

export function isError(content: CellContent): content is CellError {
  return typeof content === "object" && content !== null;
}

/** Whether two cells hold the same: value and type. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return isError(a) && isError(b) ? a.error === b.error : a === b;
}
