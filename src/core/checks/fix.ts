import type { Operation } from "../edits/operations";

/**
 * What a fix does: `convert-text`, `write-sum` and `drop-noise` say the same in a better way; the others change what the
 * table says.
 */
export type FixAction =
  | "convert-text"
  | "write-sum"
  | "drop-noise"
  | "round-score"
  | "cap-at-weight"
  | "raise-weight"
  | "lower-to-maximum"
  | "weight-by-criterion";

/** One way to put a finding right. The operations hold what is there now as well, so they are their own preview. */
export interface FixOption {
  readonly action: FixAction;
  readonly operations: readonly Operation[];
}

/** How a finding can be put right: one safe way, or a choice that only the evaluator can make. */
export interface Fix {
  readonly kind: "safe" | "choice";
  readonly options: readonly [FixOption, ...FixOption[]];
}
