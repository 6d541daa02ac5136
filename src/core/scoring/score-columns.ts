import { Rational } from "../exact";
import type { Grid } from "../table/grid";
import { pointsAt } from "../table/points";
import { type IndicatorTable, pointsIn } from "../table/table";
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

/** What each of several columns of scores comes to (自评得分, 专家评分, 复核得分); empty for a table with one. */
export function scoreColumnsOf({
  table,
  grid,
}: {
  readonly table: IndicatorTable;
  readonly grid: Grid;
}): ScoreColumn[] {
  const { headerRows, indicators, total, scoreColumns = [] } = table;
  const [scored] = table.columns.score ?? [];
  const header = Math.max(...headerRows.filter((row) => row < (indicators[0]?.rows.first ?? Infinity)), 0);
  const pointsOf = (row: number, column: number): Rational | null => pointsIn(pointsAt(grid, grid.head(row, column)));
  return scoreColumns.map((column) => ({
    column,
    label: grid.textAt(grid.head(header, column)).replace(/\s/g, ""),
    isScored: column === scored,
    sum: Rational.sum(indicators.filter(counts).map(({ rows }) => pointsOf(rows.first, column) ?? Rational.zero)),
    stated: total && pointsOf(total.row, column),
  }));
}
