import { Rational } from "../exact";
import { contentOf } from "./content";
import type { Grid } from "./grid";
import type { Header } from "./header";
import type { HeaderColumn } from "./header-columns";
import { labelFrom } from "./labels";
import { ownPoints } from "./points";
import { plain } from "./text";
import type { Meaning } from "./vocabulary/header-words";
import { FRAMEWORK_NAMES } from "./vocabulary/row-words";

const FEWEST_NAMES = 2;
const FEWEST_LEVELS = 2;
const MOST_LEVELS = 3;
const MOST_POINTS = Rational.of(220);
const TARGET = /^[≥≤=<>＝≧≦]|%$/;

/**
 * A table that lost its header, as pasted ones do: known by names of the official frameworks above each other, with
 * numbers to their right. What its columns mean is told by content alone. Null where there is no such thing.
 */
export function findHeaderless(grid: Grid): Header | null {
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (let column = grid.left; column < grid.endOf(row); column++) {
      if (isFrameworkName(grid, row, column)) return headerAbove(grid, row, column);
    }
  }
  return null;
}

function isFrameworkName(grid: Grid, row: number, column: number): boolean {
  const word = grid.word(row, column);
  return word !== "" && FRAMEWORK_NAMES.some((name) => name === plain(labelFrom(word, true).name));
}

function headerAbove(grid: Grid, first: number, left: number): Header | null {
  const body = { first, last: grid.bottom };
  const names = new Set<string>();
  let end = left;
  for (let row = first; row <= grid.bottom; row++) {
    if (isFrameworkName(grid, row, left)) names.add(grid.word(row, left));
    end = Math.max(end, grid.endOf(row));
  }
  if (names.size < FEWEST_NAMES) return null;
  const columns: HeaderColumn[] = [];
  const points: Meaning[] = ["score", "weight"];
  let levels = 0;
  for (let column = left; column < end; column++) {
    const content = contentOf(grid, column, body);
    if (content.filled === 0) continue;
    const isNumbers = content.numbers * 2 > content.filled && !holdsTargets(grid, column, first);
    const isName = !isNumbers && levels < MOST_LEVELS && columns.length === levels;
    const isTarget = !isNumbers && !isName && holdsTargets(grid, column, first);
    const text = content.rules > 0 ? "criterion" : isTarget ? "target" : null;
    const means = isNumbers ? (points.pop() ?? null) : isName ? levelAt(levels++) : text;
    columns.push({ column, label: "", means, isContinued: false, isSideLabel: false });
  }
  const weights = columns.find(({ means }) => means === "weight");
  const isTable = levels >= FEWEST_LEVELS && weights && mayBeWeights(grid, weights.column, first);
  return isTable ? withoutHeader({ top: first }, columns) : null;
}

/** Weights come to full marks, not to sums of money. */
function mayBeWeights(grid: Grid, column: number, first: number): boolean {
  let sum = Rational.zero;
  for (let row = first; row <= grid.bottom; row++) {
    sum = sum.plus(ownPoints(grid, row, column) ?? Rational.zero);
  }
  // A total below doubles the sum.
  return sum.isAbove(Rational.zero) && !sum.isAbove(MOST_POINTS);
}

/** A header of no rows, right above a row. */
export function withoutHeader({ top }: { readonly top: number }, columns: readonly HeaderColumn[]): Header {
  return { kind: "indicators", first: top, last: top - 1, columns };
}

const levelAt = (level: number): Meaning => (["level1", "level2", "level3"] as const)[level] ?? "level3";

/** Whether the first texts of a column are values to be reached. */
function holdsTargets(grid: Grid, column: number, first: number): boolean {
  for (let row = first; row <= grid.bottom; row++) {
    const text = grid.textAt({ row, column }).trim();
    if (text !== "") return TARGET.test(text);
  }
  return false;
}
