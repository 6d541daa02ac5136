import type { CellValue } from "../../../core/sheet/cell";
import { compare, UNKNOWN } from "./values";
import type { Comparison } from "./parse";

/** Whether a cell meets a criterion; "not-calculated" where programs may disagree. */
export type Criterion = (value: CellValue) => boolean | typeof UNKNOWN;

const OPERATED = /^(>=|<=|<>|>|<|=)?(.*)$/s;
const NUMERAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** What reads like a date, a share, an amount or a truth value means more than its text. */
const MEANS_MORE = /^(?:true|false|#.*|.*\d.*[%:/¥$€年月日,-].*)$/is;

/**
 * What COUNTIFS and SUMIFS ask of a cell: "yes", ">=5", a number. Null for what isn't known here: wildcards, other texts
 * behind an operator, blanks.
 */
export function criterionOf(given: CellValue): Criterion | null {
  if (given.type === "number") return comparesWith("=", given.number);
  if (given.type !== "text") return null;
  const [, operator = "=", operand = ""] = OPERATED.exec(given.text) ?? [];
  if (NUMERAL.test(operand.trim())) return comparesWith(comparison(operator), Number(operand));
  const text = operand.replace(/~([*?~])/g, "$1");
  const hasWildcards = /[*?]|~(?![*?~])/.test(operand.replace(/~[*?~]/g, ""));
  return operator === "=" && operand !== "" && !hasWildcards && !MEANS_MORE.test(operand) ? isText(text) : null;
}

const isText =
  (text: string): Criterion =>
  (value) => {
    if (value.type === "not-calculated") return UNKNOWN;
    if (value.type !== "text") return false;
    const equals = compare("=", value, { type: "text", text });
    return equals.type === "boolean" ? equals.boolean : UNKNOWN;
  };

/** Texts are passed over, but for one that looks like a number. */
const comparesWith =
  (operator: Comparison, number: number): Criterion =>
  (value) => {
    if (value.type === "not-calculated" || operator === "<>") return UNKNOWN;
    if (value.type === "text") return operator === "=" && NUMERAL.test(value.text.trim()) ? UNKNOWN : false;
    if (value.type !== "number") return false;
    const holds = compare(operator, value, { type: "number", number });
    return holds.type === "boolean" ? holds.boolean : UNKNOWN;
  };

const COMPARISONS: readonly Comparison[] = ["=", "<>", "<=", ">=", "<", ">"];
const comparison = (text: string): Comparison => COMPARISONS.find((one) => one === text) ?? "=";
