export type TokenType =
  /** "text" in double quotes */
  | "text"
  | "number"
  /** A1, $B$2 */
  | "cell"
  /** A:B, $3:4 */
  | "columns"
  | "rows"
  /** Sheet1! or 'a sheet'!, with its mark */
  | "sheet"
  /** [1] of another workbook, [Column] of a table */
  | "brackets"
  /** SUM, without its parenthesis */
  | "function"
  | "name"
  | "space"
  /** Operators, parentheses, commas: one character, or <> <= >= */
  | "symbol";

export interface Token {
  readonly type: TokenType;
  readonly text: string;
}

const NAME_PART = "[\\p{L}\\p{N}_.$\\\\?]";
/** In this order: the first that fits where the last token ended. Whatever isn't named stands for itself. */
const PATTERNS: readonly (readonly [TokenType, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["sheet", /'(?:[^']|'')*'!?/uy],
  ["brackets", /\[(?:[^[\]]|\[[^[\]]*\])*\]/uy],
  ["columns", new RegExp(`\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}(?!${NAME_PART}|[(!])`, "iuy")],
  ["rows", new RegExp(`\\$?\\d{1,7}:\\$?\\d{1,7}(?!${NAME_PART})`, "iuy")],
  ["cell", new RegExp(`\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(?!${NAME_PART}|[(!])`, "iuy")],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iuy],
  ["sheet", new RegExp(`${NAME_PART}+!`, "uy")],
  ["function", new RegExp(`[\\p{L}_]${NAME_PART}*(?=\\()`, "uy")],
  ["name", new RegExp(`${NAME_PART}+`, "uy")],
  ["space", /\s+/uy],
  ["symbol", /<>|<=|>=|[^]/uy],
];

/** Cuts a formula (without its "=") into tokens; joined, their texts give the formula back. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [type, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { type, text };
  }
  return { type: "symbol", text: formula.charAt(at) };
}
