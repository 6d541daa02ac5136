import { Rational } from "../../exact";
import type { Asked } from "../inputs";
import { included, type Question, type Range } from "../rule";
import { asMeasured, type Term } from "../terms/term";
import { type Condition, stateOf } from "./condition";
import { constant, type Linear, minus, plus, rangeOfLinear, type Ranges, times, unknown, type Unknown } from "./linear";
import { common } from "./ranges";
import { TooManyAnswers } from "./too-many";

/** Answers among which a term is one linear expression. */
export interface Case {
  /** Yes or no, or the place of a level's option. */
  readonly choices: ReadonlyMap<Question, boolean | number>;
  readonly ranges: Ranges;
  /** What must hold besides. */
  readonly conditions: readonly Condition[];
  /** What the term comes to, in points. */
  readonly value: Linear;
}

/** As many as a criterion of a dozen items has; with more of them nobody looks for a single one. */
const MOST_CASES = 20_000;

const NOTHING_SAID: Case = { choices: new Map(), ranges: new Map(), conditions: [], value: constant(Rational.zero) };

/**
 * All cases of a term; no answers belong to two of them. Throws {@link TooManyAnswers} beyond sensible bounds and where
 * the arithmetic isn't linear.
 */
export function casesOf(term: Term, asked: readonly Asked[]): Case[] {
  return new Cases(new Map(asked.map((one) => [one.asks, one]))).of(term, NOTHING_SAID);
}

class Cases {
  private left = MOST_CASES;
  private readonly unknowns = new Map<Question | Term, Unknown>();

  constructor(private readonly asked: ReadonlyMap<Question, Asked>) {}

  of(term: Term, within: Case): Case[] {
    switch (term.type) {
      case "number":
        return this.counted([{ ...within, value: constant(term.value) }]);
      case "answer":
        return this.answered(term.asks, within);
      case "sum":
        return [...term.plus, ...term.minus.map((part) => negative(part))].reduce<Case[]>(
          (soFar, part) =>
            soFar.flatMap((one) => this.of(part, one).map((next) => ({ ...next, value: plus(one.value, next.value) }))),
          [{ ...within, value: constant(Rational.zero) }],
        );
      case "product":
        return this.both(term.left, term.right, within, (left, right) => {
          if (right.slopes.size === 0) return times(left, right.constant);
          if (left.slopes.size === 0) return times(right, left.constant);
          throw new TooManyAnswers();
        });
      case "quotient":
        return this.both(term.left, term.right, within, (left, right) => {
          if (right.slopes.size > 0) throw new TooManyAnswers();
          return right.constant.isZero ? null : times(left, Rational.one.dividedBy(right.constant));
        });
      case "steps":
        return this.of(term.of, within).flatMap((one) => this.stepped(term, one));
      case "at-least":
        return this.of(term.of, within).flatMap((one) => this.greatest(one, [one.value, constant(term.least)]));
      case "at-most":
        return this.of(term.of, within).flatMap((one) =>
          this.greatest(one, [times(one.value, MINUS_ONE), constant(term.most.negated())]).map((next) => ({
            ...next,
            value: times(next.value, MINUS_ONE),
          })),
        );
      case "greatest":
        return this.listed(term.of, within).flatMap(({ at, values }) => this.greatest(at, values));
      case "if":
        return this.chosen(term.asks, within, [true, false]).flatMap(([one, holds]) =>
          this.of(holds ? term.yes : term.no, one),
        );
      case "choice":
        return this.chosen(
          term.asks,
          within,
          term.options.map((_, index) => index),
        ).flatMap(([one, index]) => {
          const option = term.options[index];
          return option ? this.of(option, one) : [];
        });
      case "stretches":
        return this.answered(term.asks, within).flatMap((one) =>
          term.stretches.flatMap(({ from, gives }, index) => {
            const next = term.stretches[index - 1]?.from ?? null;
            const to = next && { value: asMeasured(next.value), isIncluded: !next.isIncluded };
            const start = from && { ...from, value: asMeasured(from.value) };
            const inside = gives && narrowed(one, this.answerTo(term.asks), { from: start, to });
            return inside ? this.of(gives, inside) : [];
          }),
        );
    }
  }

  private both(left: Term, right: Term, within: Case, join: (a: Linear, b: Linear) => Linear | null): Case[] {
    return this.listed([left, right], within).flatMap(({ at, values: [a, b] }) => {
      const value = a && b ? join(a, b) : null;
      return value ? [{ ...at, value }] : [];
    });
  }

  /** The cases of several terms together, with what each comes to. */
  private listed(terms: readonly Term[], within: Case): { readonly at: Case; readonly values: readonly Linear[] }[] {
    return terms.reduce<{ at: Case; values: readonly Linear[] }[]>(
      (soFar, term) =>
        soFar.flatMap(({ at, values }) =>
          this.of(term, at).map((next) => ({ at: next, values: [...values, next.value] })),
        ),
      [{ at: within, values: [] }],
    );
  }

  /** One case for each of the values that may be the greatest; of equal ones the first. */
  private greatest(at: Case, values: readonly Linear[]): Case[] {
    return this.counted(
      values.flatMap((value, index) => {
        const conditions = values.flatMap((other, place): Condition[] =>
          place === index ? [] : [{ of: minus(value, other), must: place < index ? "be-positive" : "not-be-negative" }],
        );
        const open = conditions.filter((condition) => stateOf(condition, at.ranges) !== "holds");
        if (open.some((condition) => stateOf(condition, at.ranges) === "fails")) return [];
        return [{ ...at, conditions: [...at.conditions, ...open], value }];
      }),
    );
  }

  private answered(asks: Question, within: Case): Case[] {
    const one = this.answerTo(asks);
    const value = unknown(one);
    if (within.ranges.has(one)) return [{ ...within, value }];
    const { min, max, beginsAt } = this.asked.get(asks) ?? {};
    // A third that was typed is a third, be it a little above or below.
    const least = (bound: Rational) => included(Rational.min(bound, asMeasured(bound)));
    const to = max ? included(Rational.max(max, asMeasured(max))) : null;
    const domains: Range[] = beginsAt
      ? [
          ...(beginsAt.isZero ? [] : [{ from: included(Rational.zero), to: included(Rational.zero) }]),
          { from: least(beginsAt), to },
        ]
      : [{ from: min ? least(min) : null, to }];
    return this.counted(
      domains.flatMap((domain) => {
        const inside = narrowed({ ...within, value }, one, domain);
        return inside ? [inside] : [];
      }),
    );
  }

  private answerTo(asks: Question): Unknown {
    const isWhole = this.asked.get(asks)?.type === "count";
    return this.remembered(asks, { asks, isWhole, steps: null });
  }

  private remembered(of: Question | Term, fresh: Unknown): Unknown {
    const known = this.unknowns.get(of);
    if (known) return known;
    this.unknowns.set(of, fresh);
    return fresh;
  }

  private chosen<Choice extends boolean | number>(
    asks: Question,
    within: Case,
    choices: readonly Choice[],
  ): (readonly [Case, Choice])[] {
    const known = within.choices.get(asks);
    return choices
      .filter((choice) => known === undefined || known === choice)
      .map((choice) => [{ ...within, choices: new Map([...within.choices, [asks, choice]]) }, choice]);
  }

  private stepped(term: Extract<Term, { readonly type: "steps" }>, at: Case): Case[] {
    const { counts } = term;
    const whole = (value: Rational): Rational =>
      counts === "completed" ? asMeasured(value).floor() : asMeasured(value).ceiling();
    const [only, ...more] = at.value.slopes;
    if (!only) return [{ ...at, value: constant(whole(at.value.constant)) }];
    const [of, slope] = only;
    if (more.length > 0 || of.steps) throw new TooManyAnswers();
    const one = this.remembered(term, {
      asks: of.asks,
      isWhole: true,
      steps: { of, constant: at.value.constant, slope, counts },
    });
    const { from, to } = rangeOfLinear(at.value, at.ranges);
    const range = { from: from && included(whole(from.value)), to: to && included(whole(to.value)) };
    const inside = narrowed({ ...at, value: unknown(one) }, one, range);
    return inside ? this.counted([inside]) : [];
  }

  private counted(cases: Case[]): Case[] {
    this.left -= cases.length;
    if (this.left < 0) throw new TooManyAnswers();
    return cases;
  }
}

const MINUS_ONE = Rational.of(-1);

const negative = (term: Term): Term => ({
  type: "product",
  left: { type: "number", value: MINUS_ONE, isShare: false },
  right: term,
});

function narrowed(within: Case, one: Unknown, to: Range): Case | null {
  const range = common(within.ranges.get(one) ?? { from: null, to: null }, to, one.isWhole);
  return range && { ...within, ranges: new Map([...within.ranges, [one, range]]) };
}
