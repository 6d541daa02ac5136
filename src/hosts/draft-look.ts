import type { DraftStyle, SheetDraft } from "../core/edits/sheet-draft";
import { type CellAddress, formatCell } from "../core/sheet/address";

/** How a cell of a sheet of ours looks on every host; colours as RRGGBB, null for the workbook's own. */
export interface CellLook {
  readonly isBold: boolean;
  readonly isUnderlined: boolean;
  /** In points; null for the workbook's own. */
  readonly size: number | null;
  readonly letters: string | null;
  readonly ground: string | null;
  readonly alignment: "left" | "center";
  readonly wraps: boolean;
  /** Thin lines on all four sides. */
  readonly hasBorders: boolean;
}

const PLAIN: CellLook = {
  isBold: false,
  isUnderlined: false,
  size: null,
  letters: null,
  ground: null,
  alignment: "left",
  wraps: false,
  hasBorders: false,
};
const IN_TABLE: CellLook = { ...PLAIN, wraps: true, hasBorders: true };
const CENTRED: CellLook = { ...IN_TABLE, alignment: "center" };
const LINK = { isUnderlined: true, letters: "0B57A4" } as const;

const STYLES: Readonly<Record<DraftStyle, CellLook>> = {
  heading: { ...PLAIN, isBold: true, size: 16, alignment: "center" },
  label: PLAIN,
  header: { ...CENTRED, isBold: true, ground: "E7EBF0" },
  text: IN_TABLE,
  number: CENTRED,
  input: { ...CENTRED, ground: "FFF9E0" },
  total: { ...CENTRED, isBold: true, ground: "F2F2F2" },
  link: { ...CENTRED, ...LINK },
  reference: { ...IN_TABLE, ...LINK },
};

/** Cells stand in the middle of their rows. Grounds are light enough to stay readable on a grey printout. */
export const DRAFT_LOOK = { styles: STYLES, borders: "808080", rateBars: "8FB8DE" } as const;

/** How a cell is dressed. */
export interface CellDress {
  readonly style: DraftStyle;
  readonly numberFormat: string;
}

/** The dressed cells of a draft, those that a merged area covers too. */
export function dressedCells({ rows, merges }: SheetDraft): (CellDress & { readonly cell: CellAddress })[] {
  const dressed = new Map<string, CellDress & { readonly cell: CellAddress }>();
  const dress = (cell: CellAddress, { style, numberFormat }: CellDress): void => {
    dressed.set(formatCell(cell), { cell, style, numberFormat });
  };
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell) dress({ row, column }, { style: cell.style, numberFormat: cell.numberFormat ?? "General" });
    });
  });
  for (const { top, left, bottom, right } of merges) {
    const corner = dressed.get(formatCell({ row: top, column: left }));
    if (!corner) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) dress({ row, column }, corner);
    }
  }
  return [...dressed.values()];
}
