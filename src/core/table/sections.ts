import type { BodyRow, ContentRow } from "./body-rows";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { plain } from "./text";
import { kindOfName } from "./kinds";

const CHINESE_NUMERAL = /^第?\(?[一二三四五六七八九十]+\)?(?:[、.,:]|部分|$)/;
const ARABIC_NUMERAL = /^\d+[、.]?$/;

export interface Sections {
  readonly sections: ReadonlySet<BodyRow>;
  /** Rows that end a section: those that begin another, and those of its rank that stand for themselves. */
  readonly ends: ReadonlySet<BodyRow>;
}

/**
 * The rows that head the rows below them in the same column: "一、组织领导 | 20" above "1 | 会议 | 5". A row that looks like
 * one but has nothing below it is an indicator of its own.
 */
export function sectionRows(grid: Grid, layout: Layout, rows: readonly BodyRow[]): Sections {
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
  return { sections: new Set(sections), ends: new Set(ends) };
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
  const merge = grid.mergeAt(row, name.cell.column);
  const lowest = levels[levels.length - 1] ?? right;
  if (merge && merge.right > lowest && merge.right > merge.left) return true;
  return name.weight !== null || kindOfName(name.name) !== "scored" || CHINESE_NUMERAL.test(plain(name.name));
}
