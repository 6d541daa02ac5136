import type { Rational } from "../exact";
import type { CellAddress, RangeAddress } from "../sheet/address";

/** What a column holds. `level1` is the topmost level; `weight` and `score` belong to the indicators themselves. */
export const ROLES = [
  "level1",
  "level1Weight",
  "level2",
  "level2Weight",
  "level3",
  "level3Weight",
  "level4",
  "weight",
  "explanation",
  "criterion",
  "score",
  "reviewScore",
  "target",
  "actual",
  "unit",
  "direction",
  "reason",
  "evidence",
  "deduction",
  "method",
  "department",
  "rate",
  "remark",
  "serial",
] as const;

export type Role = (typeof ROLES)[number];

export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}

/** The columns of each role, left to right. */
export type Columns = { readonly [R in Role]?: readonly number[] };

/** How the number in a cell was come by; what is no number is kept, for a finding to name. */
export type NumberCell =
  | { readonly type: "blank" }
  | { readonly type: "number"; readonly points: Rational }
  /** Text that reads as a number ("5 ", "５分"). */
  | { readonly type: "text-number"; readonly points: Rational; readonly text: string }
  | { readonly type: "not-a-number"; readonly text: string }
  | { readonly type: "error"; readonly error: string }
  | { readonly type: "not-calculated" };

export interface PointsCell {
  readonly address: CellAddress;
  readonly content: NumberCell;
  /** With its leading "="; absent or null for a constant. */
  readonly formula?: string | null;
  /** The sheet holds a share (20 % as 0.2), the points are that share times 100. */
  readonly isPercent?: boolean;
}

export interface Indicator {
  /** The cell of the name: the lowest level's. */
  readonly cell: CellAddress;
  /** Its row, or its rows where one indicator spans several criterion rows. */
  readonly rows: { readonly first: number; readonly last: number };
  /** The names from the topmost level down to the indicator's own. */
  readonly path: readonly string[];
  /** Only `scored` rows can be checked against their weight and criterion; the others are counted or left out. */
  readonly kind: "scored" | "bonus" | "deduction" | "veto" | "alternative" | "not-applicable";
  readonly weight: PointsCell | null;
  /** A weight of its own, one inside the label (产出指标（50分）), or one that several rows share. */
  readonly weightFrom: "cell" | "label" | "shared";
  readonly score: PointsCell | null;
  /** A second opinion's score (复核得分), where the table has such a column. */
  readonly reviewScore: PointsCell | null;
  readonly criterion: { readonly address: CellAddress; readonly text: string } | null;
  readonly explanation: { readonly address: CellAddress; readonly text: string } | null;
}

/** A parent row: everything below one name of a level above the indicators. */
export interface Group {
  readonly cell: CellAddress;
  /** 1 is the topmost level. */
  readonly level: number;
  readonly path: readonly string[];
  readonly weight: PointsCell | null;
  /** The group's rows on the sheet. */
  readonly rows: { readonly first: number; readonly last: number };
  /** Its indicators, as positions in the table's list. */
  readonly indicators: readonly number[];
  /** Its next lower groups, as positions in the table's list; empty on the level above the indicators. */
  readonly children: readonly number[];
}

/** A row that sums rows above it: the table's total, or a group's subtotal. */
export interface TotalRow {
  readonly row: number;
  readonly score: PointsCell | null;
  readonly weight: PointsCell | null;
  /** The rows that it sums, first and last, other totals among them left out. */
  readonly sums: { readonly first: number; readonly last: number };
}

/** An indicator table as the sheet states it; nothing in it is computed. */
export interface IndicatorTable {
  readonly kind: "indicators" | "funds";
  readonly range: RangeAddress;
  readonly headerRows: readonly number[];
  readonly columns: Columns;
  readonly indicators: readonly Indicator[];
  /** Depth first: a group stands before its children. */
  readonly groups: readonly Group[];
  readonly total: TotalRow | null;
  /** The full marks that the table announces beside its cells (满分120分), if it does. */
  readonly fullMarks?: Rational | null;
  readonly subtotals: readonly TotalRow[];
  /** Columns of scores, where there are several: one's own and others', left to right. */
  readonly scoreColumns?: readonly number[];
  /** What the detection isn't sure of. */
  readonly unsure: readonly Unsure[];
}

/** A doubt of the detection: about a role or a row, with a code that the locales put into words. */
export interface Unsure {
  readonly role: Role;
  readonly code:
    | "several-candidates"
    | "no-header"
    | "no-score-column"
    | "no-weight-column"
    | "shared"
    | "blank-column"
    | "unknown-label"
    | "number-for-name"
    | "text-for-number"
    | "several-scores"
    | "total-in-text"
    | "alternatives";
  readonly cells: readonly CellAddress[];
}

/** The points in a cell, of whatever type they were; null when there are none. */
export function pointsIn(cell: PointsCell | null): Rational | null {
  return cell && (cell.content.type === "number" || cell.content.type === "text-number") ? cell.content.points : null;
}
