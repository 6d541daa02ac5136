import { Rational } from "../exact";
import type { FormulaOf } from "./fact";
import type { Expression, Measure } from "./rule";
import type { Statement } from "./statement";
import { isWorking } from "./working";

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

/**
 * Reads arithmetic from a token up to the end of its clause; null when it is none, or gives no points. `isScore` says
 * that its value is the score, so that a bare number is a number of points: 得分=完成率×4.
 */
export function formulaAt(
  statement: Statement,
  at: number,
  { isScore = false } = {},
): { value: FormulaOf; end: number } | null {
  const parsed = new Parser(statement).sum(at, 0);
  const end = parsed && clauseEnd(statement, parsed.end);
  if (!parsed || end === null || !asks(parsed.term)) return null;
  const { term } = parsed;
  const own = pointsIn(term) ?? (isScore && !takesWeight(term) ? bareFactor(term) : null);
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
    if (statement.isWord(at, "weight") || statement.text(at) === "满分")
      return { term: { type: "weight" }, end: at + 1 };
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
    const words = statement.words(at, end);
    // 未完成的按完成率×分值: what says when it holds is no part of the name.
    const name = words.replace(/^.*(?:按照?|以|即)/, "");
    if (name === "") return null;
    const stretch = { start: first.start + words.length - name.length, end: last.end };
    const type = /(?:率|比例|比重|占比|比|度|系数)$/.test(name.slice(-2)) ? "rate" : "amount";
    const known = this.measures.get(name);
    const of: Measure = known ?? { type, unit: "", asks: { at: stretch, label: stretch } };
    this.measures.set(name, of);
    return { term: { type: "answer", of }, end };
  }
}

type Signs = Readonly<Record<string, "+" | "-" | "×" | "÷">>;
const SUMS: Signs = { "+": "+", "-": "-" };
const PRODUCTS: Signs = { "×": "×", "*": "×", 乘以: "×", "/": "÷", "÷": "÷", 除以: "÷" };

function isNaming(statement: Statement, at: number): boolean {
  const token = statement.token(at);
  const isOther = token?.type === "sign" || token?.type === "number" || statement.isWord(at, "weight", "times", "over");
  return token !== undefined && !isOther;
}

/** The end of the clause behind 计算得分, 计分 and the like; null where something else follows. */
function clauseEnd(statement: Statement, at: number): number | null {
  const worked = isWorking(statement, at) ? at + 1 : at;
  const end =
    statement.isWord(worked, "award") || (worked > at && statement.isWord(worked, "weight")) ? worked + 1 : worked;
  return statement.isBreak(end) || statement.isSign(end, ":") ? end : null;
}

function asks(term: Term): boolean {
  return term.type === "answer" || (term.type === "operation" && (asks(term.left) || asks(term.right)));
}

function takesWeight(term: Term): boolean {
  return term.type === "weight" || (term.type === "operation" && (takesWeight(term.left) || takesWeight(term.right)));
}

/** The points that the arithmetic itself names: ×15分, or ×6分 and ×4分 together. */
function pointsIn(term: Term): Rational | null {
  if (term.type === "number") return term.isPoints ? term.value : null;
  if (term.type !== "operation") return null;
  const [left, right] = [pointsIn(term.left), pointsIn(term.right)];
  return left && right && term.sign === "+" ? left.plus(right) : (left ?? right);
}

/** The one number that the rest is multiplied by: 完成率×4, 10×完成率. */
function bareFactor(term: Term): Rational | null {
  if (term.type !== "operation" || term.sign !== "×") return null;
  const factors = [term.right, term.left].flatMap((side) => (side.type === "number" ? [side.value] : []));
  // ×60% is a share of something else.
  const [factor, another] = factors.filter((value) => value.isAbove(Rational.one));
  return another ? null : (factor ?? bareFactor(term.left));
}

function expression(term: Term, weight: () => Rational): Expression {
  if (term.type === "weight") return { type: "number", value: weight() };
  if (term.type === "number") return { type: "number", value: term.value };
  if (term.type === "answer") return term;
  return { ...term, left: expression(term.left, weight), right: expression(term.right, weight) };
}
