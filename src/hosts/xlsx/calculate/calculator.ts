import { Rational } from "../../../core/exact";
import type { CellValue } from "../../../core/sheet/cell";
import { LIMITS } from "../limits";
import type { BookCell, Cells } from "./cells";
import { criterionOf } from "./criterion";
import { OF_CONDITIONS } from "./conditions";
import { OF_NUMBER, OVER_NUMBERS } from "./functions";
import { type Condition, Matches, type SheetArea } from "./matches";
import { type Expression, parseFormula } from "./parse";
import { cellIn, cellsIn } from "./rows";
import {
  asAddend,
  asOperand,
  asOutcome,
  asText,
  asValue,
  compare,
  type Failure,
  isFailure,
  operate,
  type Outcome,
  UNKNOWN,
} from "./values";

const DEEPEST = 100;

/**
 * Works out formulas whose results a file doesn't store, or that have changed since: operators, conditions, rounding and
 * functions of many numbers. Anything else stays "not-calculated", also what programs disagree on.
 */
export class Calculator {
  private readonly results = new Map<string, CellValue>();
  private readonly steps = { left: LIMITS.calculationSteps };
  private depth = 0;
  /** The sheet of the formula that is being worked out. */
  private sheet = "";

  private readonly matches: Matches;

  constructor(private readonly cells: Cells) {
    this.matches = new Matches(cells.rowsOf, (cell) => this.valueAt(cell), this.steps);
  }

  /** The value of a cell: what it holds, or what its formula comes to. */
  valueAt(address: BookCell): CellValue {
    const placed = cellIn(this.cells.rowsOf(address.sheet), address);
    if (!placed) return { type: "empty" };
    const { cell } = placed;
    const isOutdated = this.cells.isOutdated?.(address) === true;
    if (cell.value.type !== "not-calculated" && !isOutdated) return cell.value;
    // What an array formula fills has no formula of its own.
    if (cell.formula === null) return isOutdated ? UNKNOWN : cell.value;
    const key = `${address.row} ${address.column} ${address.sheet}`;
    const known = this.results.get(key);
    if (known) return known;
    // A cell that leads back to itself finds this, and so is not calculated.
    this.results.set(key, UNKNOWN);
    const result = this.resultOf(cell.formula, address.sheet);
    this.results.set(key, result);
    return result;
  }

  private resultOf(formula: string, sheet: string): CellValue {
    const expression = parseFormula(formula);
    if (!expression || this.depth === DEEPEST) return UNKNOWN;
    const around = this.sheet;
    this.sheet = sheet;
    this.depth++;
    const result = this.evaluate(expression);
    this.depth--;
    this.sheet = around;
    // What refers to a blank cell comes to zero.
    return result.type === "empty" ? { type: "number", number: 0 } : result;
  }

  private evaluate(expression: Expression): CellValue {
    switch (expression.type) {
      case "number":
      case "text":
      case "boolean":
        return expression;
      case "range":
        return this.singleValue(expression);
      case "negation":
        return this.withNumber(expression.of, (number) => -number);
      case "percent":
        return this.withNumber(expression.of, (number) => number / 100);
      case "arithmetic":
        return this.withNumber(expression.left, (left) =>
          asOutcome(this.withNumber(expression.right, (right) => operate(expression.operator, left, right))),
        );
      case "comparison":
        return compare(expression.operator, this.evaluate(expression.left), this.evaluate(expression.right));
      case "joining":
        return this.join(expression.left, expression.right);
      case "call":
        return this.call(expression.name, expression.arguments);
    }
  }

  private withNumber(expression: Expression, then: (number: number) => Outcome): CellValue {
    const operand = asOperand(this.evaluate(expression));
    return asValue(typeof operand === "number" ? then(operand) : operand);
  }

  private singleValue({ sheet, range }: Extract<Expression, { readonly type: "range" }>): CellValue {
    const { top, left, bottom, right } = range;
    if (top !== bottom || left !== right) return UNKNOWN;
    const of = sheet ?? this.sheet;
    return this.cells.rowsOf(of) ? this.valueAt({ sheet: of, row: top, column: left }) : UNKNOWN;
  }

  private join(one: Expression, other: Expression): CellValue {
    const [left, right] = [asText(this.evaluate(one)), asText(this.evaluate(other))];
    if (typeof left !== "string") return left;
    return typeof right === "string" ? { type: "text", text: left + right } : right;
  }

  private call(name: string, given: readonly Expression[]): CellValue {
    switch (name) {
      case "COUNT":
        return this.count(given);
      case "COUNTIFS":
        return this.overMatches(given[0], given, () => 1);
      case "SUMIFS":
        return this.overMatches(given[0], given.slice(1), asAddend);
      default:
        return (
          OF_CONDITIONS.get(name)?.(given, (argument) => this.evaluate(argument)) ??
          (OVER_NUMBERS.has(name) ? this.overNumbers(name, given) : this.ofNumber(name, given))
        );
    }
  }

  private ofNumber(name: string, [value, second, ...rest]: readonly Expression[]): CellValue {
    const compute = OF_NUMBER.get(name);
    if (!compute || !value || rest.length > 0) return UNKNOWN;
    const result = (number: number, further: number | null): Outcome =>
      Number.isFinite(number) ? (compute(Rational.fromNumber(number), further)?.toNumber() ?? UNKNOWN) : UNKNOWN;
    return this.withNumber(value, (number) =>
      second ? asOutcome(this.withNumber(second, (further) => result(number, further))) : result(number, null),
    );
  }

  private overNumbers(name: string, given: readonly Expression[]): CellValue {
    const numbers: number[] = [];
    for (const argument of given) {
      const failure = argument.type === "range" ? this.gather(argument, numbers) : this.add(argument, numbers);
      if (failure) return failure;
    }
    return asValue(OVER_NUMBERS.get(name)?.(numbers) ?? UNKNOWN);
  }

  /** Of an area, functions take the numbers and pass over texts and blanks. */
  private gather(area: Extract<Expression, { readonly type: "range" }>, numbers: number[]): Failure | null {
    for (const value of this.valuesIn(area)) {
      if (value.type === "number") numbers.push(value.number);
      if (isFailure(value)) return value;
    }
    return null;
  }

  private add(argument: Expression, numbers: number[]): Failure | null {
    const operand = asOperand(this.evaluate(argument));
    if (typeof operand !== "number") return operand;
    numbers.push(operand);
    return null;
  }

  /** Errors are no numbers either. */
  private count(given: readonly Expression[]): CellValue {
    let number = 0;
    for (const argument of given) {
      if (argument.type !== "range") return UNKNOWN;
      for (const value of this.valuesIn(argument)) {
        if (value.type === "not-calculated") return value;
        if (value.type === "number") number++;
      }
    }
    return { type: "number", number };
  }

  /** What the cells of an area come to together whose neighbours in other areas meet a criterion each. */
  private overMatches(
    over: Expression | undefined,
    pairs: readonly Expression[],
    addend: (value: CellValue) => Outcome,
  ): CellValue {
    const conditions: Condition[] = [];
    for (let at = 0; at < pairs.length; at += 2) {
      const [area, given] = [pairs[at], pairs[at + 1]];
      const asked = given && this.evaluate(given);
      const meets = asked && criterionOf(asked);
      if (area?.type !== "range" || !meets) return UNKNOWN;
      conditions.push({ area: this.placed(area), asked, meets });
    }
    return over?.type === "range" ? this.matches.total(this.placed(over), conditions, addend) : UNKNOWN;
  }

  private placed({ sheet, range }: Extract<Expression, { readonly type: "range" }>): SheetArea {
    return { sheet: sheet ?? this.sheet, range };
  }

  /** The values of the cells that the file has; an unknown one where there are too many. */
  private *valuesIn({ sheet, range }: Extract<Expression, { readonly type: "range" }>): IterableIterator<CellValue> {
    const of = sheet ?? this.sheet;
    const rows = this.cells.rowsOf(of);
    if (!rows) yield UNKNOWN;
    else
      for (const cell of cellsIn(rows, range, this.steps)) yield cell ? this.valueAt({ ...cell, sheet: of }) : UNKNOWN;
  }
}
