import type { CellAddress } from "../sheet/address";
import type { Grid } from "../table/grid";
import type { IndicatorTable } from "../table/table";
import type { Profile } from "./profile";

/** A grade that stands on the sheet, by the profile's name for it. */
export interface StatedGrade {
  readonly cell: CellAddress;
  readonly name: string;
}

/** How far from its table a grade may stand. */
const ROWS_ABOVE = 6;
const ROWS_BELOW = 12;

const LABEL = /(?:等级|等次)(?:为|是|:)?/;
const LABEL_ALONE = /^(?:项目|绩效|自评|评价|评定|考核|考评|综合|最终|评分|结果)*(?:等级|等次):?$/;
/** What a column of grades is called, or a table of their bounds. */
const LABEL_OF_COLUMN = /^(?:评分)?(?:等级|等次):?$/;
const NUMBER_ONLY = /^[\d.]+分?$/;

/**
 * The grade that is written above or below a table: 评价等级：优, beside its label, or in a sentence. Null where none is,
 * where the words could mean another, or where two of them differ.
 */
export function statedGrade(grid: Grid, table: IndicatorTable, profile: Profile): StatedGrade | null {
  const [first, ...others] = gradesAround(grid, table, profile);
  return first && others.every(({ name }) => name === first.name) ? first : null;
}

/** The label above or below a table behind which its grade is still to be filled in; null where a grade is written. */
export function unstatedGrade(grid: Grid, table: IndicatorTable, profile: Profile): CellAddress | null {
  if (gradesAround(grid, table, profile).length > 0) return null;
  return cellsAround(grid, table).find((cell) => isUnfilledLabel(grid, cell)) ?? null;
}

function gradesAround(grid: Grid, table: IndicatorTable, profile: Profile): StatedGrade[] {
  return cellsAround(grid, table).flatMap(({ row, column }) => gradeAt(grid, row, column, profile) ?? []);
}

/** The cells in which a table's grade may stand; none around a table of another kind. */
function cellsAround(grid: Grid, table: IndicatorTable): CellAddress[] {
  if (table.kind !== "indicators") return [];
  return [...rowsAround(grid, table)].flatMap((row) =>
    Array.from({ length: grid.endOf(row) - grid.left }, (_, at) => ({ row, column: grid.left + at })).filter(
      ({ column }) => !grid.isCovered(row, column),
    ),
  );
}

/** 评价等级 or 评价等级：____ with nothing beside it. Above something, such a label heads a column. */
function isUnfilledLabel(grid: Grid, { row, column }: CellAddress): boolean {
  const text = narrow(grid.textAt({ row, column })).replace(/_+$/, "");
  if (!LABEL_ALONE.test(text) || LABEL_OF_COLUMN.test(text) || !grid.isBlank(row + 1, column)) return false;
  for (let right = column + 1; right < grid.endOf(row); right++) {
    if (!grid.isCovered(row, right) && !grid.isBlank(row, right)) return false;
  }
  return true;
}

function* rowsAround(grid: Grid, { range, indicators, total }: IndicatorTable): Generator<number> {
  for (let row = Math.max(grid.top, range.top - ROWS_ABOVE); row < range.top; row++) yield row;
  const last = indicators.reduce((most, { rows }) => Math.max(most, rows.last), range.top);
  const from = Math.min(last + 1, total && total.row > last ? total.row : last + 1);
  for (let row = from; row <= Math.min(grid.bottom, range.bottom + ROWS_BELOW); row++) yield row;
}

function gradeAt(grid: Grid, row: number, column: number, profile: Profile): StatedGrade | null {
  const text = narrow(grid.textAt({ row, column }));
  const label = LABEL.exec(text);
  if (!label) return null;
  if (!LABEL_ALONE.test(text)) {
    const name = gradeIn(text.slice(label.index + label[0].length), profile);
    return name === null ? null : { cell: { row, column }, name };
  }
  for (let right = column + 1; right < grid.endOf(row); right++) {
    if (grid.isBlank(row, right)) continue;
    const beside = narrow(grid.textAt({ row, column: right }));
    const name = NUMBER_ONLY.test(beside) ? null : gradeIn(beside, profile);
    return name === null ? null : { cell: { row, column: right }, name };
  }
  return null;
}

/** A grade and nothing behind it but the end of a sentence: 优, 优秀, “良”。 */
function gradeIn(text: string, { grades }: Profile): string | null {
  const written = /^["“']?([^"”',，。;；、()（）\s]{1,6}?)(?:秀|好|等|级)*["”']?(?:[。.,，;；].*)?$/.exec(text)?.[1];
  return grades.find(({ name }) => name === written)?.name ?? null;
}

const narrow = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
