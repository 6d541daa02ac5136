import { parseCell, parseRange, type RangeAddress } from "../../../core/sheet/address";
import { type Token, tokensOf } from "../../formula/tokens";

export type Operator = "+" | "-" | "*" | "/" | "^";

export type Expression =
  | { readonly type: "number"; readonly number: number }
  /** One cell or several of the same sheet. */
  | { readonly type: "range"; readonly range: RangeAddress }
  | { readonly type: "negation"; readonly of: Expression }
  | { readonly type: "percent"; readonly of: Expression }
  | { readonly type: "operation"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly type: "call"; readonly name: string; readonly arguments: readonly Expression[] };

const SUMS: readonly Operator[] = ["+", "-"];
const PRODUCTS: readonly Operator[] = ["*", "/"];
const POWERS: readonly Operator[] = ["^"];
/** By how tightly they bind, the loosest first; all of Excel's group from the left. */
const LEVELS = [SUMS, PRODUCTS, POWERS];
const DEEPEST = 50;

/** Reads a formula of arithmetic and calls over the same sheet; null for everything else. `formula` begins with "=". */
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
      const operator = operators.find((candidate) => this.tokens[this.at]?.text === candidate);
      if (!left || !operator) return left;
      this.at++;
      const right = this.level(index + 1);
      left = right && { type: "operation", operator, left, right };
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
    const token = this.tokens[this.at++];
    if (token?.type === "number") return { type: "number", number: Number(token.text) };
    if (token?.type === "cell") return this.range(token.text);
    if (token?.type === "function") return this.call(token.text.toUpperCase());
    return token?.text === "(" ? this.closed(this.level(0)) : null;
  }

  private range(first: string): Expression | null {
    const second = this.skip(":") ? this.tokens[this.at++] : undefined;
    const from = parseCell(first);
    if (!from || (second && second.type !== "cell")) return null;
    const range = parseRange((second ? `${first}:${second.text}` : first).replace(/\$/g, ""));
    return range && { type: "range", range };
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

  private skip(symbol: string): boolean {
    const isHere = this.tokens[this.at]?.type === "symbol" && this.tokens[this.at]?.text === symbol;
    if (isHere) this.at++;
    return isHere;
  }
}
