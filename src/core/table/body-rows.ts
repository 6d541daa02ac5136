import { Rational } from "../exact";
import type { CellAddress } from "../sheet/address";
import type { BodyRow, ContentRow, Name } from "./body-row";
import type { Grid } from "./grid";
import { labelFrom } from "./labels";
import type { Layout } from "./layout";
import { holdsNumber } from "./numbers";
import { ownPoints } from "./points";
import { rowKind } from "./row-kinds";
import { headingBesideNames } from "./sections";
import { FILLERS, NO_INDICATOR, UNFILLED } from "./vocabulary/row-words";

/**
 * The rows of a body that count, top to bottom: no blank ones, notes, fillers or repeated headers, and nothing from the
 * header of something else on.
 */
export function bodyRows(grid: Grid, layout: Layout, rows: Iterable<number>): BodyRow[] {
  const all = filledRows(grid, layout, rows);
  const end = all.findIndex((row, index) => index > 0 && row.kind === "content" && beginsElse(row, all[index - 1]));
  if (end === -1) return all;
  const title = all[end - 1];
  return all.slice(0, title?.kind === "content" && isTitle(title) ? end - 1 : end);
}

const isTitle = ({ isApart, names, hasText }: ContentRow): boolean => isApart && names.length <= 1 && !hasText;

/** A row of labels below a gap or a title. */
function beginsElse({ isLabels, isApart }: ContentRow, before: BodyRow | undefined): boolean {
  return isLabels && (isApart || (before?.kind === "content" && isTitle(before)));
}

function filledRows(grid: Grid, layout: Layout, rows: Iterable<number>): BodyRow[] {
  const result: BodyRow[] = [];
  let isAfterBlank = false;
  for (const row of rows) {
    const { kind, column } = rowKind(grid, layout, row);
    if (kind === "total" || kind === "subtotal") {
      result.push({ kind, row, column, label: grid.word(row, column), level: layout.levels.indexOf(column) });
    } else if (kind === "content") result.push(contentRow(grid, layout, row, isAfterBlank));
    isAfterBlank = kind === "blank";
  }
  return result;
}

function contentRow(grid: Grid, layout: Layout, row: number, isAfterBlank: boolean): ContentRow {
  const { levels, weight, score, columns } = layout;
  const named = levels.flatMap((column, level) =>
    grid.isBlank(row, column) ? [] : [nameAt(grid, { row, column }, level, level < levels.length - 1)],
  );
  const beside = named.length === 0 ? headingBesideNames(grid, layout, row) : null;
  const names = beside ? [nameAt(grid, beside, 0, true)] : named;
  const holds = (column: number | null): boolean => column !== null && holdsNumber(grid.own(row, column));
  const texts = [columns.criterion, columns.explanation, columns.target, columns.actual].flatMap((list) => list ?? []);
  const hasText = texts.some((column) => !levels.includes(column) && !grid.isBlank(row, column));
  const isApart = isAfterBlank || isHeading(grid, layout, row);
  const isLabels = holdsLabels(grid, layout, row);
  const [hasWeight, hasScore] = [holds(weight), holds(score)];
  const isVoid = namesNothing(grid, layout, row);
  return { kind: "content", row, names, hasWeight, hasScore, hasText, isVoid, isApart, isLabels };
}

function nameAt(grid: Grid, cell: CellAddress, level: number, isGroup: boolean): Name {
  const last = grid.mergeAt(cell.row, cell.column)?.bottom ?? cell.row;
  const { name, weight } = labelFrom(grid.textAt(cell), isGroup);
  return { name, weight, level, cell, last };
}

/** Says in place of its name that there is no indicator, and has no points but zeros. */
function namesNothing(grid: Grid, { levels, weight, score }: Layout, row: number): boolean {
  const lowest = levels[levels.length - 1];
  const word = lowest === undefined ? "" : grid.word(row, lowest);
  if (!NO_INDICATOR.includes(word) && !FILLERS.includes(word) && !UNFILLED.test(word)) return false;
  return [weight, score].every((column) => {
    const points = ownPoints(grid, row, column);
    return !points || points.equals(Rational.zero);
  });
}

const LONGEST_LABEL = 10;
const FEWEST_LABELS = 3;

function holdsLabels(grid: Grid, { left, right, weight, score }: Layout, row: number): boolean {
  const isWord = (word: string): boolean => word !== "" && word.length <= LONGEST_LABEL && !/\d/.test(word);
  if (![weight, score].some((column) => column !== null && isWord(grid.word(row, column)))) return false;
  let labels = 0;
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row, column)) continue;
    if (!isWord(grid.word(row, column))) return false;
    labels++;
  }
  return labels >= FEWEST_LABELS;
}

/** One label alone in its row, merged beyond the names or in a table that has but one column of them. */
function isHeading(grid: Grid, { left, right, levels }: Layout, row: number): boolean {
  let only: number | null = null;
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row, column)) continue;
    if (only !== null) return false;
    only = column;
  }
  const lowest = Math.max(...levels);
  if (only === null || only > lowest) return false;
  return levels.length === 1 || (grid.mergeAt(row, only)?.right ?? only) > lowest;
}
