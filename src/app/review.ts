import { reviewSheet, type SheetReview } from "../core/review";
import { choiceFor } from "../core/state/table-choice";
import type { TableChoice } from "../core/table/choice";
import { WORKING_PAPER } from "../core/table/vocabulary/sheet-words";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import { type ProfileChoice, profileInForce } from "../core/state/profile-choice";
import { type Host, HostError, type ReadOptions, type SheetTarget } from "../hosts/port";
import { keptState } from "./kept-state";

/** The sheets of ours that are read beside a table: its working paper. */
export const COMPANIONS: readonly string[] = [WORKING_PAPER];

/** The sheet with the working paper's name among those that were read beside a table; null where there is none. */
export function paperAmong(companions: readonly SheetSnapshot[]): SheetSnapshot | null {
  return companions.find(({ name }) => name === WORKING_PAPER) ?? null;
}

/** A review together with what was read, for the commands that write. */
export interface ReviewedSnapshot {
  /** Null when the sheet is too large to be read. */
  readonly snapshot: SheetSnapshot | null;
  readonly review: SheetReview;
  /** Those of {@link COMPANIONS} that there are. */
  readonly companions: readonly SheetSnapshot[];
  /** The text of the stored state; null where the workbook has none, or nothing was read. */
  readonly storedState: string | null;
}

/**
 * Reads one sheet and reviews it, or says that it is too large. Rejects with the host's other errors.
 * @param choice what a person says about the table; by default what the workbook keeps of it
 */
export async function readAndReview(
  host: Host,
  target: SheetTarget,
  profile: ProfileChoice,
  options?: ReadOptions,
  choice?: TableChoice | null,
): Promise<ReviewedSnapshot> {
  const { sheet, read } = await readUnlessTooLarge(host, target, { ...options, companions: COMPANIONS });
  if (!read) {
    const review = { sheet, skipped: "too-large", tables: [], checksOff: [] } as const;
    return { snapshot: null, review, companions: [], storedState: null };
  }
  const { sheet: snapshot, companions, storedState } = read;
  return { snapshot, review: reviewAsKept(read, profile, choice), companions, storedState };
}

/** Reviews a sheet as its workbook's stored state says, or as somebody says now. */
export function reviewAsKept(
  { sheet, companions, storedState }: WorkbookSnapshot,
  profile: ProfileChoice,
  choice: TableChoice | null = null,
): SheetReview {
  const inForce = profileInForce(profile, storedState);
  const state = keptState(storedState);
  const { accepted, switched } = state;
  const paper = paperAmong(companions);
  return reviewSheet(sheet, inForce, { choice: choice ?? choiceFor(sheet, state), accepted, switched, paper });
}

/**
 * Reviews the named sheets of a workbook, all of them where none is named, in the order of the tabs. A sheet that is
 * too large to read is said to be, and the others are still reviewed. Rejects with the host's other errors.
 */
export async function reviewWorkbook(
  host: Host,
  profile: ProfileChoice,
  { names, choice }: { readonly names?: readonly string[] | undefined; readonly choice?: TableChoice | null } = {},
): Promise<SheetReview[]> {
  const reviews: SheetReview[] = [];
  for (const name of names ?? (await host.sheetNames())) {
    const { review } = await readAndReview(host, { type: "named", name }, profile, undefined, choice);
    reviews.push(review);
  }
  return reviews;
}

/** Reads one sheet; its name alone when it is too large to be read. Rejects with the host's other errors. */
export async function readUnlessTooLarge(
  host: Host,
  target: SheetTarget,
  options?: ReadOptions,
): Promise<{ readonly sheet: string; readonly read: WorkbookSnapshot | null }> {
  try {
    const read = await host.read(target, options);
    return { sheet: read.sheet.name, read };
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "too-large") throw error;
    return { sheet: target.type === "named" ? target.name : (error.details.sheet ?? ""), read: null };
  }
}
