import type { Formula } from "../edits/formula";
import type { Rational } from "../exact";
import type { Verdict } from "../scoring/profile";
import type { Direction } from "./vocabulary";

/** Why a row's target and result come to no score. */
export type Unsettled =
  | "no-target"
  | "no-actual"
  | "unclear-target"
  | "unclear-actual"
  /** A target in words, and a result that none of the verdicts stands for. */
  | "no-verdict"
  | "units"
  | "direction"
  | "negative-target"
  /** More was spent than the budget allows. */
  | "over-budget";

/** What a row's target and result come to by a profile's rules. */
export type TargetScore =
  | {
      readonly type: "scored";
      /** Points, rounded as the profile says. */
      readonly score: Rational;
      /** The rate that was scored: completion, satisfaction, execution. */
      readonly rate: Rational;
      readonly direction: Direction;
      /** The result lies so far above its target that it has to be explained. */
      readonly isOvershoot: boolean;
      /** Null where a formula can't see the figures. */
      readonly formula: Formula | null;
    }
  /** The points are the reviewer's own, within the bounds of a verdict. */
  | { readonly type: "range"; readonly verdict: Verdict; readonly from: Rational; readonly to: Rational }
  | { readonly type: "unsettled"; readonly code: Unsettled };

export const unsettled = (code: Unsettled): TargetScore => ({ type: "unsettled", code });
