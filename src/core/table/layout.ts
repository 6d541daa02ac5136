import type { Columns, Unsure } from "./table";

/** Which column holds what: the roles, and of those that may have several columns the ones that count. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly columns: Columns;
  /** The columns of the names, topmost level first; at least one. */
  readonly levels: readonly number[];
  /** The weights of the levels above the lowest, in the same order. */
  readonly levelWeights: readonly (number | null)[];
  readonly weight: number | null;
  readonly score: number | null;
  readonly reviewScore: number | null;
  /** All columns of scores, whoever gave them, left to right. */
  readonly scores: readonly number[];
  readonly unsure: readonly Unsure[];
}
