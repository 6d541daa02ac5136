import type { Rational } from "../../exact";
import type { Question } from "../rule";

/**
 * A rule as arithmetic that can be worked out step by step, by us or by a spreadsheet: what `evaluate` reckons exactly
 * and what `formula` writes out is one and the same term.
 */
export type Term =
  | { readonly type: "number"; readonly value: Rational; readonly isShare: boolean }
  /** The figure that a person gives. */
  | { readonly type: "answer"; readonly asks: Question; readonly isShare: boolean }
  | { readonly type: "sum"; readonly plus: readonly Term[]; readonly minus: readonly Term[] }
  | { readonly type: "product"; readonly left: Term; readonly right: Term }
  | { readonly type: "quotient"; readonly left: Term; readonly right: Term }
  /** A whole number of steps: begun ones are rounded up, completed ones down. */
  | { readonly type: "steps"; readonly of: Term; readonly counts: "begun" | "completed" }
  | { readonly type: "at-least"; readonly least: Rational; readonly of: Term }
  | { readonly type: "at-most"; readonly most: Rational; readonly of: Term }
  | { readonly type: "greatest"; readonly of: readonly Term[] }
  /** What a yes or no leads to. */
  | { readonly type: "if"; readonly asks: Question; readonly yes: Term; readonly no: Term }
  /** One of the options of a `level` question, in its order. */
  | { readonly type: "choice"; readonly asks: Question; readonly options: readonly Term[] }
  /** What a measured figure leads to, by where it lies; the highest stretch first, each down to the next. */
  | {
      readonly type: "stretches";
      readonly asks: Question;
      readonly isShare: boolean;
      readonly stretches: readonly TermStretch[];
    };

export interface TermStretch {
  /** Where it begins; null for the lowest one. */
  readonly from: { readonly value: Rational; readonly isIncluded: boolean } | null;
  /** Null where the text says nothing of it: no score can be worked out. */
  readonly gives: Term | null;
}

/**
 * Decimal places of what is compared and rounded to whole steps. Binary arithmetic would else find 0.9 − 0.85 short of
 * five whole hundredths, and no evaluator measures more finely.
 */
export const MEASURED_PLACES = 9;

/** A figure, or what it is held against, as comparisons and whole steps see it: a third typed into a cell is a third. */
export const asMeasured = (figure: Rational): Rational => figure.round(MEASURED_PLACES);

/** The questions that must be answered whatever the answers to others are. */
export function alwaysAsked(term: Term): ReadonlySet<Question> {
  const asked = new Set<Question>();
  const collect = (part: Term): void => {
    switch (part.type) {
      case "number":
        return;
      case "answer":
      case "if":
      case "choice":
      case "stretches":
        asked.add(part.asks);
        return;
      case "sum":
        [...part.plus, ...part.minus].forEach(collect);
        return;
      case "product":
      case "quotient":
        [part.left, part.right].forEach(collect);
        return;
      case "steps":
      case "at-least":
      case "at-most":
        collect(part.of);
        return;
      case "greatest":
        part.of.forEach(collect);
        return;
    }
  };
  collect(term);
  return asked;
}
