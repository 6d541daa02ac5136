import { Rational } from "../../exact";
import type { Amount, Fact, Meaning } from "../fact";
import type { Question, Rule } from "../rule";

export type FactOf<T extends Meaning["type"]> = Fact & { readonly meaning: Extract<Meaning, { readonly type: T }> };
export type EarningFact = FactOf<"award" | "equal-shares">;
export type DeductingFact = FactOf<"deduct" | "deduct-range" | "discretion">;

/** The facts of one numbered item, or of a text without numbers. */
export interface FactGroup {
  readonly isItem: boolean;
  readonly facts: readonly Fact[];
}

export const isA =
  <T extends Meaning["type"]>(...types: readonly T[]) =>
  (fact: Fact): fact is FactOf<T> =>
    types.some((type) => type === fact.meaning.type);

export const earns: (fact: Fact) => fact is EarningFact = isA("award", "equal-shares");
export const deducts: (fact: Fact) => fact is DeductingFact = isA("deduct", "deduct-range", "discretion");

export const isRule = (rule: Rule | null): rule is Rule => rule !== null;

/** The points that a text is measured by: the weight, or full marks of its own. Remembers whether it was needed. */
export class FullMarks {
  private needed = false;

  constructor(readonly points: Rational | null) {}

  /** A stand-in when the weight isn't known: the form of the rule can still be told, its points can't. */
  use(): Rational {
    this.needed ||= !this.points;
    return this.points ?? Rational.one;
  }

  pointsOf(amount: Amount): Rational {
    return amount.type === "points" ? amount.points : amount.share.times(this.use());
  }

  get isMissing(): boolean {
    return this.needed;
  }
}

/** Asks what the words before a fact say; the fact's own words where it stands alone. */
export function question({ start, end, condition }: Fact): Question {
  return condition.end > condition.start
    ? { at: { start: condition.start, end }, label: condition }
    : { at: { start, end }, label: { start, end } };
}

/** One question over several facts: which of them holds. */
export function choiceAmong(facts: readonly [Fact, ...Fact[]]): Question {
  const whole = { start: question(facts[0]).at.start, end: facts[facts.length - 1]?.end ?? facts[0].end };
  return { at: whole, label: whole };
}
