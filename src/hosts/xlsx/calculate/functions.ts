import { Rational } from "../../../core/exact";
import type { CellValue } from "../../../core/sheet/cell";
import type { Operator } from "./parse";

/** Why there is no number: an error of Excel's, or something this calculation doesn't know. */
export type Failure = Extract<CellValue, { readonly type: "error" | "not-calculated" }>;
export type Outcome = number | Failure;

export const UNKNOWN: Failure = { type: "not-calculated" };
const DIVISION_BY_ZERO: Failure = { type: "error", error: "#DIV/0!" };
const NOT_A_NUMBER: Failure = { type: "error", error: "#VALUE!" };

/** The functions that work on numbers, by their names. */
export const FUNCTIONS: ReadonlyMap<string, (numbers: readonly number[]) => Outcome> = new Map([
  ["SUM", sum],
  ["COUNT", ({ length }: readonly number[]) => length],
  ["AVERAGE", (numbers: readonly number[]) => operate("/", sum(numbers), numbers.length)],
  ["MIN", (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)],
  ["MAX", (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)],
]);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function operate(operator: Operator, left: number, right: number): Outcome {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? DIVISION_BY_ZERO : left / right;
    case "^":
      return left ** right;
  }
}

/** What a value counts as beside an operator. */
export function asOperand(value: CellValue): Outcome {
  switch (value.type) {
    case "number":
      return value.number;
    case "empty":
      return 0;
    case "boolean":
      return value.boolean ? 1 : 0;
    case "text":
      return Rational.parse(value.text.trim())?.toNumber() ?? NOT_A_NUMBER;
    case "error":
    case "not-calculated":
      return value;
  }
}

/** Goes on with a number; a failure stays what it is. */
export function withNumber(outcome: Outcome, then: (number: number) => Outcome): Outcome {
  return typeof outcome === "number" ? then(outcome) : outcome;
}
