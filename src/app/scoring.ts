import type { SheetEdits } from "../core/edits/operations";
import type { SkipCode } from "../core/review";
import type { CellAddress } from "../core/sheet/address";
import type { CellValue } from "../core/sheet/cell";
import { WORKING_PAPER } from "../core/table/vocabulary/sheet-words";
import { type PaperRow, readPaperOf } from "../core/working-paper/earlier";
import { type EntryRole, planEntry } from "../core/working-paper/entry";
import { paperAmong, type ReviewedSnapshot } from "./review";
import type { NoPaper } from "./working-paper";

/** Something to be written into the working paper: what, for which point, into which of its cells. */
export interface Entry {
  /** "K7.2" */
  readonly key: string;
  readonly role: EntryRole;
  readonly value: CellValue;
}

/** What became of a command of scoring. */
export type ScoringNotice =
  /** `filled` is how many answers were put in, `lost` what had been written for points that are gone. */
  | {
      readonly type: "paper-made";
      readonly points: number;
      readonly filled: number;
      readonly lost: readonly PaperRow[];
    }
  /** Answers that the sheet's own targets and results give were put in. */
  | { readonly type: "answers-filled"; readonly count: number }
  /** `differing` is how many scores of a person differ and stayed as they are. */
  | { readonly type: "scores-written"; readonly cells: readonly CellAddress[]; readonly differing: number }
  | { readonly type: "nothing-to-score"; readonly sheet: string }
  /** There is no working paper, or it doesn't have the point any more. */
  | { readonly type: "not-in-paper" };

type Unwritten =
  | { readonly type: "skipped"; readonly sheet: string; readonly code: SkipCode }
  | { readonly type: "name-taken"; readonly sheet: string };

/** Why a sheet has no working paper, as it is said. */
export function noticeOfNoPaper(
  outcome: NoPaper,
): Unwritten | Extract<ScoringNotice, { readonly type: "nothing-to-score" }> {
  switch (outcome.type) {
    case "skipped":
      return outcome;
    case "name-taken":
      return { type: "name-taken", sheet: WORKING_PAPER };
    case "nothing-to-score":
      return { type: "nothing-to-score", sheet: outcome.sheet };
  }
}

/** Plans to write one entry into the working paper that was read beside a reviewed sheet. */
export function planEntryOf(
  { review, companions }: ReviewedSnapshot,
  { key, role, value }: Entry,
): { readonly type: "plan"; readonly plan: SheetEdits } | Extract<ScoringNotice, { readonly type: "not-in-paper" }> {
  const paper = readPaperOf(review.sheet, paperAmong(companions));
  const plan = paper && planEntry(paper, key, role, value);
  return plan ? { type: "plan", plan } : { type: "not-in-paper" };
}
