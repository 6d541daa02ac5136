import fc from "fast-check";
import { evaluate } from "../../../src/core/criteria/evaluate/evaluate";
import { formulaOf } from "../../../src/core/criteria/formula/formula-of";
import type { Reading } from "../../../src/core/criteria/reading";
import { render } from "../../../src/core/edits/formula";
import { Rational } from "../../../src/core/exact";
import { type CellAddress, formatCell } from "../../../src/core/sheet/address";
import type { CellValue } from "../../../src/core/sheet/cell";
import { anyAnswers, type Given } from "./generated-answers";
import { anyRule } from "./generated-rules";
import { readingOf as readingOfText } from "./readings";
import { askingOnly } from "./rules";
import { SAMPLE_TEXTS } from "./sample-texts";

/** A reading with its answers in the cells of a row, and what its formula must come to. */
export interface FormulaCase {
  readonly reading: Reading;
  readonly cells: readonly CellValue[];
  /** The cells hold just what was answered, without the noise of binary arithmetic. */
  readonly isExact: boolean;
  /** Null where the answers give none: the formula then shows nothing. */
  readonly score: Rational | null;
}

export function formulaCase(reading: Reading, given: readonly Given[]): FormulaCase {
  const answers = Object.fromEntries(given.map(({ answer }, index) => [String(index + 1), answer]));
  const evaluation = evaluate(reading, answers);
  const score = evaluation.type === "scored" ? evaluation.score : null;
  const isExact = given.every(({ answer, cell }) => cell.type !== "number" || isSame(answer, cell.number));
  return { reading, cells: given.map(({ cell }) => cell), isExact, score };
}

const isSame = (answer: Given["answer"], number: number): boolean =>
  answer instanceof Rational && answer.toNumber() === number;

/** The formula without its "=" over the inputs in a row's first cells; null where Excel wouldn't take it. */
export function formulaIn(reading: Reading, row: number): string | null {
  const formula = formulaOf(reading, ({ id }) => ({ row, column: Number(id) - 1 }));
  return formula && render(formula);
}

const SEED = 4;

/** Readings of the sample texts and of so many generated rules, always the same ones. */
export function sampleReadings(ruleCount: number): Reading[] {
  const texts = SAMPLE_TEXTS.map(([text, weight]) => readingOfText(text, weight));
  return [...texts, ...fc.sample(anyRule, { numRuns: ruleCount, seed: SEED }).map(askingOnly)];
}

/** The sample readings with so many vectors of answers each. */
export function sampleCases(ruleCount: number, answersEach: number): FormulaCase[] {
  return sampleReadings(ruleCount).flatMap((reading) =>
    fc.sample(anyAnswers(reading), { numRuns: answersEach, seed: SEED }).map((given) => formulaCase(reading, given)),
  );
}

/** Where a case stands in its row: its answers first, then what they come to. */
export const [SCORE, ROUNDED] = [30, 31];

export interface CaseCell extends CellAddress {
  /** With its "="; null for a constant. */
  readonly formula: string | null;
  readonly value: CellValue;
}

/** What no formula comes to: where it still stands, nothing was calculated. */
export const STALE: CellValue = { type: "number", number: -98765 };

/** A case as a row of a sheet: its answers, its score, and the score rounded to the hundredth. */
export function cellsOf({ reading, cells }: FormulaCase, row: number): CaseCell[] {
  const score = formatCell({ row, column: SCORE });
  const written = cells.map((value, column): CaseCell => ({ row, column, formula: null, value }));
  return [
    ...written.filter(({ value }) => value.type !== "empty"),
    { row, column: SCORE, formula: `=${formulaIn(reading, row) ?? ""}`, value: STALE },
    { row, column: ROUNDED, formula: `=IF(${score}="","",ROUND(${score},2))`, value: STALE },
  ];
}

/** Binary arithmetic is off by less. */
const NOISE = 1e-9;

/**
 * What is wrong with the cells that a spreadsheet shows for cases. Where the score lies on a tie, its rounding may be off by
 * `atTies`; with noise in the answers it may go either way.
 */
export function disagreements(
  cases: readonly FormulaCase[],
  shown: (row: number, column: number) => CellValue,
  atTies = 0,
): string[] {
  return cases.flatMap(({ reading, cells, isExact, score }, row) => {
    const [is, rounded] = [shown(row, SCORE), shown(row, ROUNDED)];
    const agrees =
      isShown(is, score, 0) && (!isExact || isShown(rounded, score?.round(2) ?? null, isOnTie(score) ? atTies : 0));
    const answers = cells.map((cell) => JSON.stringify(cell)).join(" ");
    const seen = `${JSON.stringify(is)}, ${JSON.stringify(rounded)}`;
    const expected = score?.toString() ?? "blank";
    return agrees ? [] : [`${answers} should be ${expected}, is ${seen}: ${formulaIn(reading, 0) ?? ""}`];
  });
}

function isShown(is: CellValue, score: Rational | null, within: number): boolean {
  if (!score) return is.type === "text" && is.text === "";
  return is.type === "number" && Math.abs(is.number - score.toNumber()) <= within + NOISE;
}

const isOnTie = (score: Rational | null): boolean =>
  score !== null && score.times(Rational.of(200)).isWhole && !score.times(Rational.of(100)).isWhole;
