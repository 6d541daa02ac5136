import type { CellAddress, RangeAddress } from "../sheet/address";
import type { CellContent } from "./cell-content";
import type { Validation } from "./validation";

/**
 * How a cell of a sheet of ours looks. `heading` and `label` stand outside the table; the others have its borders:
 * `header` names a column, `text` wraps, `number` is centred, `input` is for a person to fill in, `total` closes a
 * table, `link` leads elsewhere, and so does `reference`, which is a text.
 */
export type DraftStyle = "heading" | "label" | "header" | "text" | "number" | "input" | "total" | "link" | "reference";

export interface DraftCell {
  readonly content: CellContent;
  readonly style: DraftStyle;
  /** "General" where it is left out. */
  readonly numberFormat?: string;
  /** A cell of the same workbook that a click leads to. */
  readonly link?: { readonly sheet: string; readonly cell: CellAddress };
}

export interface DraftColumn {
  /** In characters of the workbook's own typeface, as Excel counts them. */
  readonly width: number;
  readonly isHidden?: boolean;
}

/** How a sheet is printed: always on A4, as wide as the page. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** The rows that are printed again on every page, both included; null for none. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  /** In centimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Whether each page says at its foot which it is, of how many. */
  readonly hasPageNumbers: boolean;
}

/** A whole sheet of ours; its name stands with the operation. */
export interface SheetDraft {
  /** Its place among the tabs, counted from 0; null for the last one. */
  readonly position: number | null;
  /** From A1 on; null for a cell that stays blank and undressed. */
  readonly rows: readonly (readonly (DraftCell | null)[])[];
  readonly columns: readonly DraftColumn[];
  /** In points, by row; rows that aren't named are as high as their text asks for. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** A merged area is dressed as its top-left cell throughout. */
  readonly merges: readonly RangeAddress[];
  /** How many rows at the top stay in sight; 0 for none. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly validations: readonly { readonly range: RangeAddress; readonly validation: Validation }[];
  /** Ranges of rates between 0 and 1 that are shown as bars within their cells. */
  readonly rateBars: readonly RangeAddress[];
}

/** A sheet with nothing on it, to say of another one what it has more. */
export const BLANK_DRAFT: SheetDraft = {
  position: null,
  rows: [],
  columns: [],
  rowHeights: new Map(),
  merges: [],
  frozenRows: 0,
  print: {
    orientation: "landscape",
    repeatedRows: null,
    margins: { top: 2, right: 1.5, bottom: 2, left: 1.5 },
    hasPageNumbers: false,
  },
  validations: [],
  rateBars: [],
};
