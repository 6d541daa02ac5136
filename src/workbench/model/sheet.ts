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
}

export interface DataValidation {
  ranges: readonly RangeAddress[];
  readonly type: string;
  formulas: readonly string[];
  readonly details: Readonly<Record<string, string | number | boolean>>;
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
