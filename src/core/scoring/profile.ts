import type { Rational } from "../exact";

/** A grade and the total from which it is given, the bound included. */
export interface Grade {
  readonly name: string;
  readonly from: Rational;
}

/** A rule set of the state or a province: data, with its source. */
export interface Profile {
  readonly id: string;
  /** The document and article that it follows. */
  readonly source: string;
  /** Best first; the last one starts at 0. */
  readonly grades: readonly Grade[];
  /** The total that a table's weights should have. */
  readonly fullMarks: Rational;
  /** Decimal places of scores and totals as they are shown. */
  readonly decimals: number;
  /** How far two sums may lie apart before they differ, in points. */
  readonly tolerance: Rational;
}
