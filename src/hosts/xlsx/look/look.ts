import type { CellAddress, RangeAddress } from "../../../core/sheet/address";

/** How a cell looks, with everything that a file takes from themes, palettes and shared formats worked out. */
export interface CellLook {
  readonly numberFormat: string;
  /** "#RRGGBB"; null for none. */
  readonly fill: string | null;
  readonly font: FontLook;
  readonly alignment: AlignmentLook;
  readonly borders: Readonly<Partial<Record<Side, BorderLook>>>;
  readonly isLocked: boolean;
  /** Its text was kept text by a leading apostrophe. */
  readonly isQuoted: boolean;
}

export interface FontLook {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface AlignmentLook {
  /** By the names of SpreadsheetML ("general", "center", "centerContinuous" …). */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
}

export type Side = "top" | "right" | "bottom" | "left";

export interface BorderLook {
  /** By the names of SpreadsheetML ("thin", "medium" …). */
  readonly style: string;
  readonly color: string;
}

/** What a conditional format makes of a cell; null where it leaves it as it is. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

/** A rule of a sheet's conditional formats. */
export interface RuleLook {
  /** By the names of SpreadsheetML ("expression", "cellIs", "dataBar" …). */
  readonly type: string;
  readonly operator: string;
  readonly ranges: readonly RangeAddress[];
  /** Without "=", relative to the top-left corner of all ranges together. */
  readonly formulas: readonly string[];
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

/** The size of a row, in points, or of columns, in characters; null for the sheet's default. */
export interface TrackLook {
  readonly first: number;
  readonly last: number;
  readonly size: number | null;
  readonly isHidden: boolean;
  /** Of cells that the file doesn't have; null for none of its own. */
  readonly look: number | null;
}

export interface NoteLook extends CellAddress {
  readonly author: string;
  readonly text: string;
}

/** What a viewer needs of a sheet besides what its cells hold. Looks are places in the workbook's list. */
export interface SheetLook {
  readonly name: string;
  /** By row, then column: the look of every cell that the file has. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly rows: readonly TrackLook[];
  readonly columns: readonly TrackLook[];
  readonly hasGridLines: boolean;
  /** In the order of their priority. */
  readonly rules: readonly RuleLook[];
  readonly notes: readonly NoteLook[];
  readonly autoFilter: { readonly range: RangeAddress; readonly isFiltering: boolean } | null;
}

export interface WorkbookLook {
  readonly looks: readonly CellLook[];
  readonly sheets: readonly SheetLook[];
  readonly activeSheet: string | null;
  /** What formulas may name, without "=". */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** The texts of the custom XML parts. */
  readonly customXml: readonly string[];
}
