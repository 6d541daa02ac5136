import { LAST_ROW, parseCell, parseRange, type RangeAddress, unquoteSheetName } from "../../../core/sheet/address";
import { type Token, tokensOf } from "../../formula/tokens";

const ARITHMETIC = ["+", "-", "*", "/", "^"] as const;
const COMPARISONS = ["=", "<>", "<=", ">=", "<", ">"] as const;
export type Arithmetic = (typeof ARITHMETIC)[number];
export type Comparison = (typeof COMPARISONS)[number];
type Operator = Arithmetic | Comparison | "&";

export type Expression =
  | { readonly type: "number"; readonly number: number }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "boolean"; readonly boolean: boolean }
  /** One cell or several; the sheet null for that of the formula. */
  | { readonly type: "range"; readonly sheet: string | null; readonly range: RangeAddress }
  | { readonly type: "negation"; readonly of: Expression }
  | { readonly type: "percent"; readonly of: Expression }
  | OperationOf<"arithmetic", Arithmetic>
  | OperationOf<"comparison", Comparison>
  | OperationOf<"joining", "&">
  | { readonly type: "call"; readonly name: string; readonly arguments: readonly Expression[] };

interface OperationOf<Type, Operator> {
  readonly type: Type;
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

/** By how tightly they bind, the loosest first; all of Excel's group from the left. */
const LEVELS: readonly (readonly Operator[])[] = [COMPARISONS, ["&"], ["+", "-"], ["*", "/"], ["^"]];
const DEEPEST = 50;

/** Reads a formula of operators and calls over cells; null for everything else. `formula` begins with "=". */
export function parseFormula(formula: string): Expression | null {
  const parser = new Parser(tokensOf(formula.slice(1)).filter(({ type }) => type !== "space"));
  return parser.whole();
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression | null {
    const expression = this.level(0);
    return this.at === this.tokens.length ? expression : null;
  }

  private level(index: number): Expression | null {
    const operators = LEVELS[index];
    if (!operators) return this.prefixed();
    let left = this.level(index + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.isSymbol(candidate));
      if (!left || !operator) return left;
      this.at++;
      const right = this.level(index + 1);
      left = right && operation(operator, left, right);
    }
  }

  private prefixed(): Expression | null {
    // Every way deeper leads through here.
    if (++this.depth > DEEPEST) return null;
    const expression = this.signed();
    this.depth--;
    return expression;
  }

  private signed(): Expression | null {
    if (this.skip("+")) return this.prefixed();
    if (this.skip("-")) {
      const of = this.prefixed();
      return of && { type: "negation", of };
    }
    let expression = this.operand();
    while (expression && this.skip("%")) expression = { type: "percent", of: expression };
    return expression;
  }

  private operand(): Expression | null {
    const { type, text = "" } = this.tokens[this.at++] ?? {};
    if (type === "number") return { type, number: Number(text) };
    if (type === "text") return { type, text: text.slice(1, -1).replace(/""/g, '"') };
    if (type === "cell") return this.range(null, text);
    if (type === "columns") return columns(null, text);
    if (type === "sheet") return this.rangeOnSheet(text);
    if (type === "function") return this.call(text.toUpperCase());
    if (type === "name") return booleanOf(text);
    return text === "(" ? this.closed(this.level(0)) : null;
  }

  private rangeOnSheet(prefix: string): Expression | null {
    const cell = this.tokens[this.at++];
    if (!prefix.endsWith("!")) return null;
    const sheet = unquoteSheetName(prefix.slice(0, -1));
    if (cell?.type === "columns") return columns(sheet, cell.text);
    return cell?.type === "cell" ? this.range(sheet, cell.text) : null;
  }

  private range(sheet: string | null, first: string): Expression | null {
    const second = this.skip(":") ? this.tokens[this.at++] : undefined;
    const from = parseCell(first);
    if (!from || (second && second.type !== "cell")) return null;
    const range = parseRange((second ? `${first}:${second.text}` : first).replace(/\$/g, ""));
    return range && { type: "range", sheet, range };
  }

  private call(name: string): Expression | null {
    const given: Expression[] = [];
    if (!this.skip("(")) return null;
    do {
      const argument = this.level(0);
      if (!argument) return null;
      given.push(argument);
    } while (this.skip(","));
    return this.closed({ type: "call", name, arguments: given });
  }

  private closed(expression: Expression | null): Expression | null {
    return this.skip(")") ? expression : null;
  }

  private isSymbol(symbol: string): boolean {
    const token = this.tokens[this.at];
    return token?.type === "symbol" && token.text === symbol;
  }

  private skip(symbol: string): boolean {
    const isHere = this.isSymbol(symbol);
    if (isHere) this.at++;
    return isHere;
  }
}

/** $A:$C: all their cells. */
function columns(sheet: string | null, text: string): Expression | null {
  const [first = "", last = ""] = text.replace(/\$/g, "").split(":");
  const range = parseRange(`${first}1:${last}${LAST_ROW + 1}`);
  return range && { type: "range", sheet, range };
}

function operation(operator: Operator, left: Expression, right: Expression): Expression {
  if (operator === "&") return { type: "joining", operator, left, right };
  const arithmetic = ARITHMETIC.find((candidate) => candidate === operator);
  if (arithmetic) return { type: "arithmetic", operator: arithmetic, left, right };
  const comparison = COMPARISONS.find((candidate) => candidate === operator) ?? "=";
  return { type: "comparison", operator: comparison, left, right };
}

function booleanOf(name: string): Expression | null {
  const word = name.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? { type: "boolean", boolean: word === "TRUE" } : null;
}
