import { Rational } from "../exact";
import type { SheetSnapshot } from "../sheet/snapshot";
import { type BodyRow, bodyRows } from "./body-rows";
import type { Rows } from "./content";
import { fullMarksOf } from "./full-marks";
import { fundsTable, rowsFrom } from "./funds";
import { Grid } from "./grid";
import { groupsOf } from "./groups";
import { findHeaders, type Header, sayTheSame } from "./header";
import { indicatorsOf } from "./indicators";
import { type Layout, layoutOf, levelRole } from "./layout";
import { sectionRows } from "./sections";
import { numberIn } from "./numbers";
import { type Columns, type IndicatorTable, pointsIn, type Role } from "./table";
import { totalsIn } from "./totals";
import { walk } from "./walk";

const FULL_MARKS = Rational.of(100);

/** A header with everything below it, down to the next header that says something else. */
interface Block {
  readonly header: Header;
  readonly repeated: Header[];
  readonly body: { readonly first: number; last: number };
}

/**
 * Finds the indicator tables of a sheet, top to bottom: what the sheet states, nothing computed. A sheet without one
 * gives none. Linear in the cells that were read.
 */
export function findTables(snapshot: SheetSnapshot): IndicatorTable[] {
  const grid = new Grid(snapshot);
  let after = grid.top;
  return blocksOf(grid, findHeaders(grid)).flatMap((block) => {
    const { header, body } = block;
    const table = header.kind === "funds" ? fundsTable(grid, header, body) : tableOf(grid, block);
    if (!table) return [];
    const fullMarks = fullMarksOf(grid, header, after);
    after = table.range.bottom + 1;
    return { ...table, fullMarks };
  });
}

function blocksOf(grid: Grid, headers: readonly Header[]): Block[] {
  const blocks: Block[] = [];
  const layouts = new Map<Header, Layout | null>();
  headers.forEach((header, index) => {
    const body = { first: header.last + 1, last: (headers[index + 1]?.first ?? grid.bottom + 1) - 1 };
    const before = blocks[blocks.length - 1];
    if (before && sayTheSame(before.header, header) && !isFinished(grid, before, layouts)) {
      before.repeated.push(header);
      before.body.last = body.last;
    } else {
      blocks.push({ header, repeated: [], body });
    }
  });
  return blocks;
}

/**
 * A header that comes again after a total, or after full marks and a gap, begins another table; else only another page
 * or part.
 */
function isFinished(grid: Grid, { header, repeated, body }: Block, layouts: Map<Header, Layout | null>): boolean {
  const first = (repeated[repeated.length - 1] ?? header).last + 1;
  const layout = layouts.get(header) ?? layoutOf(grid, header, { first, last: body.last });
  layouts.set(header, layout);
  if (!layout) return false;
  const rows = bodyRows(grid, layout, rowsBut({ first, last: body.last }, new Set()));
  const last = rows[rows.length - 1];
  if (!last || last.kind !== "content") return last?.kind === "total";
  const hasGap = last.row < body.last || last.isApart;
  // Parts whose weights are relative come to 100 each, but not their parents.
  const columns = [layout.weight, layout.levelWeights[0] ?? null].filter((column) => column !== null);
  return hasGap && columns.length > 0 && columns.every((column) => sumIn(grid, column, rows).equals(FULL_MARKS));
}

function sumIn(grid: Grid, column: number, rows: readonly BodyRow[]): Rational {
  const cells = rows.flatMap(({ kind, row }) => (kind === "content" ? [{ row, column }] : []));
  return Rational.sum(
    cells.flatMap((address) => pointsIn({ address, content: numberIn(grid.own(address.row, column)) }) ?? []),
  );
}

function tableOf(grid: Grid, { header, repeated, body }: Block): IndicatorTable | null {
  const layout = layoutOf(grid, header, body);
  if (!layout) return null;
  const headerRows = [header, ...repeated].flatMap(rowsFrom);
  const rows = bodyRows(grid, layout, rowsBut(body, new Set(headerRows)));
  const walked = walk(grid, layout, rows, sectionRows(grid, layout, rows));
  const { indicators, unsure } = indicatorsOf(grid, layout, walked.entries);
  if (indicators.length === 0) return null;
  const groups = groupsOf(grid, layout, walked);
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
    unsure: [...layout.unsure, ...unsure],
  };
}

function* rowsBut({ first, last }: Rows, without: ReadonlySet<number>): Generator<number> {
  for (let row = first; row <= last; row++) if (!without.has(row)) yield row;
}

/** Rows that head others stand in the first level's column: two levels share it. */
function withSections({ columns, levels, levelWeights }: Layout): Columns {
  const named = [...levels.slice(0, 1), ...levels].slice(0, 4);
  const roles: (readonly [Role, readonly number[]])[] = named.map((column, level) => [levelRole(level), [column]]);
  levelWeights.slice(0, 2).forEach((column, level) => {
    if (column !== null) roles.push([level === 0 ? "level2Weight" : "level3Weight", [column]]);
  });
  const { level1Weight: _, ...others } = columns;
  return { ...others, ...Object.fromEntries(roles) };
}
