import type { EditPlan } from "../core/edits/operations";
import type { CellAddress } from "../core/sheet/address";
import type { SheetSnapshot } from "../core/sheet/snapshot";

/** Which sheet is meant: the one in front of the user, or one by its name. */
export type SheetTarget = { readonly type: "active" } | { readonly type: "named"; readonly name: string };

/**
 * Where a workbook lives. A host reads sheets as snapshots and carries out edit plans; it knows nothing of indicators.
 * Every host passes the one suite of `test/hosts/port-contract.ts`.
 */
export interface Host {
  /** The names of all sheets, hidden ones too, in the order of their tabs. */
  sheetNames(): Promise<readonly string[]>;

  /** Reads one sheet. Rejects with a {@link HostError} "no-such-sheet", or "too-large" where it can't be read whole. */
  read(target: SheetTarget): Promise<SheetSnapshot>;

  /**
   * Carries out a plan, all of it or nothing. Rejects with a {@link HostError} "changed-since-read" when a cell no longer
   * holds what the plan says was there, "protected" when the sheet doesn't let itself be written, "cannot-write" with
   * the reason in its details where the host would damage something.
   */
  apply(plan: EditPlan): Promise<void>;
}

export type HostErrorCode = "no-such-sheet" | "too-large" | "changed-since-read" | "protected" | "cannot-write";

/** What a cell belongs to that can't be written in part. */
export type WriteObstacle = "merged-cell" | "array-formula" | "table-header" | "pivot-table";

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
    } = {},
  ) {
    super(code);
  }
}
