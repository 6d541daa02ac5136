import type { EditPlan } from "../core/edits/operations";
import type { CellAddress, RangeAddress } from "../core/sheet/address";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";

/** Which sheet is meant: the one in front of the user, or one by its name. */
export type SheetTarget = { readonly type: "active" } | { readonly type: "named"; readonly name: string };

export interface ReadOptions {
  /**
   * Merged areas that are known from an earlier read and are to be taken as they are. Reading them empties the user's
   * own undo stack on desktop Excel (office-js#5918), so only an explicit review does.
   */
  readonly knownMerges?: readonly RangeAddress[];
  /** Names of other sheets to be read beside it. Those that aren't there are left out, the sheet itself too. */
  readonly companions?: readonly string[];
}

/** How far a host has come with a plan that takes it several steps. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What is between a host and who waits for a plan to be carried out. */
export interface ApplyOptions {
  /** Told before the first step and after each one. A host that carries a plan out at once needn't tell. */
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Aborted when the plan isn't wanted any more. A host then stops after the step that it is at, takes back what it has
   * done and rejects with a {@link HostError} "cancelled". One that carries a plan out at once needn't heed it.
   */
  readonly signal?: AbortSignal;
}

/**
 * Where a workbook lives. A host reads sheets as snapshots and carries out edit plans; it knows nothing of indicators.
 * Every host passes the one suite of `test/hosts/port-contract.ts`.
 */
export interface Host {
  /** The names of all sheets, hidden ones too, in the order of their tabs. */
  sheetNames(): Promise<readonly string[]>;

  /**
   * Reads one sheet, with its companions and our stored state. Rejects with a {@link HostError} "no-such-sheet", or
   * "too-large" where a sheet can't be read whole.
   */
  read(target: SheetTarget, options?: ReadOptions): Promise<WorkbookSnapshot>;

  /**
   * Carries out a plan, all of it or nothing. Rejects with a {@link HostError} "changed-since-read" when a cell no longer
   * holds what the plan says was there, "protected" when the sheet doesn't let itself be written, "cannot-write" with
   * the reason in its details where the host would damage something or can't write such a thing. The details name one
   * sheet, or none where it is about the stored state.
   */
  apply(plan: EditPlan, options?: ApplyOptions): Promise<void>;
}

/** Something on a sheet is no longer as it was, and it wasn't us who changed it. */
export type SheetChange = { readonly sheet: string } & (
  | {
      /** Rows or columns came, went or moved; cells changed; formulas were recalculated; another sheet came to the front. */
      readonly type: "structure" | "cells" | "calculated" | "activated";
    }
  /** A person has selected something; of several areas, the first. */
  | { readonly type: "selected"; readonly range: RangeAddress }
);

/** A host with a person in front of it. */
export interface LiveHost extends Host {
  /** Brings a range to the front and selects it. */
  select(sheet: string, range: RangeAddress): Promise<void>;

  /** Tells of every change that isn't our own; gives what ends it. */
  watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
}

export type HostErrorCode =
  | "no-such-sheet"
  | "too-large"
  | "changed-since-read"
  | "protected"
  | "cannot-write"
  /** A cell is being edited, and Excel takes nothing until that is done. */
  | "editing-cell"
  /** A filter hides rows, and Excel would write into the wrong ones. */
  | "filtered"
  /** The plan wasn't wanted any more; nothing of it stands. */
  | "cancelled"
  /** No answer came in time. */
  | "no-answer"
  /** A write failed half-way and taking it back failed too; the cells named may hold either. */
  | "half-written"
  /** Anything else that the host reports; its own code is in the details. */
  | "host-failure";

/** What a cell belongs to that can't be written in part, or what the host can't write at all. */
export type WriteObstacle =
  "merged-cell" | "array-formula" | "table-header" | "pivot-table" | "threaded-comment" | "notes-unsupported";

/** A host could not do what it was asked. Doors turn the code and the details into a sentence from `locales/`. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    readonly details: {
      readonly sheet?: string;
      readonly cells?: readonly CellAddress[];
      readonly parts?: readonly string[];
      /** Of "cannot-write", where it is about the cells. */
      readonly reason?: WriteObstacle;
      /** Of "host-failure": the host's own code. */
      readonly hostCode?: string;
    } = {},
  ) {
    super(code);
  }
}
