import type { Answer } from "../criteria/evaluate/answers";
import type { Input } from "../criteria/reading";
import { Rational } from "../exact";
import { comparable } from "./pair";
import { type Quantity, unitNamed } from "./quantity";
import {
  type Direction,
  EXCEEDING,
  FALLING_SHORT,
  NOT_REACHED,
  OF_COMPLETION,
  RATHER_LOW,
  REACHING,
} from "./vocabulary";
import type { StatedPair } from "./rows";

/**
 * The answer to the only input of a criterion that a row's own target and result give; null unless it is certain: what is
 * asked must be the completion, the rate that the row is about, or what it counts, in the same unit.
 * @param name the indicator's own name
 */
export function answerFromResult(name: string, input: Input, pair: StatedPair): Answer | null {
  const { target, actual } = pair;
  if (actual.says.type !== "quantity") return null;
  const goal = target.says.type === "quantity" ? target.says.quantity : null;
  const result = actual.says.quantity;
  switch (input.type) {
    case "rate": {
      const rate = OF_COMPLETION.test(input.label)
        ? goal && completion(name, goal, result, directionIn(name, pair, goal))
        : ownRate(name, input.label, result);
      return rate && withinBounds(rate, input);
    }
    case "count":
    case "amount":
      return countedIn(name, input, pair, goal, result);
    case "yes-no":
    case "level":
    case "points":
      return null;
  }
}

function completion(name: string, goal: Quantity, result: Quantity, direction: Direction | null): Rational | null {
  const pair = comparable(goal, result);
  if (!pair || direction !== "at-least" || !pair.target.isAbove(Rational.zero)) return null;
  // Where the row itself is about a rate of completion, nobody knows whether that rate or its share of the target is meant.
  if (OF_COMPLETION.test(name) && !pair.target.equals(Rational.one)) return null;
  return pair.actual.dividedBy(pair.target);
}

/** 合格率 in a row about 验收合格率: the result itself. */
function ownRate(name: string, label: string, { figure, unit }: Quantity): Rational | null {
  const [, rate = ""] = /([\u4e00-\u9fff]{2}(?:率|度))/.exec(label) ?? [];
  return rate !== "" && name.includes(rate) && unit?.kind === "share" ? figure.times(unit.factor) : null;
}

/** A share beyond the whole counts as the whole wherever no more can be asked for. */
function withinBounds(rate: Rational, { max }: Input): Rational | null {
  if (rate.isBelow(Rational.zero)) return null;
  return max && rate.isAbove(max) ? max : rate;
}

function countedIn(
  name: string,
  input: Input,
  pair: StatedPair,
  goal: Quantity | null,
  result: Quantity,
): Rational | null {
  const { unit = "" } = input;
  const label = input.label.replace(EARNING, "");
  if (unit === "" || !isAbout(name, label, unit) || NOT_REACHED.test(label)) return null;
  const factor = factorOf(unit, result.unit ?? goal?.unit ?? null, pair);
  const reached = factor && result.figure.times(factor);
  if (!reached) return null;
  const direction = goal && directionIn(name, pair, goal);
  const both = goal && comparable(goal, result);
  const gap = both && both.target.minus(both.actual).dividedBy(both.factors.actual).times(factor);
  const isShort = FALLING_SHORT.test(label);
  if (isShort || EXCEEDING.test(label)) {
    if (!gap || direction !== (isShort ? "at-least" : "at-most")) return null;
    return asAnswer(Rational.max(Rational.zero, isShort ? gap : gap.negated()), input);
  }
  return REACHING.test(label) ? asAnswer(reached, input) : null;
}

/** What bands earn: 得5分, 不得分. */
const EARNING = /不?[得记计](?:\d+(?:\.\d+)?)?分/g;

/** Figures, bounds and the words around them: what is left names what is counted. */
const OF_NO_OBJECT = new RegExp(
  [/[\d.\s一每~至到含，。；、,;()（）-]|以上|以下|及|目标|任务|计划/, FALLING_SHORT, EXCEEDING, REACHING]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** Nothing is counted there but what the indicator is about. */
function isAbout(name: string, label: string, unit: string): boolean {
  const object = label.split(unit).join("").replace(OF_NO_OBJECT, "");
  return object === "" || name.includes(object);
}

/** How many of the input's units one of the result's is; null unless both count the same things. */
function factorOf(word: string, own: Quantity["unit"], { words }: StatedPair): Rational | null {
  const asked = unitNamed(word);
  if (!asked || own?.kind !== asked.kind) return null;
  // 份 and 人 are counted alike, but aren't the same.
  if (own.kind === "count" && !words.includes(word)) return null;
  return own.factor.dividedBy(asked.factor);
}

const directionIn = (name: string, { direction }: StatedPair, goal: Quantity): Direction | null =>
  direction ?? goal.direction ?? (RATHER_LOW.test(name) ? null : "at-least");

const asAnswer = (figure: Rational, { type }: Input): Rational | null =>
  (type === "count" && !figure.isWhole) || figure.isBelow(Rational.zero) ? null : figure;
