import { Rational } from "../../../core/exact";
import type { CellAddress, RangeAddress } from "../../../core/sheet/address";
import type { CellValue } from "../../../core/sheet/cell";
import { LIMITS } from "../limits";
import type { PlacedCell } from "../read/sheet-contents";
import { asOperand, type Failure, FUNCTIONS, operate, type Outcome, UNKNOWN, withNumber } from "./functions";
import { type Expression, parseFormula } from "./parse";

const DEEPEST = 100;
const MOST_PLACES = 15;

/**
 * Works out formulas whose results a file doesn't store, as files made by programs do: arithmetic, ROUND and the
 * functions known over cells of the same sheet. Anything else stays "not-calculated".
 */
export class Calculator {
  private readonly results = new Map<string, CellValue>();
  private steps = 0;
  private depth = 0;

  /** `rows` hold their cells in the order of columns. */
  constructor(private readonly rows: ReadonlyMap<number, readonly PlacedCell[]>) {}

  /** The value of a cell: what it holds, or what its formula comes to. */
  valueAt(address: CellAddress): CellValue {
    const cells = this.rows.get(address.row) ?? [];
    const placed = cells[firstFrom(cells, address.column)];
    if (placed?.column !== address.column) return { type: "empty" };
    const { cell } = placed;
    if (cell.value.type !== "not-calculated" || cell.formula === null) return cell.value;
    const key = `${address.row} ${address.column}`;
    const known = this.results.get(key);
    if (known) return known;
    // A cell that leads back to itself finds this, and so is not calculated.
    this.results.set(key, UNKNOWN);
    const result = this.resultOf(cell.formula);
    this.results.set(key, result);
    return result;
  }

  private resultOf(formula: string): CellValue {
    const expression = parseFormula(formula);
    if (!expression || this.depth === DEEPEST) return UNKNOWN;
    this.depth++;
    const outcome = this.outcomeOf(expression);
    this.depth--;
    if (typeof outcome !== "number") return outcome;
    return Number.isFinite(outcome) ? { type: "number", number: outcome } : UNKNOWN;
  }

  private outcomeOf(expression: Expression): Outcome {
    switch (expression.type) {
      case "number":
        return expression.number;
      case "range":
        return this.singleValue(expression.range);
      case "negation":
        return withNumber(this.outcomeOf(expression.of), (number) => -number);
      case "percent":
        return withNumber(this.outcomeOf(expression.of), (number) => number / 100);
      case "operation":
        return withNumber(this.outcomeOf(expression.left), (left) =>
          withNumber(this.outcomeOf(expression.right), (right) => operate(expression.operator, left, right)),
        );
      case "call":
        return expression.name === "ROUND" ? this.round(expression.arguments) : this.call(expression);
    }
  }

  private singleValue({ top, left, bottom, right }: RangeAddress): Outcome {
    return top === bottom && left === right ? asOperand(this.valueAt({ row: top, column: left })) : UNKNOWN;
  }

  private round([value, places, ...rest]: readonly Expression[]): Outcome {
    if (!value || !places || rest.length > 0) return UNKNOWN;
    return withNumber(this.outcomeOf(value), (number) =>
      withNumber(this.outcomeOf(places), (count) =>
        Number.isInteger(count) && count >= 0 && count <= MOST_PLACES && Number.isFinite(number)
          ? Rational.fromNumber(number).round(count).toNumber()
          : UNKNOWN,
      ),
    );
  }

  private call({ name, arguments: given }: Extract<Expression, { readonly type: "call" }>): Outcome {
    const compute = FUNCTIONS.get(name);
    if (!compute) return UNKNOWN;
    const numbers: number[] = [];
    for (const argument of given) {
      const failure = argument.type === "range" ? this.gather(argument.range, numbers) : this.add(argument, numbers);
      if (failure) return failure;
    }
    return compute(numbers);
  }

  /** Of an area, functions take the numbers and pass over texts and blanks. */
  private gather(range: RangeAddress, numbers: number[]): Failure | null {
    // Only rows that the file has: a formula may name whole columns.
    const isTall = range.bottom - range.top > this.rows.size;
    for (const row of isTall ? this.rows.keys() : span(range.top, range.bottom)) {
      if (++this.steps > LIMITS.calculationSteps) return UNKNOWN;
      if (row < range.top || row > range.bottom) continue;
      const cells = this.rows.get(row) ?? [];
      for (let at = firstFrom(cells, range.left); (cells[at]?.column ?? Infinity) <= range.right; at++) {
        if (++this.steps > LIMITS.calculationSteps) return UNKNOWN;
        const value = this.valueAt({ row, column: cells[at]?.column ?? range.left });
        if (value.type === "number") numbers.push(value.number);
        if (value.type === "error" || value.type === "not-calculated") return value;
      }
    }
    return null;
  }

  private add(argument: Expression, numbers: number[]): Failure | null {
    const outcome = this.outcomeOf(argument);
    if (typeof outcome !== "number") return outcome;
    numbers.push(outcome);
    return null;
  }
}

/** Where in a row's cells the first stands that is in this column or right of it. */
function firstFrom(cells: readonly PlacedCell[], column: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? column) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* span(first: number, last: number): Iterable<number> {
  for (let at = first; at <= last; at++) yield at;
}
