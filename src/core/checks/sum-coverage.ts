import { type CellAddress, columnNumber, contains, parseRange } from "../sheet/address";

/** Whether a formula adds a cell up by a SUM over it, which passes over text without a word. */
export function isInSum(formula: string, cell: CellAddress): boolean {
  const sums = formula.match(/(?:SUM|SUBTOTAL)\([^()]*/gi) ?? [];
  return sums.some((sum) => referencesIn(sum).some((reference) => isIn(reference, cell)));
}

/** Whether a formula names a cell anywhere, itself or within a range. */
export function isReferredTo(formula: string, cell: CellAddress): boolean {
  return referencesIn(formula).some((reference) => isIn(reference, cell));
}

const REFERENCE = /(!?)((?:[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?|[A-Z]{1,3}:[A-Z]{1,3})\b)/gi;

/** The references in a piece of a formula, those to other sheets left out. */
function referencesIn(sum: string): string[] {
  const references: string[] = [];
  sum.replace(/\$/g, "").replace(REFERENCE, (all: string, otherSheet: string, reference: string) => {
    if (otherSheet === "") references.push(reference);
    return all;
  });
  return references;
}

function isIn(reference: string, cell: CellAddress): boolean {
  const range = parseRange(reference);
  if (range) return contains(range, cell);
  const [first, last] = reference.split(":").map(columnNumber);
  return typeof first === "number" && typeof last === "number" && cell.column >= first && cell.column <= last;
}
