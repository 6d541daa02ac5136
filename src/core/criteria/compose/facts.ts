import { Rational } from "../../exact";
import type { Amount, Fact, Meaning, Unit } from "../fact";
import type { Stretch } from "../stretch";
import type { Question, Rule, RuleOf } from "../rule";

export type FactOf<T extends Meaning["type"]> = Fact & { readonly meaning: Extract<Meaning, { readonly type: T }> };
export type EarningFact = FactOf<"award" | "award-range" | "equal-shares" | "award-list" | "level-ranges" | "formula">;
export type DeductingFact = FactOf<"deduct" | "deduct-list" | "deduct-range" | "deduct-scaled" | "discretion">;
export type BonusFact = FactOf<"bonus" | "bonus-list">;

/** The facts of one numbered item, or of a text without numbers. */
export interface FactGroup {
  readonly isItem: boolean;
  readonly facts: readonly Fact[];
}

export const isA =
  <T extends Meaning["type"]>(...types: readonly T[]) =>
  (fact: Fact): fact is FactOf<T> =>
    types.some((type) => type === fact.meaning.type);

export const earns: (fact: Fact) => fact is EarningFact = isA(
  "award",
  "award-range",
  "equal-shares",
  "award-list",
  "level-ranges",
  "formula",
);
export const deducts: (fact: Fact) => fact is DeductingFact = isA(
  "deduct",
  "deduct-list",
  "deduct-range",
  "deduct-scaled",
  "discretion",
);
export const isBonus: (fact: Fact) => fact is BonusFact = isA("bonus", "bonus-list");
/** Says nothing about points of its own. */
export const isSilent = isA("truism", "examined", "listed", "elliptic", "highest");

export const without = (facts: readonly Fact[], one: Fact): readonly Fact[] => facts.filter((fact) => fact !== one);

export const isRule = (rule: Rule | null): rule is Rule => rule !== null;
export const isWhole = ({ meaning }: Fact): boolean =>
  meaning.type === "award" && meaning.amount.type === "share" && meaning.amount.share.equals(Rational.one);

export const fixed = (points: Rational): Rule => ({ type: "fixed", points });
/** Several rules that add up; a single one stands for itself. */
export function total(parts: readonly Rule[]): Rule {
  const [only, ...more] = parts;
  return only && more.length === 0 ? only : { type: "sum", parts };
}
export const NOTHING: Rule = fixed(Rational.zero);

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

  /** Full marks of a part of the text; what is asked of them isn't asked of the weight. */
  of(points: Rational): FullMarks {
    return new FullMarks(points);
  }

  get isMissing(): boolean {
    return this.needed;
  }
}

/** The reviewer's own figure between two bounds; the fact's own words ask for it. */
export function figureOf({ meaning, start, end }: FactOf<"award-range">, full: FullMarks): RuleOf<"figure"> {
  const at = { start, end };
  const [from, to] = [full.pointsOf(meaning.from), full.pointsOf(meaning.to)];
  return { type: "figure", from, to, isOptional: false, asks: { at, label: at } };
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

/** So many questions of their own over one stretch, side by side; null where it is too short for that. */
export function questionsAcross({ start, end }: Stretch, count: number): readonly Question[] | null {
  const length = end - start;
  if (count > length) return null;
  return Array.from({ length: count }, (_, index) => {
    const part = {
      start: start + Math.floor((index * length) / count),
      end: start + Math.floor(((index + 1) * length) / count),
    };
    return { at: part, label: part };
  });
}

/** So many points, once or for each. */
export function perUnit(points: Rational, unit: Unit | null, asks: Question): Rule {
  return unit
    ? { type: "counted", points, unit: unit.name, limit: unit.limit ?? null, asks }
    : { type: "award", points, asks };
}

/** Bounds the counts of what the text says is examined: 抽查5个… 每个扣1分. */
export function withLimits(groups: readonly FactGroup[]): FactGroup[] {
  return groups.map((group) => {
    let examined: FactOf<"examined"> | null = null;
    const facts = group.facts.map((fact) => {
      if (isA("examined")(fact)) examined = fact;
      return examined ? limited(fact, examined) : fact;
    });
    return { ...group, facts };
  });
}

function limited(fact: Fact, { meaning: { count, unit } }: FactOf<"examined">): Fact {
  const { meaning } = fact;
  if ((meaning.type !== "award" && meaning.type !== "deduct") || meaning.unit?.name !== unit) return fact;
  return { ...fact, meaning: { ...meaning, unit: { ...meaning.unit, limit: count } } };
}
