import { type Rational } from "../exact";
import type { FormulaOf } from "./fact";
import type { Expression, Measure } from "./rule";
import type { Statement } from "./statement";

/** An expression as it is written, before the weight is known. */
type Term =
  | { readonly type: "number"; readonly value: Rational; readonly isPoints: boolean }
  | { readonly type: "weight" }
  | { readonly type: "answer"; readonly of: Measure }
  | { readonly type: "operation"; readonly sign: "+" | "-" | "×" | "÷"; readonly left: Term; readonly right: Term };

interface Parsed {
  readonly term: Term;
  readonly end: number;
}

/** No formula that a person writes nests brackets deeper. */
const DEEPEST = 12;

/** Reads arithmetic from a token up to the end of its clause; null when it is none, or gives no points. */
export function formulaAt(statement: Statement, at: number): { value: FormulaOf; end: number } | null {
  const parsed = new Parser(statement).sum(at, 0);
  if (!parsed || !isClauseEnd(statement, parsed.end) || !asks(parsed.term)) return null;
  const { term, end } = parsed;
  const own = pointsIn(term);
  if (!own && !takesWeight(term)) return null;
  return { value: (weight) => ({ value: expression(term, weight), most: own ?? weight() }), end };
}

class Parser {
  private readonly measures = new Map<string, Measure>();

  constructor(private readonly statement: Statement) {}

  sum(at: number, depth: number): Parsed | null {
    return this.chain(at, SUMS, (next) => this.product(next, depth));
  }

  private product(at: number, depth: number): Parsed | null {
    return this.chain(at, PRODUCTS, (next) => this.factor(next, depth));
  }

  private chain(at: number, signs: Signs, operand: (at: number) => Parsed | null): Parsed | null {
    let left = operand(at);
    while (left) {
      const sign = signs[this.statement.text(left.end)];
      if (!sign) return left;
      const right = operand(left.end + 1);
      if (!right) return null;
      left = { term: { type: "operation", sign, left: left.term, right: right.term }, end: right.end };
    }
    return null;
  }

  private factor(at: number, depth: number): Parsed | null {
    const { statement } = this;
    if (statement.isSign(at, "(")) {
      const inner = depth < DEEPEST ? this.sum(at + 1, depth + 1) : null;
      return inner && statement.isSign(inner.end, ")") ? { term: inner.term, end: inner.end + 1 } : null;
    }
    if (statement.isWord(at, "weight", "full")) return { term: { type: "weight" }, end: at + 1 };
    const token = statement.token(at);
    if (token?.type === "number") {
      const isPoints = statement.isWord(at + 1, "point");
      return { term: { type: "number", value: token.value, isPoints }, end: at + (isPoints ? 2 : 1) };
    }
    return this.named(at);
  }

  /** 实际完成数: any words up to the next sign. */
  private named(at: number): Parsed | null {
    const { statement } = this;
    let end = at;
    while (isNaming(statement, end)) end++;
    const [first, last] = [statement.token(at), statement.token(end - 1)];
    if (!first || !last || end === at) return null;
    const name = statement.words(at, end);
    const stretch = { start: first.start, end: last.end };
    const type = /(?:率|比例|比重|占比|比|度|系数)$/.test(name.slice(-2)) ? "rate" : "amount";
    const known = this.measures.get(name);
    const of: Measure = known ?? { type, unit: "", asks: { at: stretch, label: stretch } };
    this.measures.set(name, of);
    return { term: { type: "answer", of }, end };
  }
}

type Signs = Readonly<Record<string, "+" | "-" | "×" | "÷">>;
const SUMS: Signs = { "+": "+", "-": "-" };
const PRODUCTS: Signs = { "×": "×", "*": "×", "/": "÷", "÷": "÷" };

function isNaming(statement: Statement, at: number): boolean {
  const token = statement.token(at);
  return token !== undefined && token.type !== "sign" && token.type !== "number" && !statement.isWord(at, "weight");
}

const isClauseEnd = (statement: Statement, at: number): boolean =>
  at >= statement.tokens.length || statement.isSign(at, ",", ";", "。", "\n", ")", "(", ":");

function asks(term: Term): boolean {
  return term.type === "answer" || (term.type === "operation" && (asks(term.left) || asks(term.right)));
}

function takesWeight(term: Term): boolean {
  return term.type === "weight" || (term.type === "operation" && (takesWeight(term.left) || takesWeight(term.right)));
}

/** The points that the arithmetic itself names: ×15分. */
function pointsIn(term: Term): Rational | null {
  if (term.type === "number") return term.isPoints ? term.value : null;
  return term.type === "operation" ? (pointsIn(term.left) ?? pointsIn(term.right)) : null;
}

function expression(term: Term, weight: () => Rational): Expression {
  if (term.type === "weight") return { type: "number", value: weight() };
  if (term.type === "number") return { type: "number", value: term.value };
  if (term.type === "answer") return term;
  return { ...term, left: expression(term.left, weight), right: expression(term.right, weight) };
}
