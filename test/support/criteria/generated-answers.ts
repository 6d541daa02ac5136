import fc from "fast-check";
import type { Answer } from "../../../src/core/criteria/evaluate/answers";
import type { Input, Reading } from "../../../src/core/criteria/reading";
import { everyPart, type Rule } from "../../../src/core/criteria/rule";
import { Rational } from "../../../src/core/exact";
import type { CellValue } from "../../../src/core/sheet/cell";
import { points } from "./rules";

/** What a person says, and how a cell holds it; null and an empty cell for no answer. */
export interface Given {
  readonly answer: Answer | null;
  readonly cell: CellValue;
}

/** Answers to the inputs in their order: mostly right ones, at and beside the figures that decide. */
export function anyAnswers({ rule, inputs }: Reading): fc.Arbitrary<Given[]> {
  const deciding = rule ? [...everyPart(rule)].flatMap(decidingFigures) : [];
  return fc.tuple(...inputs.map((input) => anyAnswer(input, deciding)));
}

const YES: readonly Given[] = [
  { answer: true, cell: { type: "text", text: "是" } },
  { answer: true, cell: { type: "boolean", boolean: true } },
];
const NO: readonly Given[] = [
  { answer: false, cell: { type: "text", text: "否" } },
  { answer: false, cell: { type: "boolean", boolean: false } },
];
const UNUSABLE: readonly Given[] = [
  { answer: null, cell: { type: "empty" } },
  { answer: "大概", cell: { type: "text", text: "大概" } },
];

function anyAnswer(input: Input, deciding: readonly Rational[]): fc.Arbitrary<Given> {
  return fc.oneof(
    { weight: 30, arbitrary: usable(input, deciding) },
    { weight: 1, arbitrary: fc.constantFrom(...UNUSABLE) },
  );
}

function usable({ type, levels = [], min, max }: Input, deciding: readonly Rational[]): fc.Arbitrary<Given> {
  const from = (least: number, most: number, denominator: number): fc.Arbitrary<Rational> =>
    fc.integer({ min: least * denominator, max: most * denominator }).map((part) => Rational.of(part, denominator));
  const near = deciding.length > 0 ? [beside(fc.constantFrom(...deciding))] : [];
  switch (type) {
    case "yes-no":
      return fc.constantFrom(...YES, ...NO);
    case "level":
      return fc.constantFrom(...levels).map((text) => ({ answer: text, cell: { type: "text", text } }));
    case "count":
      return figure({ weight: 12, arbitrary: from(0, 12, 1) }, { weight: 1, arbitrary: from(-1, 13, 2) });
    case "rate":
      return figure(from(0, 1, 100), from(0, 1, 1000), from(-1, 2, 20), ...near);
    case "amount":
      return figure(from(0, 120, 1), from(0, 20, 100), ...near);
    case "points": {
      const within = [min, max].filter((bound) => bound !== undefined);
      return figure(from(0, 20, 4), ...(within.length > 0 ? [beside(fc.constantFrom(...within))] : []), ...near);
    }
  }
}

/** At a figure that decides, a hundredth away, or as little as is told apart. */
function beside(figures: fc.Arbitrary<Rational>): fc.Arbitrary<Rational> {
  const offsets = [0, 0, 0, 0.01, -0.01, 0.001, -0.001, 1e-9, -1e-9].map(points);
  return fc.tuple(figures, fc.constantFrom(...offsets)).map(([at, offset]) => at.plus(offset));
}

type Weighted = fc.Arbitrary<Rational> | { readonly weight: number; readonly arbitrary: fc.Arbitrary<Rational> };

function figure(...figures: readonly Weighted[]): fc.Arbitrary<Given> {
  // As cells hold them that were themselves worked out: 0.9 − 0.85 is 0.05000000000000004.
  const noise = fc.constantFrom(0, 0, 0, 3e-16, -3e-16);
  return fc.tuple(fc.oneof(...figures), noise).map(([answer, relative]) => {
    const number = answer.toNumber() * (1 + relative);
    return { answer: Rational.fromNumber(number), cell: { type: "number", number } };
  });
}

function decidingFigures(rule: Rule): readonly Rational[] {
  switch (rule.type) {
    case "stepped":
      return [-1, 0, 1, 2, 7].map((count) => {
        const distance = rule.step.times(points(count));
        return rule.side === "below" ? rule.mark.minus(distance) : rule.mark.plus(distance);
      });
    case "bands":
      return rule.bands
        .flatMap(({ from, to }) => [from, to])
        .filter((bound) => bound !== null)
        .map(({ value }) => value);
    case "fixed":
    case "award":
    case "counted":
    case "figure":
    case "proportion":
    case "formula":
    case "levels":
    case "sum":
    case "either":
    case "capped":
    case "bonus":
    case "deduct":
    case "veto":
      return [];
  }
}
