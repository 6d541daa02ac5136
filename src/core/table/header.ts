import type { Grid } from "./grid";
import { columnsOf, type HeaderColumn, memory, type Recall } from "./header-columns";
import { type HeaderKind, kindOf } from "./header-kind";
import type { Meaning } from "./vocabulary/header-words";

export interface Header {
  readonly kind: HeaderKind;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
}

const DEEPEST = 3;
const LONGEST_LABEL = 20;
const SHARE_OF_GROUPED_COLUMNS = 0.6;
const MAIN: readonly Meaning[] = [
  "level1",
  "level2",
  "level3",
  "level4",
  "weight",
  "score",
  "reviewScore",
  "criterion",
];

/** Finds every header of an indicator table or a fund block, top to bottom, repeated ones too. */
export function findHeaders(grid: Grid): Header[] {
  const headers: Header[] = [];
  const recall = memory();
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (!mayBegin(grid, row, recall)) continue;
    const header = headerAt(grid, row, recall);
    if (!header) continue;
    headers.push(header);
    row = header.last;
  }
  return headers;
}

/** The header of which a person has named a row or the rows: what its labels mean, whatever that comes to. */
export function headerIn(grid: Grid, rows: { readonly first: number; readonly last: number }): Header {
  const recall = memory();
  let { first, last } = rows;
  for (let column = grid.left; column < grid.endOf(last); column++) {
    const merge = grid.mergeAt(first, column);
    if (merge && merge.bottom === last) first = Math.min(first, merge.top);
  }
  while (first === last && last - rows.first + 1 < DEEPEST && continuesHeader(grid, first, last + 1, recall)) last++;
  return { kind: "indicators", first, last, columns: columnsOf(grid, first, last, recall) };
}

/** Two words that mean something are enough to look closer. */
function mayBegin(grid: Grid, row: number, recall: Recall): boolean {
  let found = 0;
  for (let column = grid.left; column < grid.endOf(row); column++) {
    const word = grid.word(row, column);
    if (word !== "" && recall(word) && ++found === 2) return true;
  }
  return false;
}

function headerAt(grid: Grid, first: number, recall: Recall): Header | null {
  let last = first;
  while (last - first + 1 < DEEPEST && continuesHeader(grid, first, last + 1, recall)) last++;
  for (let bottom = last; bottom >= first; bottom--) {
    const found = shortest(grid, first, bottom, recall);
    if (found) return found.kind === "funds" ? found : { ...found, first: withGroupLabels(grid, found) };
  }
  return null;
}

/** The header that ends in a row and begins at most at another: without upper rows that tell nothing more. */
function shortest(grid: Grid, first: number, last: number, recall: Recall): Header | null {
  let best: Header | null = null;
  for (let top = first; top <= last; top++) {
    const columns = columnsOf(grid, top, last, recall);
    const kind = kindOf(columns);
    if (kind && (!best || known(columns) >= known(best.columns))) best = { kind, first: top, last, columns };
  }
  return best;
}

const known = (columns: readonly HeaderColumn[]): number => columns.filter(({ means }) => means !== null).length;

/** Whether a row goes on with the header above it: nothing but short labels, known ones or ones below a wider label. */
function continuesHeader(grid: Grid, first: number, row: number, recall: Recall): boolean {
  let labels = 0;
  let known = 0;
  let repeated = 0;
  for (let column = grid.left; column < grid.endOf(row); column++) {
    if (grid.isBlank(row, column)) continue;
    const { type } = grid.own(row, column).value;
    const word = grid.word(row, column);
    if (type !== "text" || word === "" || word.length > LONGEST_LABEL || /^\d+(?:\.\d+)?$/.test(word)) return false;
    labels++;
    if (word === grid.word(row - 1, column)) repeated++;
    const parent = grid.mergeAt(row - 1, column);
    const isBelowWider = parent !== undefined && parent.right > parent.left && parent.top >= first;
    if (recall(word) || isBelowWider) known++;
  }
  return labels >= 2 && known === labels && repeated < labels;
}

/** The row above belongs to the header too when it only gathers columns below wider labels. */
function withGroupLabels(grid: Grid, { first, columns }: Header): number {
  const above = first - 1;
  if (above < grid.top) return first;
  const [left, right] = [columns[0]?.column ?? 0, columns[columns.length - 1]?.column ?? 0];
  let covered = 0;
  for (let column = grid.left; column < grid.endOf(above); column++) {
    if (grid.isBlank(above, column)) continue;
    const word = grid.word(above, column);
    if (word === "" || word.length > LONGEST_LABEL || /\d|[:：]/.test(word)) return first;
    const { right: end } = grid.mergeAt(above, column) ?? { right: column };
    if (end === column || (column <= left && end >= right)) return first;
    covered += end - column + 1;
  }
  return covered > (right - left + 1) * SHARE_OF_GROUPED_COLUMNS ? above : first;
}

/** Whether two headers say the same in the same columns, as far as names, points and criteria go. */
export function sayTheSame(a: Header, b: Header): boolean {
  const said = ({ columns }: Header): string =>
    columns
      .filter(({ means }) => means !== null && MAIN.includes(means))
      .map(({ column, means }) => `${column}:${means ?? ""}`)
      .join("|");
  return a.kind === b.kind && said(a) === said(b);
}
