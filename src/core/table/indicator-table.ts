import { withAlternatives } from "./alternatives";
import { bodyRows } from "./body-rows";
import type { Rows } from "./content";
import { doubtsAbout } from "./doubts";
import { rowsFrom } from "./funds";
import type { Grid } from "./grid";
import { groupsOf } from "./groups";
import type { Header } from "./header";
import { indicatorsOf } from "./indicators";
import { type Layout, layoutOf, levelRole } from "./layout";
import { sectionRows } from "./sections";
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
}

/** The table below a header; null where nothing below it is an indicator. */
export function tableOf(grid: Grid, { header, repeated, body, chosen }: Block): IndicatorTable | null {
  const layout = layoutOf(grid, header, body, chosen);
  if (!layout) return null;
  const headerRows = [header, ...repeated].flatMap(rowsFrom);
  const rows = bodyRows(grid, layout, rowsBut(body, new Set(headerRows)));
  const walked = walk(grid, layout, rows, sectionRows(grid, layout, rows));
  const named = indicatorsOf(grid, layout, walked.entries, kindOfAll(grid, header, layout));
  if (named.indicators.length === 0) return null;
  const groups = groupsOf(grid, layout, walked);
  const { indicators, unsure } = withAlternatives(named.indicators, groups);
  const { total, subtotals } = totalsIn({ grid, layout, indicators, groups }, walked.sums);
  const lasts = [...indicators.map(({ rows: { last } }) => last), ...[total, ...subtotals].map((sum) => sum?.row ?? 0)];
  return {
    kind: "indicators",
    range: {
      top: header.first,
      left: layout.left,
      bottom: lasts.reduce((a, b) => Math.max(a, b)),
      right: layout.right,
    },
    headerRows,
    columns: walked.sections.size > 0 ? withSections(layout) : layout.columns,
    indicators,
    groups,
    total,
    subtotals,
    unsure: [...layout.unsure, ...named.unsure, ...unsure, ...doubtsAbout(header, layout, indicators, groups)],
  };
}

/** The rows from first to last, some left out. */
export function* rowsBut({ first, last }: Rows, without: ReadonlySet<number>): Generator<number> {
  for (let row = first; row <= last; row++) if (!without.has(row)) yield row;
}

/** Rows that head others stand in the first level's column: two levels share it. */
function withSections({ columns, levels, levelWeights }: Layout): Columns {
  const named = [...levels.slice(0, 1), ...levels].slice(0, 4);
  const roles: (readonly [Role, readonly number[]])[] = named.map((column, level) => [levelRole(level), [column]]);
  levelWeights.slice(0, 2).forEach((column, level) => {
    if (column !== null) roles.push([level === 0 ? "level2Weight" : "level3Weight", [column]]);
  });
  const others = Object.entries(columns).filter(([role]) => role !== "level1Weight");
  return Object.fromEntries([...others, ...roles]);
}
