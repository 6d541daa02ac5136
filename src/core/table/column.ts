import type { Content, Rows } from "./content";
import type { Grid } from "./grid";
import type { HeaderColumn } from "./header-columns";
import type { Unsure } from "./table";

export const LEVELS = ["level1", "level2", "level3", "level4"] as const;

/** A column below its header, on its way to a role. */
export interface Column extends HeaderColumn {
  readonly content: Content;
}

export interface Draft {
  readonly grid: Grid;
  readonly body: Rows;
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly unsure: readonly Unsure[];
}

/** One thing that content or place tells about columns beyond their names. */
export type Strategy = (draft: Draft) => Draft;

export type Means = Column["means"];

export function withMeans(draft: Draft, change: (column: Column) => Means): Draft {
  return { ...draft, columns: draft.columns.map((column) => ({ ...column, means: change(column) })) };
}

export function columnsThat(draft: Draft, ...meanings: readonly Means[]): Column[] {
  return draft.columns.filter(({ means }) => meanings.includes(means));
}

/** The level columns, topmost level first. */
export function levelsIn(draft: Draft): Column[] {
  return LEVELS.flatMap((level) => columnsThat(draft, level).slice(0, 1));
}
