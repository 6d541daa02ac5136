import type { SheetReview, SkipCode } from "../core/review";
import type { CellAddress, RangeAddress } from "../core/sheet/address";
import type { SheetSnapshot } from "../core/sheet/snapshot";
import { EMPTY_STATE, type StoredState } from "../core/state/stored-state";
import type { LastYear } from "../core/working-paper/new-year";
import type { Decision } from "./decisions";
import type { HandInNotice } from "./hand-in-copy";
import type { LongWrite } from "./long-writes";
import type { Problem } from "./problem";
import type { Refusal } from "./recalculate";
import type { ScoringNotice } from "./scoring";

/** What became of the last command. */
export type Notice =
  | {
      readonly type: "recalculated";
      readonly sheet: string;
      readonly cells: readonly CellAddress[];
      /** How many scores were turned from text into numbers. */
      readonly converted: number;
    }
  /** The totals were right already. */
  | { readonly type: "unchanged"; readonly sheet: string }
  | { readonly type: "refused"; readonly sheet: string; readonly refusal: Refusal }
  /** The sheet has nothing that the command could work on. */
  | { readonly type: "skipped"; readonly sheet: string; readonly code: SkipCode }
  /** `count` is how many marks there are now. */
  | { readonly type: "marked"; readonly sheet: string; readonly count: number }
  /** `count` is how many marks there were. */
  | { readonly type: "cleared"; readonly sheet: string; readonly count: number }
  /** `kept` are cells that somebody has changed since and that stay as they are. */
  | {
      readonly type: "undone";
      readonly sheet: string;
      readonly cells: readonly CellAddress[];
      readonly kept: readonly CellAddress[];
    }
  /** Sheets of ours were made, or made again. */
  | { readonly type: "made"; readonly sheets: readonly string[] }
  /** A sheet of that name is there already and isn't ours. */
  | { readonly type: "name-taken"; readonly sheet: string }
  /** The columns are read as a person says; `hasTable` is whether that comes to a table. */
  | { readonly type: "columns-chosen"; readonly sheet: string; readonly hasTable: boolean }
  | { readonly type: "columns-forgotten"; readonly sheet: string }
  /** What a person has decided is kept in the workbook. */
  | { readonly type: "decided"; readonly decision: Decision["type"] }
  /** A finding was put right in these cells. */
  | { readonly type: "fixed"; readonly sheet: string; readonly cells: readonly CellAddress[] }
  /** What the workbook keeps of us can't be read, so nothing is put in its place. */
  | { readonly type: "state-not-ours"; readonly sheet: string }
  /** What was said about the year before is cleared; `isStateOurs` is false where acceptances could not be. */
  | ({ readonly type: "year-begun"; readonly isStateOurs: boolean } & LastYear)
  | ScoringNotice
  | HandInNotice
  | { readonly type: "problem"; readonly problem: Problem };

export interface SessionState {
  /** What a command is doing; live updates happen beside it and aren't shown. */
  readonly status: "idle" | "reading" | "writing" | "copying";
  /** The write that is going on, once it has taken long. */
  readonly longWrite: LongWrite | null;
  /** Null until the first review. */
  readonly review: SheetReview | null;
  /** What the review was made of; null where the sheet is too large to be read. */
  readonly snapshot: SheetSnapshot | null;
  /** The sheet with the working paper's name, whosever it is; null where there is none. */
  readonly paper: SheetSnapshot | null;
  /**
   * Why the review can't be trusted any more until the next one: rows or columns have moved, or the sheet could not be
   * read or written for certain.
   */
  readonly stale: "structure" | "unsure" | null;
  /** The sheet in front, where that is neither the reviewed one nor its working paper. */
  readonly elsewhere: string | null;
  /** What a person has selected on the reviewed sheet; null for nothing yet, or while another sheet is in front. */
  readonly selected: RangeAddress | null;
  /** What a person has selected on the working paper; null while it isn't in front. */
  readonly selectedInPaper: RangeAddress | null;
  /** Whether changes of the sheet are followed; null until the first review. */
  readonly isLive: boolean | null;
  /** How many marks of ours the reviewed sheet has. */
  readonly marks: number;
  /** Whether the workbook keeps what a person has said about the columns of the reviewed sheet. */
  readonly keepsChoice: boolean;
  /** What the workbook keeps: its settings among it. */
  readonly kept: StoredState;
  readonly canUndo: boolean;
  readonly notice: Notice | null;
}

export const NEW_SESSION: SessionState = {
  status: "idle",
  longWrite: null,
  review: null,
  snapshot: null,
  paper: null,
  stale: null,
  elsewhere: null,
  selected: null,
  selectedInPaper: null,
  isLive: null,
  marks: 0,
  keepsChoice: false,
  kept: EMPTY_STATE,
  canUndo: false,
  notice: null,
};
