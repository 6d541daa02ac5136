import type { BodyRow, ContentRow } from "./body-row";
import type { CellAddress } from "../sheet/address";
import type { Grid } from "./grid";
import { kindOfName } from "./kinds";
import { labelFrom } from "./labels";
import type { Layout } from "./layout";
import { nestedHeadings } from "./nested-headings";
import { plain } from "./text";

const CHINESE_NUMERAL = /^第?\(?[一二三四五六七八九十]+\)?(?:[、.,:]|部分|$)/;
const ARABIC_NUMERAL = /^\d+[、.]?$/;

export interface Sections {
  /** The rows that head others, with how many of them stand above. */
  readonly sections: ReadonlyMap<BodyRow, number>;
  /** Rows that end sections, those of their rank that stand for themselves, with how many sections go on. */
  readonly ends: ReadonlyMap<BodyRow, number>;
}

/**
 * The rows that head the rows below them in the same column: "一、组织领导 | 20" above "1 | 会议 | 5". A row that looks like
 * one but has nothing below it is an indicator of its own.
 */
export function sectionRows(grid: Grid, layout: Layout, rows: readonly BodyRow[]): Sections {
  const nested = nestedHeadings(grid, layout, rows);
  if (nested) return { sections: nested.headings, ends: nested.items };
  const serial = layout.columns.serial?.[0];
  const serialOf = ({ row }: BodyRow): string => (serial === undefined ? "" : grid.word(row, serial));
  const isNumbered = rows.some((row) => ARABIC_NUMERAL.test(serialOf(row)));
  const looksLikeOne = rows.map((row, index) => {
    if (row.kind !== "content" || row.names.length !== 1 || row.names[0]?.level !== 0) return false;
    if (codePrefixes(row.names[0].name, rows[index + 1])) return true;
    if (isNumbered && CHINESE_NUMERAL.test(serialOf(row))) return true;
    return !row.hasText && !row.hasScore && isHeading(grid, layout, row);
  });
  const sections = rows.filter((row, index) => {
    const next = rows[index + 1];
    if (!looksLikeOne[index] || looksLikeOne[index + 1] || next?.kind !== "content") return false;
    return next.names[0]?.level === 0;
  });
  const ends = [...rows.filter((_, index) => looksLikeOne[index]), ...rowsOutside(sections, rows)];
  const outermost = (some: readonly BodyRow[]) => new Map(some.map((row) => [row, 0]));
  return { sections: outermost(sections), ends: outermost(ends) };
}

/** A heading that begins left of the names, among the serial numbers: "一、人员配置（30分）" across the table. */
export function headingBesideNames(grid: Grid, { columns, levels }: Layout, row: number): CellAddress | null {
  const [column] = columns.serial ?? [];
  const [highest] = levels;
  if (column === undefined || highest === undefined || column > highest) return null;
  const word = grid.word(row, column);
  const isNumbered = CHINESE_NUMERAL.test(word) && word.replace(CHINESE_NUMERAL, "").length > 1;
  const reaches = (grid.mergeAt(row, column)?.right ?? column) >= highest;
  const isHeading = isNumbered || labelFrom(word, true).weight !== null || (reaches && /[^\d.]/.test(word));
  return isHeading ? { row, column } : null;
}

/** A single label in its row, numbered or with a weight inside, where a heading could stand. */
export function isPartTitle(grid: Grid, { left, right, columns, levels }: Layout, row: number): boolean {
  const filled: number[] = [];
  for (let column = left; column <= right; column++) if (!grid.isBlank(row, column)) filled.push(column);
  const [only, another] = filled;
  if (only === undefined || another !== undefined) return false;
  const word = grid.word(row, only);
  const isHeading = CHINESE_NUMERAL.test(word) || labelFrom(word, true).weight !== null;
  return isHeading && (only === levels[0] || columns.serial?.includes(only) === true);
}

/** Rows whose code doesn't continue the code of the section above them. */
function rowsOutside(sections: readonly BodyRow[], rows: readonly BodyRow[]): BodyRow[] {
  const coded = new Set(sections);
  let code = "";
  return rows.filter((row) => {
    const own = row.kind === "content" ? codeOf(row.names[0]?.name ?? "") : "";
    if (coded.has(row)) code = own;
    return code !== "" && own !== "" && !own.startsWith(code);
  });
}

/** Whether the code that a name begins with (A1, 2) is continued by the next row's (A101, 2.1). */
function codePrefixes(name: string, next: BodyRow | undefined): boolean {
  const code = codeOf(name);
  const below = next?.kind === "content" ? codeOf(next.names[0]?.name ?? "") : "";
  if (code === "" || !below.startsWith(code)) return false;
  return below.charAt(code.length) === "." || (/^[A-Z]/i.test(code) && below.length >= code.length + 2);
}

const codeOf = (name: string): string => /^(?:[A-Z]\d+(?:\.\d+)*|\d+(?:\.\d+)*)/i.exec(plain(name))?.[0] ?? "";

function isHeading(grid: Grid, { levels, right }: Layout, { row, names: [name] }: ContentRow): boolean {
  if (!name) return false;
  const { column } = name.cell;
  const [highest = column] = levels;
  const merge = grid.mergeAt(row, column);
  const lowest = levels[levels.length - 1] ?? right;
  if (column < highest || (merge && merge.right > lowest && merge.right > merge.left)) return true;
  return name.weight !== null || kindOfName(name.name) !== "scored" || CHINESE_NUMERAL.test(plain(name.name));
}
