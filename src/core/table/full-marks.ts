import { Rational } from "../exact";
import type { Grid } from "./grid";
import type { Header } from "./header";

/** Titles and units stand in the rows right above a header. */
const ROWS_ABOVE = 5;
const ANNOUNCED = /(?:满分|总分)(?:值|为|:)*(\d+(?:\.\d+)?)分/;
/** 服务部分(500分): a title that ends with what the table below it is worth. */
const IN_TITLE = /[^(\d]\((\d+(?:\.\d+)?)分\)$/;

/** The full marks that a title or a header label announces (满分120分); null where none does. */
export function fullMarksOf(grid: Grid, { first, last }: Header, after: number): Rational | null {
  for (let row = last; row >= Math.max(first - ROWS_ABOVE, after, grid.top); row--) {
    const words = wordsIn(grid, row);
    const [title = "", ...others] = words;
    const inTitle = row < first && others.length === 0 ? IN_TITLE.exec(title)?.[1] : undefined;
    const digits = words.flatMap((word) => ANNOUNCED.exec(word)?.[1] ?? [])[0] ?? inTitle;
    if (digits !== undefined) return Rational.parse(digits);
  }
  return null;
}

function wordsIn(grid: Grid, row: number): string[] {
  const words: string[] = [];
  for (let column = grid.left; column < grid.endOf(row); column++) words.push(grid.word(row, column));
  return words.filter((word) => word !== "");
}
