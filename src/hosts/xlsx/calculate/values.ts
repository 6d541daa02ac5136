import { Rational } from "../../../core/exact";
import type { CellValue } from "../../../core/sheet/cell";
import type { Arithmetic, Comparison } from "./parse";

/** Why there is no result: an error of Excel's, or something this calculation doesn't know. */
export type Failure = Extract<CellValue, { readonly type: "error" | "not-calculated" }>;
export type Outcome = number | Failure;

export const UNKNOWN: Failure = { type: "not-calculated" };
const DIVISION_BY_ZERO: Failure = { type: "error", error: "#DIV/0!" };
const NOT_A_NUMBER: Failure = { type: "error", error: "#VALUE!" };
/** Below this share of its operands a difference may be noise, which Excel takes for zero in some places only. */
const NOISE = 2 ** -46;
/** So many digits of a number Excel shows, and joins to a text. */
const SHOWN_DIGITS = 15;

export function operate(operator: Arithmetic, left: number, right: number): Outcome {
  switch (operator) {
    case "+":
      return withoutNoise(left + right, left, right);
    case "-":
      return withoutNoise(left - right, left, right);
    case "*":
      return left * right;
    case "/":
      return right === 0 ? DIVISION_BY_ZERO : left / right;
    case "^":
      return left ** right;
  }
}

function withoutNoise(result: number, left: number, right: number): Outcome {
  return result === 0 || !isNoise(result, left, right) ? result : UNKNOWN;
}

function isNoise(difference: number, left: number, right: number): boolean {
  return Math.abs(difference) < NOISE * Math.max(Math.abs(left), Math.abs(right));
}

/** Compares as Excel does: numbers come before texts, texts before TRUE and FALSE; a blank is what the other one makes of it. */
export function compare(operator: Comparison, left: CellValue, right: CellValue): CellValue {
  const order = orderOf(blankBeside(left, right), blankBeside(right, left));
  if (typeof order !== "number") return order;
  switch (operator) {
    case "=":
      return { type: "boolean", boolean: order === 0 };
    case "<>":
      return { type: "boolean", boolean: order !== 0 };
    case "<":
    case "<=":
    case ">":
    case ">=":
      break;
  }
  // How texts follow each other depends on the language of who calculates.
  if (left.type === "text" && right.type === "text" && order !== 0) return UNKNOWN;
  const holds = { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 };
  return { type: "boolean", boolean: holds[operator] };
}

function blankBeside(value: CellValue, other: CellValue): CellValue {
  if (value.type !== "empty") return value;
  if (other.type === "text") return { type: "text", text: "" };
  return other.type === "boolean" ? { type: "boolean", boolean: false } : { type: "number", number: 0 };
}

const RANKS = { number: 0, text: 1, boolean: 2 } as const;

function orderOf(left: CellValue, right: CellValue): Outcome {
  if (left.type === "error" || left.type === "not-calculated") return left;
  if (right.type === "error" || right.type === "not-calculated") return right;
  if (left.type === "empty" || right.type === "empty") return UNKNOWN;
  if (left.type === "number" && right.type === "number") {
    const difference = left.number - right.number;
    return difference !== 0 && isNoise(difference, left.number, right.number) ? UNKNOWN : difference;
  }
  if (left.type === "text" && right.type === "text") return orderOfTexts(left.text, right.text);
  if (left.type === "boolean" && right.type === "boolean") return Number(left.boolean) - Number(right.boolean);
  return RANKS[left.type] - RANKS[right.type];
}

function orderOfTexts(left: string, right: string): Outcome {
  if (left.toLowerCase() === right.toLowerCase()) return 0;
  // Full and half width are one to some programs and two to others.
  return left.normalize("NFKC").toLowerCase() === right.normalize("NFKC").toLowerCase() ? UNKNOWN : 1;
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
      return numberIn(value.text);
    case "error":
    case "not-calculated":
      return value;
  }
}

/** Excel also takes dates, times, shares and amounts for numbers: what has digits and isn't one is left to it. */
function numberIn(text: string): Outcome {
  return Rational.parse(text.trim())?.toNumber() ?? (/\p{Nd}/u.test(text) ? UNKNOWN : NOT_A_NUMBER);
}

/** What a value reads like in a text that it is joined to. */
export function asText(value: CellValue): string | Failure {
  switch (value.type) {
    case "text":
      return value.text;
    case "empty":
      return "";
    case "boolean":
      return value.boolean ? "TRUE" : "FALSE";
    case "number": {
      const text = String(value.number);
      return /^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/\D/g, "").length <= SHOWN_DIGITS ? text : UNKNOWN;
    }
    case "error":
    case "not-calculated":
      return value;
  }
}

/** What a value says as a condition; texts are left to Excel, which takes "TRUE" for true. */
export function asCondition(value: CellValue): boolean | Failure {
  const number = value.type === "text" ? UNKNOWN : asOperand(value);
  return typeof number === "number" ? number !== 0 : number;
}

export function isFailure(value: CellValue): value is Failure {
  return value.type === "error" || value.type === "not-calculated";
}

/** A calculated number as a value; what is too large for Excel is left to it. */
export function asValue(outcome: Outcome): CellValue {
  if (typeof outcome !== "number") return outcome;
  return Number.isFinite(outcome) ? { type: "number", number: outcome } : UNKNOWN;
}

/** Only numbers are added up. */
export function asAddend(value: CellValue): Outcome {
  return value.type === "number" ? value.number : isFailure(value) ? value : 0;
}

/** Takes {@link asValue} back. */
export function asOutcome(value: CellValue): Outcome {
  return value.type === "number" ? value.number : isFailure(value) ? value : UNKNOWN;
}
