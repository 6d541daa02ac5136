import type { Rational } from "../exact";

/** Scores that can be had, in points: single values, a ladder of equal steps, or everything between two bounds. */
export type ScorePart =
  | { readonly type: "set"; readonly values: readonly Rational[] }
  | { readonly type: "step"; readonly from: Rational; readonly to: Rational; readonly step: Rational }
  /** Closed: both bounds can be had. */
  | { readonly type: "interval"; readonly from: Rational; readonly to: Rational };

/** A union of parts, sorted and free of overlap; never empty. */
export interface ScoreSet {
  readonly parts: readonly ScorePart[];
}
