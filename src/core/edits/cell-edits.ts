import type { Rational } from "../exact";
import type { CellAddress } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import type { CellContent, Operation } from "./operations";

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

/** Turns a cell's text into the number that it says; a text format goes first, or the number would be text again. */
export function toNumber(cell: CellAddress, points: Rational, present: Cell): Operation[] {
  const after = { type: "value", value: { type: "number", number: points.toNumber() } } as const;
  return [
    ...(isText(present) ? [numberFormatTo("General", cell, present)] : []),
    { type: "set-cell", cell, before: contentOf(present), after },
  ];
}
