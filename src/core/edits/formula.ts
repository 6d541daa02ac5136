import { Rational } from "../exact";
import {
  type CellAddress,
  columnName,
  formatCell,
  LAST_ROW,
  quoteSheetName,
  rangeOf,
  type RangeAddress,
} from "../sheet/address";

/** A range in a formula; a fixed one ($I$4:$I$22) stays where it is when the formula is copied. */
interface Reference {
  readonly range: RangeAddress;
  readonly isFixed: boolean;
}

/**
 * An Excel formula (without "="), made of our own words, references and numbers: the type of {@link formula} lets a workbook's
 * text in only as a {@link quoted} constant.
 */
export interface Formula {
  readonly pieces: readonly (string | Reference)[];
}

type Part = Formula | CellAddress | RangeAddress | Rational;

/** Puts a formula together: formula`ROUND(${cell},2)>${weight}`. */
export function formula(words: TemplateStringsArray, ...parts: readonly Part[]): Formula {
  const pieces = words.flatMap((word, at) => {
    const part = parts[at];
    return part === undefined ? [word] : [word, ...piecesOf(part)];
  });
  return { pieces: pieces.filter((piece) => piece !== "") };
}

/** Formulas one after the other: the arguments of a function, the terms of a sum. */
export function joined(formulas: readonly Formula[], separator: "," | "+" | "-"): Formula {
  return { pieces: formulas.flatMap(({ pieces }, at) => (at === 0 ? pieces : [separator, ...pieces])) };
}

/** A text as a constant; Excel takes at most 255 characters of it. */
export const quoted = (text: string): Formula => ({ pieces: [`"${text.replace(/"/g, '""')}"`] });

/** A whole column, of another sheet where one is named; rows that come or go change nothing about it. */
export function wholeColumn(column: number, sheet?: string): Formula {
  const name = columnName(column);
  return { pieces: [`${sheet === undefined ? "" : `${quoteSheetName(sheet)}!`}$${name}:$${name}`] };
}

/** A cell of another sheet, which follows where rows come or go. */
export function cellOn(sheet: string, cell: CellAddress): Formula {
  return { pieces: [`${quoteSheetName(sheet)}!${formatCell(cell)}`] };
}

/** The same formula with references that stay where they are when it is copied. */
export function withFixedReferences({ pieces }: Formula): Formula {
  return { pieces: pieces.map((piece) => (typeof piece === "string" ? piece : { ...piece, isFixed: true })) };
}

/** As many arguments as a function takes. */
const MOST_ARGUMENTS = 255;

/** The SUM of ranges, 0 without any; nested where there are more of them than a function takes arguments. */
export function sumOf(ranges: readonly RangeAddress[]): Formula {
  if (ranges.length === 0) return formula`0`;
  let terms = ranges.map((range) => formula`${range}`);
  while (terms.length > MOST_ARGUMENTS) {
    terms = chunks(terms, MOST_ARGUMENTS).map((chunk) => formula`SUM(${joined(chunk, ",")})`);
  }
  return formula`SUM(${joined(terms, ",")})`;
}

/** The formula as Excel takes it, without "=". */
export function render({ pieces }: Formula): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : referenceText(piece))).join("");
}

/** What a formula says from a cell's point of view: two cells with equal keys can have one copied formula. */
export function keyFrom({ pieces }: Formula, { row, column }: CellAddress): string {
  const seen = (piece: Reference): string => {
    if (piece.isFixed) return referenceText(piece);
    const { top, left, bottom, right } = piece.range;
    return `[${top - row},${left - column},${bottom - row},${right - column}]`;
  };
  return pieces.map((piece) => (typeof piece === "string" ? piece : seen(piece))).join("");
}

function piecesOf(part: Part): Formula["pieces"] {
  if (part instanceof Rational) return [numberText(part)];
  if ("pieces" in part) return part.pieces;
  return [{ range: "row" in part ? rangeOf(part) : part, isFixed: false }];
}

function referenceText({ range: { top, left, bottom, right }, isFixed }: Reference): string {
  const lock = isFixed ? "$" : "";
  const cell = (row: number, column: number): string =>
    `${lock}${columnName(column)}${lock}${Math.min(row, LAST_ROW) + 1}`;
  return top === bottom && left === right ? cell(top, left) : `${cell(top, left)}:${cell(bottom, right)}`;
}

/** Decimals where they are exact, else a fraction: Excel keeps 15 digits of a constant. */
function numberText(value: Rational): string {
  const decimal = value.toDecimal(10);
  return Rational.parse(decimal)?.equals(value) ? decimal : `(${value.toString()})`;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
