import type { Rational } from "../exact";
import type { Expression, Measured } from "./rule";
import type { Stretch } from "./stretch";

/** Points, or a share of the weight. */
export type Amount =
  { readonly type: "points"; readonly points: Rational } | { readonly type: "share"; readonly share: Rational };

/** What is counted: "每少5%" counts in steps of 5 %. */
export interface Unit {
  readonly every: Rational;
  /** The counter's own word (处, 人次, %); empty where the text names none. */
  readonly name: string;
  /** The most that can be counted, where the text says how many are examined. */
  readonly limit?: Rational;
}

/** One of several figures in a row, and the words by which it is told from the others. */
export interface Figure {
  readonly points: Rational;
  readonly at: Stretch;
}
export type Figures = readonly [Figure, Figure, ...Figure[]];

/** The bounds between which a level's points lie, as shares of the weight, and the words that say so. */
export interface WeightRange {
  readonly from: Rational;
  readonly to: Rational;
  readonly at: Stretch;
}

/** What a form has understood of a stretch of text: the small language that all forms translate into. */
export type Meaning =
  | { readonly type: "award"; readonly amount: Amount; readonly unit: Unit | null }
  /** So many points of a list that stands elsewhere, each worth the same. */
  | { readonly type: "equal-shares"; readonly count: number; readonly amount: Amount; readonly isCounted: boolean }
  /** Repeats in words that each of these shares is earned or not. */
  | { readonly type: "share-echo" }
  /** 分别得3分、2分、1分: one figure for each of several cases. */
  | { readonly type: "award-list"; readonly figures: Figures }
  /** The reviewer's own figure between two bounds. */
  | { readonly type: "award-range"; readonly from: Amount; readonly to: Amount }
  /** The most that several awards come to. */
  | { readonly type: "award-cap"; readonly points: Rational }
  /** Each level has a range of shares of the weight, out of which the reviewer chooses. */
  | { readonly type: "level-ranges"; readonly ranges: readonly WeightRange[] }
  | { readonly type: "zero" }
  | { readonly type: "veto" }
  | { readonly type: "deduct"; readonly amount: Amount; readonly unit: Unit | null }
  | { readonly type: "deduct-list"; readonly figures: Figures; readonly unit: Unit | null }
  | { readonly type: "deduct-range"; readonly from: Rational; readonly to: Rational; readonly unit: Unit | null }
  /** The deduction before it, so many times. */
  | { readonly type: "deduct-scaled"; readonly factor: Rational }
  /** The reviewer's own figure: of points that are given, or of points that are lost. */
  | { readonly type: "discretion"; readonly isGiven: boolean }
  | { readonly type: "proportion"; readonly isLoss: boolean }
  /** The text's own arithmetic; `points` what it can come to at most. */
  | { readonly type: "formula"; readonly value: FormulaOf }
  /** Deducts at most so much in all. */
  | { readonly type: "deduction-cap"; readonly points: Rational; readonly isForAll: boolean }
  | { readonly type: "bonus"; readonly from: Rational; readonly to: Rational; readonly unit: Unit | null }
  | { readonly type: "bonus-list"; readonly figures: Figures; readonly unit: Unit | null }
  | { readonly type: "bonus-cap"; readonly points: Rational }
  /** How many things are looked at: the most that can be counted of them. */
  | { readonly type: "examined"; readonly count: Rational; readonly unit: string }
  /** How many things the row's own list has, each worth what its award says: 共4项. */
  | { readonly type: "listed"; readonly count: Rational; readonly unit: string }
  /** Of several awards only the best one counts. */
  | { readonly type: "highest" }
  /** 以此类推: goes on in a way that isn't written out. */
  | { readonly type: "elliptic" }
  /** Says what holds anyway: the floor of 0, or that more than full earns nothing more. */
  | { readonly type: "truism" }
  | { readonly type: "full-marks"; readonly points: Rational }
  /** What deductions and bonuses start from, instead of the weight and of nothing. */
  | { readonly type: "start"; readonly points: Rational };

/** Makes the expression once the weight is known. */
export type FormulaOf = (weight: () => Rational) => { readonly value: Expression; readonly most: Rational };

export interface Fact {
  readonly meaning: Meaning;
  /** Offsets into the plain text: the form's own words. */
  readonly start: number;
  readonly end: number;
  /** What must be so for the fact to hold: the words before it, back to the previous fact, without a leading 否则. */
  readonly condition: Stretch;
  readonly conditionText: string;
  /** It stands in brackets behind what it belongs to: 落实整改（2分）. */
  readonly isInBrackets: boolean;
  /** Numbers stand in the condition: a rate, a count, an amount. */
  readonly hasFigures: boolean;
  /** The one range of one measure that the condition states, if it states just that. */
  readonly measured: Measured | null;
  /** It is introduced by 否则: it holds when the fact before it doesn't. */
  readonly isOtherwise: boolean;
  /** It is joined to the fact before it by 或: one of the two holds. */
  readonly isAlternative: boolean;
  /** It is introduced by 其中: a part of what stands before it. */
  readonly isPart: boolean;
  /** It begins a statement of its own: no fact stands before it there. */
  readonly isFirst: boolean;
}
