import type { Rational } from "../exact";

/** Points, or a share of the weight. */
export type Amount =
  { readonly type: "points"; readonly points: Rational } | { readonly type: "share"; readonly share: Rational };

/** What is counted: "每少5%" counts in steps of 5 %. */
export interface Unit {
  readonly every: Rational;
  /** The counter's own word (处, 人次, %); empty where the text names none. */
  readonly name: string;
}

/** What a form has understood of a stretch of text: the small language that all forms translate into. */
export type Meaning =
  | { readonly type: "award"; readonly amount: Amount }
  /** So many points of a list that stands elsewhere, each worth the same. */
  | { readonly type: "equal-shares"; readonly count: number; readonly amount: Amount }
  /** Repeats in words that each of these shares is earned or not. */
  | { readonly type: "share-echo" }
  | { readonly type: "zero" }
  | { readonly type: "veto" }
  | { readonly type: "deduct"; readonly amount: Amount; readonly unit: Unit | null }
  | { readonly type: "deduct-range"; readonly from: Rational; readonly to: Rational; readonly unit: Unit | null }
  | { readonly type: "discretion" }
  | { readonly type: "proportion" }
  /** Deducts at most so much in all. */
  | { readonly type: "deduction-cap"; readonly points: Rational }
  /** Says what holds anyway: the floor of 0, or that more than full earns nothing more. */
  | { readonly type: "truism" }
  | { readonly type: "full-marks"; readonly points: Rational };

export interface Fact {
  readonly meaning: Meaning;
  /** Offsets into the plain text: the form's own words. */
  readonly start: number;
  readonly end: number;
  /** What must be so for the fact to hold: the words before it, back to the previous fact, without a leading 否则. */
  readonly condition: { readonly start: number; readonly end: number };
  /** It stands in brackets behind what it belongs to: 落实整改（2分）. */
  readonly isInBrackets: boolean;
  /** Numbers stand in the condition: a rate, a count, an amount. */
  readonly hasFigures: boolean;
  /** It is introduced by 否则: it holds when the fact before it doesn't. */
  readonly isOtherwise: boolean;
  /** It is joined to the fact before it by 或: one of the two holds. */
  readonly isAlternative: boolean;
}
