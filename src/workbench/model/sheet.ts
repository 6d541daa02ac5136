import { type CellAddress, type RangeAddress } from "../../core/sheet/address";
import { CellGrid } from "./grid";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** The size and state of a row or a column, where it isn't the sheet's default. */
export interface Track {
  readonly isHidden: boolean;
  /** Height in points, or width in characters; null for the default. */
  readonly size: number | null;
}

export interface ConditionalFormatLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

/** A rule; its place in the sheet's list is its priority, the first one wins. */
export interface ConditionalFormat {
  readonly id: string;
  /** Excel's name of its type; only "Custom" is understood, others are kept as they are. */
  readonly type: string;
  ranges: readonly RangeAddress[];
  /** With its leading "=", as it stands for the top-left cell of the first range. */
  formula: string;
  look: ConditionalFormatLook;
  stopIfTrue: boolean;
  /** Of a data bar, else null. */
  bar: DataBar | null;
}

/** Bars within cells, as long as their numbers; null for a bound that follows the numbers. */
export interface DataBar {
  readonly least: number | null;
  readonly most: number | null;
  /** "#RRGGBB". */
  readonly color: string;
}

/** A cell that leads to another place of the workbook. */
export interface Link extends CellAddress {
  /** "评分表!F3". */
  readonly target: string;
}

/** How a sheet is printed, by the names and units of Excel's own object model; null for what isn't set. */
export interface PageSetup {
  readonly orientation: string;
  readonly paperSize: string | null;
  /** How many pages wide the sheet is made. */
  readonly pagesWide: number | null;
  /** "$1:$3". */
  readonly titleRows: string | null;
  /** In points. */
  readonly margins: Readonly<Record<string, number>>;
  readonly isCentred: boolean;
  readonly footer: string;
}

export interface DataValidation {
  readonly ranges: readonly RangeAddress[];
  /** Excel's name of its type: "List", "WholeNumber" … */
  readonly type: string;
  /** Its bounds, or the source of its list. */
  readonly formulas: readonly string[];
  readonly details: {
    readonly operator: string | null;
    readonly hasDropDown: boolean;
    readonly ignoresBlanks: boolean;
    readonly alert: {
      readonly title: string;
      readonly message: string;
      readonly style: string;
      readonly isShown: boolean;
    };
    readonly prompt: { readonly title: string; readonly message: string; readonly isShown: boolean };
  };
}

export interface Note extends CellAddress {
  readonly author: string;
  readonly text: string;
}

export interface AutoFilter {
  range: RangeAddress;
  /** Whether criteria are set, so that rows may be hidden by it. */
  isFiltering: boolean;
}

/** One sheet as plain data. Change it through the operations beside this file: they keep what hangs together. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  readonly grid: CellGrid;
  merges: readonly RangeAddress[];
  readonly rows: Map<number, Track>;
  readonly columns: Map<number, Track>;
  /** In the order of their priority. */
  conditionalFormats: ConditionalFormat[];
  validations: readonly DataValidation[];
  notes: readonly Note[];
  links: readonly Link[];
  /** How many rows at the top stay in sight. */
  frozenRows: number;
  page: PageSetup;
  isProtected: boolean;
  autoFilter: AutoFilter | null;
  selection: RangeAddress;
}

export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    grid: new CellGrid(),
    merges: [],
    rows: new Map(),
    columns: new Map(),
    conditionalFormats: [],
    validations: [],
    notes: [],
    links: [],
    frozenRows: 0,
    page: {
      orientation: "Portrait",
      paperSize: null,
      pagesWide: null,
      titleRows: null,
      margins: {},
      isCentred: false,
      footer: "",
    },
    isProtected: false,
    autoFilter: null,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

/** Whether the filter has taken a row out of sight. */
export function isFilteredOut(sheet: Sheet, row: number): boolean {
  const filter = sheet.autoFilter;
  if (!filter?.isFiltering || row <= filter.range.top || row > filter.range.bottom) return false;
  return sheet.rows.get(row)?.isHidden === true;
}
