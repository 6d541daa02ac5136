import { withAlternatives } from "./alternatives";
import { bodyRows } from "./body-rows";
import type { Rows } from "./content";
import { doubtsAbout } from "./doubts";
import { rowsFrom } from "./funds";
import type { Grid } from "./grid";
import { depthOf, groupsOf } from "./groups";
import type { Header } from "./header";
import { indicatorsOf } from "./indicators";
import type { Layout } from "./layout";
import { layoutOf, levelRole } from "./column-roles";
import { LEVEL_WEIGHTS } from "./points-columns";
import type { Scorer } from "./scorers";
import { isPartTitle, sectionRows } from "./sections";
import { withShares } from "./shares";
import type { Columns, IndicatorTable, Role } from "./table";
import { kindOfAll } from "./table-kind";
import { totalsIn } from "./totals";
import { walk } from "./walk";

/** A header with everything below it, down to the next header that says something else. */
export interface Block {
  readonly header: Header;
  readonly repeated: Header[];
  readonly body: { readonly first: number; last: number };
  /** Columns whose roles a person has named. */
  readonly chosen: Columns;
  /** Whose scores count, where nobody has named the column. */
  readonly scorer: Scorer | null;
}

/** The table below a header; null where nothing below it is an indicator. */
export function tableOf(grid: Grid, { header, repeated, body, chosen, scorer }: Block): IndicatorTable | null {
  const layout = layoutOf(grid, header, body, chosen, scorer);
  if (!layout) return null;
  const headerRows = [header, ...repeated].flatMap(rowsFrom);
  const below = rowsBut(body, new Set(headerRows));
  const title = partTitle(grid, layout, header, repeated);
  const rows = bodyRows(grid, layout, title === null ? below : [title, ...below]);
  const walked = walk(grid, layout, rows, sectionRows(grid, layout, rows));
  const named = indicatorsOf(grid, layout, walked.entries, kindOfAll(grid, header, layout));
  if (named.indicators.length === 0) return null;
  const groups = groupsOf(grid, layout, walked);
  const { indicators, unsure } = withAlternatives(named.indicators, groups);
  const sums = totalsIn({ grid, layout, indicators, groups }, walked.sums);
  const { total, subtotals } = sums;
  const lasts = [...indicators.map(({ rows: { last } }) => last), ...[total, ...subtotals].map((sum) => sum?.row ?? 0)];
  return withShares({
    kind: "indicators",
    range: {
      top: title ?? header.first,
      left: layout.left,
      bottom: lasts.reduce((a, b) => Math.max(a, b)),
      right: layout.right,
    },
    headerRows,
    columns: walked.sections.size > 0 ? withSections(layout, depthOf(walked.sections)) : layout.columns,
    indicators,
    groups,
    total,
    subtotals,
    ...(layout.scores.length > 1 ? { scoreColumns: layout.scores } : {}),
    unsure: [
      ...layout.unsure,
      ...named.unsure,
      ...unsure,
      ...sums.unsure,
      ...doubtsAbout(header, layout, indicators, groups),
    ],
  });
}

/**
 * Where parts of a table repeat its header below titles of their own (二、个性指标), the title above the first header
 * heads the first part.
 */
function partTitle(grid: Grid, layout: Layout, header: Header, [next]: readonly Header[]): number | null {
  if (!next) return null;
  const isTitle = (row: number): boolean => row >= grid.top && isPartTitle(grid, layout, row);
  return isTitle(header.first - 1) && isTitle(next.first - 1) ? header.first - 1 : null;
}

/** The rows from first to last, some left out. */
export function* rowsBut({ first, last }: Rows, without: ReadonlySet<number>): Generator<number> {
  for (let row = first; row <= last; row++) if (!without.has(row)) yield row;
}

/** Rows that head others stand in the first level's column: several levels share it. */
function withSections({ columns, levels, levelWeights }: Layout, depth: number): Columns {
  const [first = 0] = levels;
  const named = [...Array.from({ length: depth }, () => first), ...levels].slice(0, 4);
  const roles: (readonly [Role, readonly number[]])[] = named.map((column, level) => [levelRole(level), [column]]);
  levelWeights.forEach((column, level) => {
    const role = LEVEL_WEIGHTS[level + depth];
    if (column !== null && role) roles.push([role, [column]]);
  });
  const others = Object.entries(columns).filter(([role]) => role !== "level1Weight");
  return Object.fromEntries([...others, ...roles]);
}
