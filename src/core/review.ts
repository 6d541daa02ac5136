import type { CheckedTable } from "./checks/check";
import { type CheckId, findAll, switchedOff, type TableReview } from "./checks/findings";
import { type CheckSettings, DEFAULT_SETTINGS } from "./checks/settings";
import type { Reading } from "./criteria/reading";
import { readOnce } from "./criteria/remembered";
import { isOwnSheet } from "./outputs/own-sheets";
import { gradesOf } from "./scoring/grade";
import { groupScores } from "./scoring/groups";
import type { Profile } from "./scoring/profile";
import { statedGrade } from "./scoring/stated-grade";
import { totalsOf } from "./scoring/totals";
import type { SheetSnapshot } from "./sheet/snapshot";
import { withAcceptances } from "./state/acceptances";
import type { Acceptance } from "./state/stored-state";
import type { TableChoice } from "./table/choice";
import { findTables } from "./table/find";
import { Grid } from "./table/grid";
import { type Indicator, type IndicatorTable, pointsIn } from "./table/table";
import { readPaper, readPaperOf } from "./working-paper/earlier";
import { invalidAnswers } from "./working-paper/invalid-answers";

/** Why a sheet was not reviewed. */
export type SkipCode = "no-indicator-table" | "empty-sheet" | "hidden-sheet" | "too-large";

export interface SheetReview {
  readonly sheet: string;
  readonly skipped: SkipCode | null;
  /** Top to bottom. */
  readonly tables: readonly TableReview[];
  /** The checks that a person has switched off in this workbook: what they would find nobody knows. */
  readonly checksOff: readonly CheckId[];
}

/** How a sheet is reviewed beyond its profile. */
export interface ReviewSettings extends CheckSettings {
  /** What a person has said about the sheet's table. */
  readonly choice?: TableChoice;
  /** What a person has accepted in the workbook. */
  readonly accepted?: readonly Acceptance[];
  /** The sheet with the working paper's name; it is heeded only where it is the paper of this sheet. */
  readonly paper?: SheetSnapshot | null;
}

/** The whole way of the data: a sheet's cells become tables, readings, totals and findings. */
export function reviewSheet(
  snapshot: SheetSnapshot,
  profile: Profile,
  settings: ReviewSettings = DEFAULT_SETTINGS,
): SheetReview {
  const { name: sheet } = snapshot;
  const checksOff = switchedOff(settings);
  if (snapshot.isHidden) return { sheet, skipped: "hidden-sheet", tables: [], checksOff };
  if (!snapshot.used) return { sheet, skipped: "empty-sheet", tables: [], checksOff };
  // Our own sheets have indicators and scores too, but are no tables of them.
  const tables =
    isOwnSheet(snapshot) || readPaper(snapshot) ? [] : findTables(snapshot, settings.choice, profile.scoredColumn);
  if (tables.length === 0) return { sheet, skipped: "no-indicator-table", tables: [], checksOff };
  const grid = new Grid(snapshot);
  const checked = tables.map((table) => checkedTable(table, tables, grid, profile));
  const paper = readPaperOf(sheet, settings.paper);
  const answers = paper ? invalidAnswers(checked, paper) : [];
  const reviewed = checked.map((table) => ({ ...table, findings: findAll({ ...table, answers }, settings) }));
  const settled = withAcceptances(reviewed, sheet, settings.accepted ?? [], settings);
  return { sheet, skipped: null, tables: settled, checksOff };
}

/** The table that a sheet is about: of those of indicators the one with most of them; null where there is none. */
export function mainTable(tables: readonly TableReview[]): TableReview | null {
  return tables
    .filter(({ table }) => table.kind === "indicators")
    .reduce<TableReview | null>((most, next) => (sizeOf(next) > sizeOf(most) ? next : most), null);
}

const sizeOf = (review: TableReview | null): number => review?.table.indicators.length ?? 0;

function checkedTable(
  table: IndicatorTable,
  all: readonly IndicatorTable[],
  grid: Grid,
  profile: Profile,
): CheckedTable {
  const siblings = all.filter((other) => other !== table);
  const readings = table.indicators.map(readingOf);
  const totals = totalsOf(table, readings);
  const grades = gradesOf(totals, profile, statedGrade(grid, table, profile));
  return { table, siblings, grid, readings, groups: groupScores(table), totals, grades, profile };
}

function readingOf({ criterion, weight }: Indicator): Reading | null {
  return criterion && readOnce({ text: criterion.text, weight: pointsIn(weight) });
}
