import type { BodyRow } from "./body-row";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { plain } from "./text";

/** How the parts of a text are numbered, from the outermost in (GB/T 9704): 一、 （一） 1. （1） ①. */
const RANKS: readonly RegExp[] = [
  /^第?[一二三四五六七八九十]+(?:[、.,:]|部分|$)/,
  /^\([一二三四五六七八九十]+\)/,
  /^\d+(?:[.、,](?!\d)|$)/,
  /^(?:\(\d+\)|\d+\))/,
];
/** With the indicators below them they make the four levels that a table may have. */
const DEEPEST = 2;
const FEWEST_DEPTHS = 2;

/** Rows by their depth: for a heading how many stand above it, for any other numbered row how many go on to hold. */
export interface NestedHeadings {
  readonly headings: ReadonlyMap<BodyRow, number>;
  readonly items: ReadonlyMap<BodyRow, number>;
}

/**
 * Headings below headings in one column of names, known by how they are numbered: "一、决策", "（一）立项", "1.依据". Null
 * where there is but one depth of them.
 */
export function nestedHeadings(
  grid: Grid,
  { levels, columns }: Layout,
  rows: readonly BodyRow[],
): NestedHeadings | null {
  if (levels.length !== 1) return null;
  const serial = columns.serial?.[0];
  const ranks = rows.map((row) => rankOf(row, serial === undefined ? "" : grid.word(row.row, serial)));
  const headings = new Map<BodyRow, number>();
  const items = new Map<BodyRow, number>();
  let open: readonly number[] = [];
  rows.forEach((row, index) => {
    const rank = ranks[index] ?? null;
    if (rank === null || row.kind !== "content") return;
    open = open.filter((above) => above < rank);
    const below = ranks[index + 1] ?? null;
    if (row.hasText || row.hasScore || below === null || below <= rank || open.length > DEEPEST) {
      items.set(row, open.length);
    } else {
      headings.set(row, open.length);
      open = [...open, rank];
    }
  });
  return new Set(headings.values()).size >= FEWEST_DEPTHS ? { headings, items } : null;
}

function rankOf(row: BodyRow, serial: string): number | null {
  if (row.kind !== "content" || row.names.length !== 1) return null;
  for (const text of [plain(row.names[0]?.name ?? ""), serial]) {
    const rank = RANKS.findIndex((pattern) => pattern.test(text));
    if (rank !== -1) return rank;
  }
  return null;
}
