import type { Reading } from "../criteria/reading";
import type { Rational } from "../exact";
import type { Limits, Profile } from "../scoring/profile";
import type { Grades, GroupScore, Totals } from "../scoring/totals";
import type { Formula } from "../edits/formula";
import type { CellAddress, RangeAddress } from "../sheet/address";
import type { Grid } from "../table/grid";
import type { IndicatorTable, Role } from "../table/table";
import type { InvalidAnswer } from "../working-paper/invalid-answers";
import type { Fix } from "./fix";

/** 须更正, 需复核, 提示. */
export type Severity = "error" | "warning" | "info";

/** What a message may be given: numbers and names, never prose. Cells are A1 addresses. */
export type FindingData = { readonly [name: string]: DataValue };
export type DataValue = string | boolean | Rational | null | readonly DataValue[] | FindingData;

/** Everything that a check may look at. */
export interface CheckedTable {
  readonly table: IndicatorTable;
  /** The other tables of the sheet. */
  readonly siblings: readonly IndicatorTable[];
  /** The sheet that the table stands on. */
  readonly grid: Grid;
  /** One an indicator, in the table's order; null where the row has no criterion. */
  readonly readings: readonly (Reading | null)[];
  /** One a group, in the table's order. */
  readonly groups: readonly GroupScore[];
  readonly totals: Totals;
  readonly grades: Grades;
  readonly profile: Profile;
  /** What was accepted on the sheet and is no longer as it was; only known once everything else is found. */
  readonly lapsed?: readonly LapsedAcceptance[];
  /** The answers of the sheet's working paper that can't be right; absent where there is none. */
  readonly answers?: readonly InvalidAnswer[];
}

/** An acceptance (`core/state`) that holds no longer. */
export interface LapsedAcceptance {
  readonly check: string;
  readonly path: readonly string[];
  readonly reason: string;
  /** Whether the same check still finds something there, with other values. */
  readonly isOpenAgain: boolean;
}

/** One contradiction that a check has found. */
export interface Found<Data extends FindingData> {
  readonly cells: readonly RangeAddress[];
  readonly data: Data;
  /** Where this one is more or less serious than its sisters. */
  readonly severity?: Severity;
  /** Putting it right changes a total or a grade. */
  readonly changesTotal?: boolean;
  readonly fix?: Fix | null;
}

/** A condition that is true as long as a contradiction is there: an Excel formula, relative to the range's top-left cell. */
export interface Premise {
  readonly range: RangeAddress;
  /** Without "=", A1 references to the same sheet, Excel 2016's functions. */
  readonly formula: string;
  /** The cells of the range, each with its own premise; absent where the range is only marked as a whole. */
  readonly places?: readonly Place[];
}

/** A premise for one cell. */
export interface Place {
  readonly cell: CellAddress;
  readonly premise: Formula;
}

/** A rule that a table can break. One module a check; its words are in the locales under the same id. */
export interface Check<Id extends string, Data extends FindingData> {
  readonly id: Id;
  readonly severity: Severity;
  /** Runs only where it is switched on: right, but rarely worth an evaluator's time. */
  readonly isOffByDefault?: boolean;
  /** The columns without which it has nothing to compare; it doesn't run on a table that lacks one of them. */
  readonly needs?: readonly Role[];
  /** The limits of the profile that decide when it fires. */
  readonly limits?: readonly (keyof Limits)[];
  readonly find: (table: CheckedTable) => Iterable<Found<Data>>;
  /** Where and when its marks shine on the sheet; a check without is only listed. */
  readonly marks?: (table: CheckedTable) => Iterable<Premise>;
}

/** Infers the types of a check's id and data, which the locales are held to. */
export function defineCheck<Id extends string, Data extends FindingData>(check: Check<Id, Data>): Check<Id, Data> {
  return check;
}
