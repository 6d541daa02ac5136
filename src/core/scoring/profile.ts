import type { Rational } from "../exact";

/** A grade and the total from which it is given, the bound included. */
export interface Grade {
  readonly name: string;
  readonly from: Rational;
}

/** Where the heuristic checks draw their lines. */
export interface Limits {
  /** actual / target from which a result lies so far above its target that it has to be explained. */
  readonly overshoot: Rational;
  /** Points from which one indicator outweighs the table. */
  readonly heaviestIndicator: Rational;
  /** The share of the weight that may hang on targets without a figure. */
  readonly qualitativeShare: Rational;
  /** The share of scored rows that may have full marks. */
  readonly fullMarkRatio: Rational;
  /** How far self-assessment and review may lie apart, in points. */
  readonly reviewGap: Rational;
  /** The least share of the weight that output and outcome have. */
  readonly resultsShare: Rational;
}

/** What a result can be about, and the words by which its indicators are known. */
export interface Dimension {
  readonly name: string;
  readonly words: readonly string[];
}

/** How a rule set builds indicator tables: the names of the topmost level. */
export interface Framework {
  /** A table follows the framework when all of its topmost groups but bonus items are among these. */
  readonly topLevel: readonly string[];
  /** Names that only the framework before it has. */
  readonly superseded: readonly string[];
  /** The year from which it holds. */
  readonly since: number;
  /** The groups of output and outcome, in whose indicators the dimensions are looked for. */
  readonly results: readonly string[];
  readonly dimensions: readonly Dimension[];
}

/** A verdict that is given in words, and the share of the weight that goes with it, both bounds included. */
export interface Verdict {
  readonly words: readonly string[];
  readonly from: Rational;
  readonly to: Rational;
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
  readonly limits: Limits;
  readonly framework: Framework;
  /** Scores of indicators that are judged in words. */
  readonly verdicts: readonly Verdict[];
  /** The highest total by how much of the budget was spent: a share, and the cap below it. None where no rule says so. */
  readonly executionCaps: readonly { readonly below: Rational; readonly cap: Rational }[];
}
