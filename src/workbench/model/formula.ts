import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from "../../core/sheet/address";

/** One corner of a reference; a whole column has no row, a whole row no column. "$" makes a part fixed. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export interface Reference {
  /** As written, quotes included, without "!"; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

export type Token =
  | { readonly type: "reference"; readonly reference: Reference }
  | { readonly type: "string" | "word" | "space" | "other"; readonly text: string };

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const SHEET = String.raw`'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*`;
const TOKEN = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*")`,
    String.raw`(?:(?<sheet>${SHEET})!)?(?<reference>${CORNER}(?::${CORNER})?|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<word>#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NULL!|NUM!)|[\p{L}_\\][\p{L}\p{N}_.\\]*!?|'(?:[^']|'')+'!|(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?)`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<other>[^])`,
  ].join("|"),
  "gu",
);

/** Takes a formula apart; put together again, the tokens give the very same formula. */
export function tokens(formula: string): Token[] {
  return [...formula.matchAll(TOKEN)].map(({ 0: text, groups = {} }): Token => {
    if (groups["reference"] !== undefined) {
      const reference = parseReference(groups["reference"], groups["sheet"] ?? null);
      if (reference) return { type: "reference", reference };
    }
    if (groups["string"] !== undefined) return { type: "string", text };
    if (groups["space"] !== undefined) return { type: "space", text };
    return { type: groups["other"] === undefined ? "word" : "other", text };
  });
}

export function writeTokens(parts: readonly Token[]): string {
  return parts.map((part) => (part.type === "reference" ? writeReference(part.reference) : part.text)).join("");
}

/** The formula with its references replaced; where `replace` gives null, with #REF! in their place. */
export function mapReferences(formula: string, replace: (reference: Reference) => Reference | null): string {
  const parts = tokens(formula).map((token): Token => {
    if (token.type !== "reference") return token;
    const reference = replace(token.reference);
    const sheet = token.reference.sheet === null ? "" : `${token.reference.sheet}!`;
    return reference ? { type: "reference", reference } : { type: "word", text: `${sheet}#REF!` };
  });
  return writeTokens(parts);
}

/** The formula as it reads when copied some rows down and some columns right: only unfixed parts follow. */
export function translate(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const from = translateCorner(reference.from, rows, columns);
    const to = reference.to && translateCorner(reference.to, rows, columns);
    return !from || (reference.to && !to) ? null : { ...reference, from, to };
  });
}

/** Whether Excel would take the formula: brackets and quotes closed, nothing missing at its end. */
export function isWellFormed(formula: string): boolean {
  const parts = tokens(formula).filter(({ type }) => type !== "space");
  let depth = 0;
  for (const part of parts) {
    if (part.type !== "other") continue;
    if (part.text === "(") depth += 1;
    if (part.text === ")") depth -= 1;
    if (depth < 0 || part.text === '"' || part.text === "'") return false;
  }
  const last = parts[parts.length - 1];
  const isOpenEnd = last?.type === "other" && !/[)%}\]]/.test(last.text);
  return formula.startsWith("=") && parts.length > 1 && depth === 0 && !isOpenEnd;
}

function translateCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns;
  const isOutside = (row ?? 0) < 0 || (row ?? 0) > LAST_ROW || (column ?? 0) < 0 || (column ?? 0) > LAST_COLUMN;
  return isOutside ? null : { ...corner, row, column };
}

function parseReference(text: string, sheet: string | null): Reference | null {
  const [from, to, ...rest] = text.split(":").map(parseCorner);
  if (!from || to === null || rest.length > 0) return null;
  return { sheet, from, to: to ?? null };
}

function parseCorner(text: string): Corner | null {
  const match = /^(?:(\$?)([A-Za-z]+))?(?:(\$?)(\d+))?$/.exec(text);
  if (!match) return null;
  const column = match[2] === undefined ? null : columnNumber(match[2]);
  const row = match[4] === undefined ? null : Number(match[4]) - 1;
  if ((match[2] !== undefined && column === null) || (row ?? 0) > LAST_ROW) return null;
  return { row, column, isRowFixed: match[3] === "$", isColumnFixed: match[1] === "$" };
}

function writeReference({ sheet, from, to }: Reference): string {
  const address = to ? `${writeCorner(from)}:${writeCorner(to)}` : writeCorner(from);
  return sheet === null ? address : `${sheet}!${address}`;
}

function writeCorner({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const columnPart = column === null ? "" : `${isColumnFixed ? "$" : ""}${columnName(column)}`;
  const rowPart = row === null ? "" : `${isRowFixed ? "$" : ""}${row + 1}`;
  return columnPart + rowPart;
}
