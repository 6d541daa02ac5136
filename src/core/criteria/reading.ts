import type { Rational } from "../exact";
import type { Rule } from "./rule";
import type { ScoreSet } from "./score-set";

/** A stretch of the criterion's text exactly as given: UTF-16 offsets, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What forms a criterion is made of; a text may be of several kinds. */
export type Kind =
  | "items"
  | "all-or-nothing"
  | "proportional"
  | "deduct-per-unit"
  | "deduct-fixed"
  | "deduct-range"
  | "bands"
  | "levels"
  | "bonus"
  | "veto"
  | "formula"
  | "discretion"
  | "share-of-weight";

/** One question that only a person can answer; all answers together fix the score. */
export interface Input {
  /** "1", "2" … in the order of the text. */
  readonly id: string;
  readonly type: "yes-no" | "count" | "rate" | "amount" | "level" | "points";
  /** The text's own words for what is asked. */
  readonly label: string;
  readonly span: Span;
  readonly unit?: string;
  readonly levels?: readonly string[];
  readonly min?: Rational;
  readonly max?: Rational;
}

export interface Remark {
  readonly code: "band-gap" | "band-overlap" | "ambiguous-bound" | "own-full-marks" | "elliptic";
  readonly span: Span;
  /** A value that shows it: a rate that falls into no band, or into two. */
  readonly example?: Rational;
}

/** Which scores a criterion allows. It never says which score a project deserves. */
export interface Reading {
  /** `full`: everything with points in it was understood. `partial`: only `min` and `max` are certain. */
  readonly status: "full" | "partial" | "none";
  readonly kinds: readonly Kind[];
  /** Points. Null when nothing was read, or when the weight that it takes isn't known. */
  readonly max: Rational | null;
  /** What the criterion gives at most without its bonus: the figure that should equal the weight. */
  readonly maxWithoutBonus: Rational | null;
  readonly min: Rational | null;
  readonly scores: ScoreSet | null;
  readonly inputs: readonly Input[];
  /** What was understood: each award, deduction, cap…, by its own words, in the order of the text. */
  readonly parts: readonly Span[];
  /** What was not understood. */
  readonly unread: readonly Span[];
  readonly remarks: readonly Remark[];
  /** What the score is worked out by from answers; null unless the reading is full and its max is known. */
  readonly rule: Rule | null;
}
