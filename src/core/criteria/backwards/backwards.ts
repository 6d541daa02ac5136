import { Rational } from "../../exact";
import type { Answer } from "../evaluate/answers";
import { questionsOf } from "../inputs";
import type { Input, Reading } from "../reading";
import { excluded, included, type Question, type Range } from "../rule";
import { termOf } from "../terms/term-of";
import { type Case, casesOf } from "./cases";
import type { Condition } from "./condition";
import { constant, minus, type Ranges, type Unknown } from "./linear";
import { common, joined, onlyValue } from "./ranges";
import { comesTo, Settling } from "./settle";
import { TooManyAnswers } from "./too-many";

/** An answer that fits, or a range of figures that do. */
export type Possible =
  | { readonly type: "answer"; readonly answer: Answer }
  | { readonly type: "range"; readonly range: Range }
  /** The score doesn't depend on it. */
  | { readonly type: "any" };

/** An input that a score leaves undetermined. */
export interface OpenInput {
  readonly input: Input;
  /** What fits, each once; in the order of figures and levels. */
  readonly possible: readonly Possible[];
}

/** Which answers a score that somebody has given can rest on. */
export type Backwards =
  /** These only; inputs that make no difference are left out. */
  | { readonly type: "one"; readonly answers: { readonly [input: string]: Answer } }
  | {
      readonly type: "several";
      /** The answers that are the same in all of them. */
      readonly certain: { readonly [input: string]: Answer };
      readonly open: readonly OpenInput[];
      /** How many of the open yes-or-no inputs are answered no, where it is the same number each time. */
      readonly denied: number | null;
    }
  /** The criterion can't give the score. */
  | { readonly type: "none" }
  /** More than could be told apart. */
  | { readonly type: "too-many" }
  | { readonly type: "no-reading" };

/**
 * Which answers lead to a score as it is written. A figure that may be anything counts as the only one where it gives
 * the score exactly, though its neighbours round to it.
 * @param score points
 * @param decimals the places that scores are written with
 * @param inputs the reading's inputs, perhaps more closely bounded
 */
export function backwards(
  { rule, inputs: own }: Reading,
  score: Rational,
  decimals: number,
  inputs: readonly Input[] = own,
): Backwards {
  if (!rule) return { type: "no-reading" };
  const asked = questionsOf(rule).map((one, index) => ({ ...one, ...maxOf(inputs[index]) }));
  try {
    const cases = casesOf(termOf(rule), asked);
    const settling = new Settling();
    const sets = distinct(
      cases.flatMap((one) => fitting(one, score, decimals, settling)),
      asked.map(({ asks }) => asks),
    );
    return summarised(
      sets,
      asked.flatMap(({ asks }, index) => {
        const input = inputs[index];
        return input ? [{ asks, input }] : [];
      }),
    );
  } catch (error) {
    if (error instanceof TooManyAnswers) return { type: "too-many" };
    throw error;
  }
}

const maxOf = (input: Input | undefined): { max?: Rational } => (input?.max ? { max: input.max } : {});

/** What each question is answered by; a question that isn't in it makes no difference. */
type AnswerSet = ReadonlyMap<Question, boolean | number | Range>;

/** The answers of a case that come to a score. */
function fitting(one: Case, score: Rational, decimals: number, settling: Settling): AnswerSet[] {
  const { value, choices } = one;
  if (value.slopes.size === 0) {
    const isIt = value.constant.equals(score) || value.constant.round(9).round(decimals).equals(score);
    return isIt ? answersOf(one, settling.of(one, [])) : [];
  }
  const exact = answersOf(one, settling.of(one, [comesTo(one, score)]));
  const found = exact.length > 0 ? exact : answersOf(one, settling.of(one, roundsTo(one, score, decimals)));
  return found.map((answers) => new Map([...choices, ...answers]));
}

function roundsTo({ value }: Case, score: Rational, decimals: number): readonly Condition[] {
  const half = Rational.parse(`0.5e-${decimals}`) ?? Rational.zero;
  const isNegative = score.isBelow(Rational.zero);
  const above: Condition = {
    of: minus(value, constant(score.minus(half))),
    must: isNegative ? "be-positive" : "not-be-negative",
  };
  const below: Condition = {
    of: minus(constant(score.plus(half)), value),
    must: isNegative ? "not-be-negative" : "be-positive",
  };
  return [above, below];
}

function answersOf({ choices, conditions, value }: Case, found: readonly Ranges[]): AnswerSet[] {
  const used = new Set<Unknown>([value, ...conditions.map(({ of }) => of)].flatMap(({ slopes }) => [...slopes.keys()]));
  return found.flatMap((ranges): AnswerSet[] => {
    const answers = new Map<Question, boolean | number | Range>(choices);
    for (const [unknown, range] of ranges) {
      if (unknown.steps && used.has(unknown.steps.of)) throw new TooManyAnswers();
      const own = unknown.steps ? stretchOf(unknown.steps, range) : range;
      const { asks, isWhole } = unknown.steps?.of ?? unknown;
      const before = answers.get(asks);
      const both = common(typeof before === "object" ? before : { from: null, to: null }, own, isWhole);
      if (!both) return [];
      answers.set(asks, both);
    }
    return [answers];
  });
}

/** Which answers come to so many steps. */
function stretchOf({ constant: start, slope, counts }: NonNullable<Unknown["steps"]>, { from, to }: Range): Range {
  const low = from && (counts === "completed" ? included(from.value) : excluded(from.value.minus(Rational.one)));
  const high = to && (counts === "completed" ? excluded(to.value.plus(Rational.one)) : included(to.value));
  const back = (bound: Range["from"]): Range["from"] =>
    bound && { value: bound.value.minus(start).dividedBy(slope), isIncluded: bound.isIncluded };
  return slope.isAbove(Rational.zero) ? { from: back(low), to: back(high) } : { from: back(high), to: back(low) };
}

function distinct(sets: readonly AnswerSet[], questions: readonly Question[]): AnswerSet[] {
  const known = new Map(sets.map((set) => [questions.map((asks) => keyOf(set.get(asks))).join("|"), set]));
  return [...known.values()];
}

function keyOf(said: boolean | number | Range | undefined): string {
  if (typeof said !== "object") return String(said);
  const end = (bound: Range["from"]): string =>
    bound ? `${bound.isIncluded ? "=" : ""}${bound.value.toString()}` : "";
  return `${end(said.from)}..${end(said.to)}`;
}

interface Placed {
  readonly asks: Question;
  readonly input: Input;
}

function summarised(sets: readonly AnswerSet[], places: readonly Placed[]): Backwards {
  const [only, ...more] = sets;
  if (!only) return { type: "none" };
  const all = places.map(({ asks, input }) => ({ asks, input, possible: possibleFor(sets, asks, input) }));
  const open = all.filter(({ possible: [first, ...others] }) => others.length > 0 || first?.type === "range");
  const isOne = more.length === 0 && open.length === 0;
  const certain = Object.fromEntries(
    all.flatMap(({ input, possible: [first, ...others] }): [string, Answer][] =>
      first?.type === "answer" && others.length === 0 ? [[input.id, first.answer]] : [],
    ),
  );
  if (isOne) return { type: "one", answers: certain };
  return {
    type: "several",
    certain,
    open: open.map(({ input, possible }) => ({ input, possible })),
    denied: deniedIn(sets, open),
  };
}

type Said = boolean | number | Range | undefined;

/** Each answer once, yes before no, levels and figures upwards; ranges that touch are one. */
function possibleFor(sets: readonly AnswerSet[], asks: Question, input: Input): Possible[] {
  const said = [...new Map(sets.map((set): [string, Said] => [keyOf(set.get(asks)), set.get(asks)])).values()];
  const ranges = said.filter((one) => typeof one === "object");
  const others = said.filter((one) => typeof one !== "object").sort((a, b) => placeOf(a) - placeOf(b));
  return [
    ...joined(ranges, input.type === "count").map((range): Possible => {
      const only = onlyValue(range);
      return only ? { type: "answer", answer: only } : { type: "range", range };
    }),
    ...others.map((one): Possible => {
      if (one === undefined) return { type: "any" };
      return { type: "answer", answer: typeof one === "number" ? (input.levels?.[one] ?? "") : one };
    }),
  ];
}

const placeOf = (said: Said): number => (typeof said === "number" ? said : said === true ? -1 : 0);

function deniedIn(sets: readonly AnswerSet[], open: readonly Placed[]): number | null {
  const asked = open.filter(({ input }) => input.type === "yes-no");
  if (asked.length < open.length) return null;
  const counts = new Set(sets.map((set) => asked.filter(({ asks }) => set.get(asks) === false).length));
  const [count, ...others] = counts;
  return others.length === 0 && asked.every(({ asks }) => sets.every((set) => set.has(asks))) ? (count ?? null) : null;
}
