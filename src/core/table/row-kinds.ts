import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { holdsNumber } from "./numbers";
import { bare, plain } from "./text";
import {
  FILLERS,
  NOTE_BEGINNINGS,
  SUBTOTAL_WORDS,
  TOTAL_WORDS,
  TOTAL_WORDS_BESIDE_NUMBERS,
} from "./vocabulary/row-words";

/** What a row below the header is, by its own cells alone. */
export type RowKind = "blank" | "total" | "subtotal" | "note" | "column-numbers" | "filler" | "content";

const LONGEST_TOTAL = 10;

export function rowKind(grid: Grid, layout: Layout, row: number): { kind: RowKind; column: number } {
  const first = firstFilled(grid, layout, row);
  if (first === null) return { kind: "blank", column: layout.left };
  for (const column of new Set([first, ...layout.levels])) {
    const kind = totalKind(grid.word(row, column)) ?? besideNumbers(grid, layout, row, column);
    if (kind) return { kind, column };
  }
  return { kind: otherKind(grid, layout, row, first), column: first };
}

/** The first column with a cell of its own, serial numbers left out. */
function firstFilled(grid: Grid, { left, right, columns }: Layout, row: number): number | null {
  let serial: number | null = null;
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row, column)) continue;
    if (columns.serial?.includes(column) && !totalKind(grid.word(row, column))) serial = serial ?? column;
    else return column;
  }
  return serial;
}

/** A total that its own label states (总得分：93分). */
const STATED = /[:为]?\d+(?:\.\d+)?分?$/;

export function statesPoints(word: string): boolean {
  return STATED.test(bare(word));
}

function besideNumbers(grid: Grid, { weight, score }: Layout, row: number, column: number): "total" | null {
  if (!TOTAL_WORDS_BESIDE_NUMBERS.includes(bare(grid.word(row, column)))) return null;
  return [weight, score].some((points) => points !== null && holdsNumber(grid.own(row, points))) ? "total" : null;
}

function totalKind(word: string): "total" | "subtotal" | null {
  const label = bare(word).replace(STATED, "");
  if (label === "" || label.length > LONGEST_TOTAL) return null;
  if (SUBTOTAL.test(label)) return "subtotal";
  return TOTAL.test(label) ? "total" : null;
}

interface SumWords {
  readonly whole: readonly string[];
  readonly endings: readonly string[];
}

const namesSum = ({ whole, endings }: SumWords): RegExp =>
  new RegExp(`^(?:${whole.join("|")})$|(?:${endings.join("|")})$`);
const [TOTAL, SUBTOTAL] = [namesSum(TOTAL_WORDS), namesSum(SUBTOTAL_WORDS)];

function otherKind(grid: Grid, { left, right, levels, weight, score }: Layout, row: number, first: number): RowKind {
  const text = plain(grid.textAt({ row, column: first }).slice(0, 40)).replace(/^[*(【[]+/, "");
  const hasPoints = [weight, score].some((column) => column !== null && holdsNumber(grid.own(row, column)));
  const beginning = NOTE_BEGINNINGS.find((one) => text.startsWith(one));
  if (beginning !== undefined && (!hasPoints || /^:|:$/.test(text.slice(beginning.length)))) return "note";
  const filled: string[] = [];
  for (let column = left; column <= right; column++) {
    if (!grid.isBlank(row, column)) filled.push(grid.word(row, column));
  }
  // Hints of a form: what is to be filled in below each label.
  if (filled.length >= FEWEST_HINTS && filled.every((word) => HINT.test(word))) return "filler";
  const names = levels.map((column) => grid.word(row, column)).filter((word) => word !== "");
  if (names.length > 0 && names.every((name) => FILLERS.includes(name))) return "filler";
  return filled.length >= FEWEST_COLUMN_NUMBERS && countColumns(filled) ? "column-numbers" : "content";
}

const FEWEST_HINTS = 2;
const HINT = /^\([^()\d][^()]*\)$/;
const FEWEST_COLUMN_NUMBERS = 3;
const COLUMN_NUMBER = /^\(?(\d{1,2})\)?(?:=.+)?$/;

/** 1, 2, 3 … or (1), (2), (3)=(1)+(2) in whatever order: the columns' own numbers. */
function countColumns(words: readonly string[]): boolean {
  const numbers = words.map((word) => COLUMN_NUMBER.exec(word)?.[1]);
  if (numbers.includes(undefined)) return false;
  const sorted = numbers.map(Number).sort((a, b) => a - b);
  return sorted.every((number, index) => index === 0 || number === (sorted[index - 1] ?? 0) + 1);
}
