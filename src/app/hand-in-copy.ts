import type { HandIn, HandInSettings } from "../core/outputs/hand-in";
import type { Host } from "../hosts/port";
import { handIn } from "./hand-in";

/** A copy of a workbook that nobody has open. */
interface WorkbookCopy extends Host {
  /** Its file as it stands now. */
  save(): Promise<Uint8Array>;
}

/** Why a copy could not be made, as data that a door puts into words. */
export interface CopyFailure {
  readonly code: string;
  /** Parts, sheets, cells. */
  readonly concerned: readonly string[];
}

/** Where copies of the open workbook come from and go to. */
export interface CopyDesk {
  /** What the open workbook is called, without its ending; "" while it has no name. */
  bookName(): string;
  /** The file of the open workbook as it stands. Rejects with a HostError. */
  take(): Promise<Uint8Array>;
  open(bytes: Uint8Array): Promise<WorkbookCopy>;
  /** What an error of a copy means. */
  failureOf(error: unknown): CopyFailure;
  /** Gives a file to the person: as a workbook of its own, or as a download where that can't be. */
  give(bytes: Uint8Array, fileName: string): Promise<"opened" | "saved">;
}

/** What became of a copy to hand in. */
export type HandInNotice =
  | (Omit<HandIn, "plan" | "uncalculated"> & {
      readonly type: "handed-in";
      readonly given: "opened" | "saved";
      readonly fileName: string;
    })
  | { readonly type: "only-own-sheets" }
  | (Pick<HandIn, "uncalculated"> & { readonly type: "uncalculated" })
  | { readonly type: "not-handed-in"; readonly failure: CopyFailure };

/**
 * Gives a person a copy of the open workbook to hand in, without marks, sheets and settings of ours; the workbook itself
 * stays as it is. Rejects with a HostError where the workbook's file can't be had.
 */
export async function handInCopy(desk: CopyDesk, settings: HandInSettings, fileName: string): Promise<HandInNotice> {
  const file = await desk.take();
  let copied: { readonly made: HandIn; readonly bytes: Uint8Array };
  try {
    const copy = await desk.open(file);
    const made = await handIn(copy, settings);
    if (!made) return { type: "only-own-sheets" };
    if (made.uncalculated.length > 0) return { type: "uncalculated", uncalculated: made.uncalculated };
    copied = { made, bytes: await copy.save() };
  } catch (error) {
    return { type: "not-handed-in", failure: desk.failureOf(error) };
  }
  const { removed, formulas, marks } = copied.made;
  return { type: "handed-in", removed, formulas, marks, given: await desk.give(copied.bytes, fileName), fileName };
}
