import type { Rational } from "../exact";
import type { Scorer } from "../table/scorers";

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
  /** Points of the budget execution, which a 自评表 keeps in a block of its own. */
  readonly executionWeight: Rational;
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

/** What a rate comes to from a bound on, the bound included: a share of the weight. */
export interface RateBand {
  readonly from: Rational;
  readonly earns: Rational;
}

/** How a result beside its target becomes points where the row has no criterion of its own. */
export interface TargetScoring {
  /** The completion rate of an indicator that should stay low, once it lies above its target. */
  readonly reverse:
    /** target / actual */
    | "target-over-actual"
    /** 1 − (actual − target) / target */
    | "relative-excess";
  /** Completion rates below it earn nothing; 0 for no such threshold. */
  readonly passFrom: Rational;
  /** What completion rates from there on earn: the rate itself, or (rate − threshold) / (1 − threshold). */
  readonly earns: "whole-rate" | "rate-beyond-pass";
  /** Completion rates above it earn nothing; null where more than the target is never too much. */
  readonly nothingAbove: Rational | null;
  /** Points lost where the result reaches {@link Limits.overshoot}. */
  readonly overshootLoses: Rational;
  /** What rates of satisfaction earn, best first; null where they are scored as any other. */
  readonly satisfaction: readonly RateBand[] | null;
  /** What rates of budget execution earn, best first; null where they earn their share of the weight. */
  readonly execution: readonly RateBand[] | null;
}

/** The highest total by how much of the budget was spent: below a share, no more than a cap. */
export interface ExecutionCap {
  readonly below: Rational;
  readonly cap: Rational;
}

/** A rule set of the state or a province: data, with its source. */
export interface Profile {
  readonly id: string;
  /** What a person calls it. */
  readonly name: string;
  /** The document that it follows. */
  readonly source: string;
  /** Where each of its sections is written, by the section's name; what isn't named stands in {@link source}. */
  readonly sources: { readonly [section: string]: string };
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
  readonly scoring: TargetScoring;
  /** Lowest bound last. None where no rule says so. */
  readonly executionCaps: readonly ExecutionCap[];
  /** What rows marked 不适用 do to a total: their weight is spread over the others, or they are only left out. */
  readonly notApplicable: "rescaled" | "left-out";
  /** Whose scores are checked and written in a table with several columns of them; null where no rule says so. */
  readonly scoredColumn: Scorer | null;
}
