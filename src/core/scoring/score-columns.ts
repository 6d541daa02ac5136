import { Rational } from "../exact";
import type { Grid } from "../table/grid";
import { ownPoints, pointsAt } from "../table/points";
import { isOf } from "../table/scorers";
import { type Indicator, type IndicatorTable, pointsIn } from "../table/table";
import { counts } from "./allotment";

/** A column of scores and what it comes to, in points. */
export interface ScoreColumn {
  readonly column: number;
  /** What its header says. */
  readonly label: string;
  /** Whether it is the one that is checked and written. */
  readonly isScored: boolean;
  readonly sum: Rational;
  /** What the total cell below it says; null where there is none. */
  readonly stated: Rational | null;
}

interface TableOnSheet {
  readonly table: IndicatorTable;
  readonly grid: Grid;
}

/** What each of several columns of scores comes to (自评得分, 专家评分, 复核得分); empty for a table with one. */
export function scoreColumnsOf({ table, grid }: TableOnSheet): ScoreColumn[] {
  const { indicators, total, scoreColumns = [] } = table;
  const [scored] = table.columns.score ?? [];
  const stated = (row: number, column: number): Rational | null => pointsIn(pointsAt(grid, grid.head(row, column)));
  return scoreColumns.map((column) => ({
    column,
    label: labelOf({ table, grid }, column),
    isScored: column === scored,
    sum: Rational.sum(indicators.filter(counts).flatMap(({ rows }) => firstPoints(grid, rows, column) ?? [])),
    stated: total && stated(total.row, column),
  }));
}

/** The first points in an indicator's rows; null where it has none, as where its cell is merged with one above. */
function firstPoints(grid: Grid, { first, last }: Indicator["rows"], column: number): Rational | null {
  for (let row = first; row <= last; row++) {
    const points = ownPoints(grid, row, column);
    if (points) return points;
  }
  return null;
}

/** Whether the second opinion on the scored column is the self-assessment: who scores are the reviewers. */
export function isReviewScored({ table, grid }: TableOnSheet): boolean {
  const [scored] = table.columns.score ?? [];
  const [beside] = table.columns.reviewScore ?? [];
  const isSelf = (column: number | undefined): boolean =>
    column !== undefined && isOf("self", labelOf({ table, grid }, column));
  return isSelf(beside) && !isSelf(scored);
}

/** What the header says above a column, without spaces. */
function labelOf({ table: { headerRows, indicators }, grid }: TableOnSheet, column: number): string {
  const header = Math.max(...headerRows.filter((row) => row < (indicators[0]?.rows.first ?? Infinity)), 0);
  return grid.textAt(grid.head(header, column)).replace(/\s/g, "");
}
