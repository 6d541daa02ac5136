import type { Rational } from "../exact";
import type { Stretch } from "./recognise";

/** What one input of a rule asks, and where the text asks it (plain offsets). */
export interface Question {
  readonly at: Stretch;
  /** The words that put it. */
  readonly label: Stretch;
}

/** A criterion as arithmetic. Points everywhere; nothing in it depends on the text any more but where it stands. */
export type Rule =
  /** All of it or nothing. */
  | { readonly type: "award"; readonly points: Rational; readonly asks: Question }
  /** Anything from nothing to all of it. */
  | { readonly type: "proportion"; readonly points: Rational; readonly asks: Question }
  /** One of several awards, or nothing. */
  | {
      readonly type: "choice";
      readonly points: readonly Rational[];
      /** The options are told apart by figures, not by words. */
      readonly isBands: boolean;
      readonly asks: Question;
    }
  | { readonly type: "sum"; readonly parts: readonly Rule[] }
  /** What is left of a start, never below 0. */
  | {
      readonly type: "deduct";
      readonly start: Rational | Rule;
      readonly deductions: readonly Deduction[];
      /** The most that is deducted in all; null for everything. */
      readonly cap: Rational | null;
    }
  /** The rule, or 0. */
  | { readonly type: "veto"; readonly rule: Rule; readonly asks: Question };

export type Deduction =
  | { readonly type: "once"; readonly points: Rational; readonly asks: Question }
  | { readonly type: "per-unit"; readonly points: Rational; readonly unit: string; readonly asks: Question }
  /** Nothing, or a figure of the reviewer's between two bounds. */
  | { readonly type: "figure"; readonly from: Rational; readonly to: Rational; readonly asks: Question }
  /** Any figure up to what is left. */
  | { readonly type: "discretion"; readonly asks: Question }
  /** At most one of them applies. */
  | { readonly type: "either"; readonly options: readonly Deduction[] };
