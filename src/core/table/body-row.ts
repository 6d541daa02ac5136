import type { CellAddress } from "../sheet/address";
import type { Label } from "./labels";

/** A name as it stands in a level's column. */
export interface Name extends Label {
  readonly level: number;
  readonly cell: CellAddress;
  /** The last row of its merged area. */
  readonly last: number;
}

/** A row that may hold an indicator, a parent, or the rest of an indicator's criterion. */
export interface ContentRow {
  readonly kind: "content";
  readonly row: number;
  /** The names that begin in this row, topmost first. */
  readonly names: readonly Name[];
  readonly hasWeight: boolean;
  readonly hasScore: boolean;
  /** A criterion, an explanation or a value of its own. */
  readonly hasText: boolean;
  /** A form's row whose lowest name says that there is no indicator (经济效益指标 | 无), or not yet (指标2：). */
  readonly isVoid: boolean;
  /** A blank row parts it from what is above, or it is a single label over the whole width. */
  readonly isApart: boolean;
  /** Nothing but short words, also where points should be: the header of something else. */
  readonly isLabels: boolean;
}

export interface SumRow {
  readonly kind: "total" | "subtotal";
  readonly row: number;
  /** Where its label stands. */
  readonly column: number;
  /** Its label, plain: rows that say the same sum the same kind of rows. */
  readonly label: string;
  /** The level whose column its label is in, -1 outside of all. */
  readonly level: number;
}

export type BodyRow = ContentRow | SumRow;
