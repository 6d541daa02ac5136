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
/** In this order: the first that fits where the last token ended. */
const PATTERNS: readonly (readonly [TokenType, string])[] = [
  ["text", '"(?:[^"]|"")*"'],
  ["sheet", "'(?:[^']|'')*'!?"],
  ["brackets", "\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]"],
  ["columns", `\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}(?!${NAME_PART}|[(!])`],
  ["rows", `\\$?\\d{1,7}:\\$?\\d{1,7}(?!${NAME_PART})`],
  ["cell", `\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(?!${NAME_PART}|[(!])`],
  ["number", "(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:E[+-]?\\d+)?"],
  ["sheet", `${NAME_PART}+!`],
  ["function", `[\\p{L}_]${NAME_PART}*(?=\\()`],
  ["name", `${NAME_PART}+`],
  ["space", "\\s+"],
];
/** All in one: a long sheet has as many formulas as rows. Whatever none of them fits stands for itself. */
const TOKEN = new RegExp(`${PATTERNS.map(([, pattern]) => `(${pattern})`).join("|")}|<>|<=|>=|[^]`, "iuy");

/** Cuts a formula (without its "=") into tokens; joined, their texts give the formula back. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match: readonly (string | undefined)[] = TOKEN.exec(formula) ?? [];
    const place = match.findIndex((group, i) => i > 0 && group !== undefined);
    tokens.push({ type: PATTERNS[place - 1]?.[0] ?? "symbol", text: match[0] ?? "" });
  }
  return tokens;
}
