import { Rational } from "../exact";
import type { SheetSnapshot } from "../sheet/snapshot";
import { bodyRows } from "./body-rows";
import type { BodyRow } from "./body-row";
import { NO_CHOICE, type TableChoice } from "./choice";
import { fullMarksOf } from "./full-marks";
import { fundsTable } from "./funds";
import { Grid } from "./grid";
import { findHeaderless, withoutHeader } from "./headerless";
import { findHeaders, type Header, headerIn, sayTheSame } from "./header";
import { type Block, rowsBut, tableOf } from "./indicator-table";
import type { Layout } from "./layout";
import { layoutOf } from "./column-roles";
import { ownPoints } from "./points";
import type { Scorer } from "./scorers";
import { sideBySide } from "./side-by-side";
import type { IndicatorTable } from "./table";

const FULL_MARKS = Rational.of(100);

/**
 * Finds the indicator tables of a sheet, top to bottom: what the sheet states, nothing computed. A sheet without one
 * gives none. Linear in the cells that were read.
 * @param choice what a person has said about the header's rows and the columns
 * @param scorer whose scores count in a table with several columns of them, unless a person has said so
 */
export function findTables(
  snapshot: SheetSnapshot,
  choice: TableChoice = NO_CHOICE,
  scorer: Scorer | null = null,
): IndicatorTable[] {
  const grid = new Grid(snapshot);
  let after = grid.top;
  return blocksOf(grid, choice, scorer).flatMap((block) => {
    const { header, body } = block;
    const table = header.kind === "funds" ? fundsTable(grid, header, body) : tableOf(grid, block);
    if (!table) return [];
    const fullMarks = fullMarksOf(grid, header, after);
    after = table.range.bottom + 1;
    return { ...table, fullMarks };
  });
}

/** The headers from top to bottom; where a person has named one, that one instead of what was found in its rows. */
function headersOf(grid: Grid, { header, columns }: TableChoice): { headers: readonly Header[]; named: Header | null } {
  const found = findHeaders(grid).flatMap(sideBySide);
  if (header) {
    const named = headerIn(grid, header);
    const others = found.filter(({ first, last }) => last < named.first || first > named.last);
    return { headers: [...others, named].sort((a, b) => a.first - b.first), named };
  }
  if (found.length > 0) return { headers: found, named: null };
  const isNamed = Object.keys(columns).length > 0;
  const none = isNamed ? withoutHeader(grid, []) : findHeaderless(grid);
  return { headers: none ? [none] : [], named: null };
}

function blocksOf(grid: Grid, choice: TableChoice, scorer: Scorer | null): Block[] {
  const { headers, named } = headersOf(grid, choice);
  const blocks: Block[] = [];
  const layouts = new Map<Header, Layout | null>();
  headers.forEach((header, index) => {
    const next = headers.slice(index + 1).find(({ first }) => first > header.last);
    const body = { first: header.last + 1, last: (next?.first ?? grid.bottom + 1) - 1 };
    const before = blocks[blocks.length - 1];
    if (before && sayTheSame(before.header, header) && !isFinished(grid, before, layouts)) {
      before.repeated.push(header);
      before.body.last = body.last;
    } else {
      blocks.push({ header, repeated: [], body, chosen: named && named !== header ? {} : choice.columns, scorer });
    }
  });
  return blocks;
}

/**
 * A header that comes again after a total, or after full marks and a gap, begins another table; else only another page
 * or part.
 */
function isFinished(
  grid: Grid,
  { header, repeated, body, chosen }: Block,
  layouts: Map<Header, Layout | null>,
): boolean {
  const first = (repeated[repeated.length - 1] ?? header).last + 1;
  const layout = layouts.get(header) ?? layoutOf(grid, header, { first, last: body.last }, chosen);
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
  return Rational.sum(
    rows.flatMap(({ kind, row }) => (kind === "content" ? (ownPoints(grid, row, column) ?? []) : [])),
  );
}
