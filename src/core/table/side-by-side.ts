import type { Header } from "./header";
import type { HeaderColumn } from "./header-columns";

/** With fewer columns each it is one table that names several things alike. */
const FEWEST_COLUMNS = 2;

/** A header whose columns say the same twice, scores among them, heads two tables side by side: one header for each. */
export function sideBySide(header: Header): Header[] {
  const known = header.columns.filter(({ means, isContinued }) => means !== null && !isContinued);
  const [left, right] = [known.slice(0, known.length / 2), known.slice(known.length / 2)];
  const [first] = right;
  const scores = left.filter(({ means }) => means === "score");
  const isTwice = left.length === right.length && left.every((column, index) => saysSame(column, right[index]));
  if (!first || !isTwice || left.length < FEWEST_COLUMNS || scores.length !== 1) return [header];
  const half = (isIn: (column: number) => boolean): Header => ({
    ...header,
    columns: header.columns.filter(({ column }) => isIn(column)),
  });
  return [half((column) => column < first.column), half((column) => column >= first.column)];
}

function saysSame({ means, label }: HeaderColumn, other: HeaderColumn | undefined): boolean {
  return means === other?.means && label === other.label;
}
