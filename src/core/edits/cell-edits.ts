import type { Rational } from "../exact";
import type { CellAddress } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import type { Operation } from "./operations";
import type { CellContent } from "./cell-content";

/** The number format that makes a cell hold for text whatever is typed into it. */
const TEXT_FORMAT = "@";

/** Whether whatever is written into a cell becomes text. */
export function isText({ numberFormat }: Cell): boolean {
  return numberFormat === TEXT_FORMAT;
}

/** What a cell holds, as an operation names it. */
export function contentOf({ value, formula }: Cell): CellContent {
  return formula === null ? { type: "value", value } : { type: "formula", formula, result: value };
}

export function numberFormatTo(after: string, cell: CellAddress, { numberFormat }: Cell): Operation {
  return { type: "number-format", cell, before: numberFormat, after };
}

/**
 * Puts content into a cell; nothing to do where it stands there already. A text format goes first where a number or a
 * formula is written, or it would be text.
 */
export function writing(cell: CellAddress, after: CellContent, present: Cell): Operation[] {
  const before = contentOf(present);
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isWords = after.type === "value" && after.value.type !== "number";
  return [
    ...(isText(present) && !isWords ? [numberFormatTo("General", cell, present)] : []),
    { type: "set-cell", cell, before, after },
  ];
}

/** Turns a cell's text into the number that it says. */
export function toNumber(cell: CellAddress, points: Rational, present: Cell): Operation[] {
  return writing(cell, { type: "value", value: { type: "number", number: points.toNumber() } }, present);
}
