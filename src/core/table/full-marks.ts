import { Rational } from "../exact";
import type { Grid } from "./grid";
import type { Header } from "./header";

/** Titles and units stand in the rows right above a header. */
const ROWS_ABOVE = 5;
const ANNOUNCED = /(?:满分|总分)(?:值|为|:)*(\d+(?:\.\d+)?)分/;

/** The full marks that a title or a header label announces (满分120分); null where none does. */
export function fullMarksOf(grid: Grid, { first, last }: Header, after: number): Rational | null {
  for (let row = last; row >= Math.max(first - ROWS_ABOVE, after, grid.top); row--) {
    for (let column = grid.left; column < grid.endOf(row); column++) {
      const digits = ANNOUNCED.exec(grid.word(row, column))?.[1];
      if (digits !== undefined) return Rational.parse(digits);
    }
  }
  return null;
}
