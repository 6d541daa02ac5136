import type { Reading } from "../criteria/reading";
import type { Rational } from "../exact";
import { type Allotment, allotmentsOf } from "../scoring/allotment";
import { type CellAddress, type RangeAddress, rangeOf } from "../sheet/address";
import { type Indicator, pointsIn, type PointsCell } from "../table/table";
import type { CheckedTable } from "./check";
import { once } from "../once";

/** A cell with points in it. */
export interface Points {
  readonly cell: PointsCell;
  readonly points: Rational;
}

/** An indicator that is held to a weight of its own and to its criterion. */
export interface ScoredRow {
  readonly indicator: Indicator;
  readonly name: string;
  readonly reading: Reading | null;
  readonly weight: Points | null;
  readonly score: Points | null;
}

/** The rows that can be checked one by one: bonus, deduction and 不适用 rows and rows that share a weight are left out. */
export const scoredRows = once(({ table, readings }: CheckedTable): readonly ScoredRow[] =>
  scoredAllotments({ table }).flatMap(({ members: [{ index, indicator }, ...others] }) => {
    if (others.length > 0) return [];
    const { weight, score } = indicator;
    const reading = readings[index] ?? null;
    return [{ indicator, name: nameOf(indicator), reading, weight: points(weight), score: points(score) }];
  }),
);

/** The weights of a table with the scored rows that are held to them. */
export function scoredAllotments({ table }: Pick<CheckedTable, "table">): Allotment[] {
  return allotmentsOf(table).filter(({ members }) => members.every(({ indicator: { kind } }) => kind === "scored"));
}

/** The points in a cell together with the cell; null when there are none. */
export function points(cell: PointsCell | null): Points | null {
  const value = pointsIn(cell);
  return cell && value ? { cell, points: value } : null;
}

/** The own name of an indicator or a group. */
export function nameOf({ path }: { readonly path: readonly string[] }): string {
  return path[path.length - 1] ?? "";
}

/** Single cells as ranges, for findings that name cell by cell. */
export function singly(cells: readonly CellAddress[]): RangeAddress[] {
  return cells.map((cell) => rangeOf(cell));
}

/** The addresses of cells, those that are missing left out. */
export function addressesOf(cells: readonly (PointsCell | null)[]): CellAddress[] {
  return cells.flatMap((cell) => (cell ? [cell.address] : []));
}

/** The numbers of indicators' rows as the sheet shows them. */
export function rowNumbers(indicators: readonly Indicator[]): string[] {
  return indicators.map(({ rows: { first } }) => `${first + 1}`);
}
