import type { Rational } from "../exact";
import type { Stretch } from "./stretch";

/**
 * What one input of a rule asks, and where the text asks it (plain offsets). Two places of a rule that hold the same
 * question (the same object) are answered by one answer.
 */
export interface Question {
  readonly at: Stretch;
  /** The words that put it. */
  readonly label: Stretch;
}

/** Where a measured value begins or ends. */
export interface Bound {
  readonly value: Rational;
  readonly isIncluded: boolean;
}

export const included = (value: Rational): Bound => ({ value, isIncluded: true });

export const excluded = (value: Rational): Bound => ({ value, isIncluded: false });

/** A range of measured values; null where it has no end. */
export interface Range {
  readonly from: Bound | null;
  readonly to: Bound | null;
}

/** A range of values of one measure. */
export interface Measured {
  readonly type: Measure["type"];
  readonly unit: string;
  readonly range: Range;
}

/** What bands are laid over: a share (0.85 for 85 %), a whole number, or an amount in its unit. */
export interface Measure {
  readonly type: "rate" | "count" | "amount";
  /** The text's own word for what is measured (个, 万元); empty where it names none. */
  readonly unit: string;
  readonly asks: Question;
}

export interface Band extends Range {
  readonly earns: Rule;
  readonly at: Stretch;
}

export interface Level {
  /** The text's own words for it; null for none of the others. */
  readonly label: Stretch | null;
  readonly earns: Rule;
}

/** Arithmetic that the text writes out, over what a person measures; never a division by the number 0. */
export type Expression =
  | { readonly type: "number"; readonly value: Rational }
  | { readonly type: "answer"; readonly of: Measure }
  | {
      readonly type: "operation";
      readonly sign: "+" | "-" | "×" | "÷";
      readonly left: Expression;
      readonly right: Expression;
    };

/**
 * A criterion as arithmetic over answers: every rule is an amount of points, be it earned or (among the `losses` of a
 * `deduct`) lost. Nothing in it depends on the text any more but where it stands.
 */
export type Rule =
  /** So many points, whatever is answered. */
  | { readonly type: "fixed"; readonly points: Rational }
  /** All of it if its statement holds, else nothing. */
  | { readonly type: "award"; readonly points: Rational; readonly asks: Question }
  /** So many points for each; `limit` is the most that can be counted, null for no end. */
  | {
      readonly type: "counted";
      readonly points: Rational;
      readonly unit: string;
      readonly limit: Rational | null;
      readonly asks: Question;
    }
  /** So many points for each whole step by which a measured value lies below or above a mark. */
  | {
      readonly type: "stepped";
      readonly points: Rational;
      readonly step: Rational;
      readonly mark: Rational;
      readonly side: "below" | "above";
      /** Whether a step counts when it is begun or only when it is completed. */
      readonly counts: "begun" | "completed";
      readonly of: Measure;
    }
  /** The reviewer's own figure between two bounds; `to` null for all that is left. */
  | {
      readonly type: "figure";
      readonly from: Rational;
      readonly to: Rational | null;
      /** It may be nothing instead. */
      readonly isOptional: boolean;
      readonly asks: Question;
    }
  /** A share of the points, from nothing to all of them. */
  | { readonly type: "proportion"; readonly points: Rational; readonly asks: Question }
  /** What the text's own arithmetic gives, held between two bounds. */
  | { readonly type: "formula"; readonly value: Expression; readonly from: Rational; readonly to: Rational }
  /** One of several, told apart by the reviewer. */
  | { readonly type: "levels"; readonly options: readonly Level[]; readonly asks: Question }
  /** One of several, told apart by a measured value. */
  | {
      readonly type: "bands";
      readonly measure: Measure;
      readonly bands: readonly Band[];
      /** What a value between the bands or beyond the best of them comes to. Beyond the lowest one it is always nothing. */
      readonly uncovered: "gap" | "nothing";
    }
  | { readonly type: "sum"; readonly parts: readonly Rule[] }
  /** At most one of them applies: the greatest. */
  | { readonly type: "either"; readonly options: readonly Rule[] }
  /** No more than so much of it. */
  | { readonly type: "capped"; readonly rule: Rule; readonly most: Rational }
  /** Earned beyond what the row is worth; left out where the row's own maximum is asked for. */
  | { readonly type: "bonus"; readonly rule: Rule }
  /** What is left of a start after losses, never below a floor. */
  | { readonly type: "deduct"; readonly start: Rule; readonly losses: readonly Rule[]; readonly floor: Rational }
  /** The rule, or 0 where a statement holds. */
  | { readonly type: "veto"; readonly rule: Rule; readonly asks: Question };

export type RuleOf<T extends Rule["type"]> = Extract<Rule, { readonly type: T }>;

/** The rules that a rule is made of, in its own order. */
function partsOf(rule: Rule): readonly Rule[] {
  switch (rule.type) {
    case "fixed":
    case "award":
    case "counted":
    case "stepped":
    case "figure":
    case "proportion":
    case "formula":
      return [];
    case "levels":
      return rule.options.map(({ earns }) => earns);
    case "bands":
      return rule.bands.map(({ earns }) => earns);
    case "sum":
      return rule.parts;
    case "either":
      return rule.options;
    case "capped":
    case "bonus":
    case "veto":
      return [rule.rule];
    case "deduct":
      return [rule.start, ...rule.losses];
  }
}

/** A rule and everything in it, each before what it is made of. */
export function everyPart(rule: Rule): Rule[] {
  const parts = [rule];
  for (const part of partsOf(rule)) parts.push(...everyPart(part));
  return parts;
}
