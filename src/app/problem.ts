import type { CellAddress } from "../core/sheet/address";
import { HostError, type HostErrorCode, type WriteObstacle } from "../hosts/port";

/** A failure as data that a door puts into words. */
export interface Problem {
  /** "internal-error" is our own fault: nothing that a host reports. */
  readonly code: HostErrorCode | "internal-error";
  readonly sheet: string | null;
  readonly cells: readonly CellAddress[];
  readonly reason: WriteObstacle | null;
  /** What helps whoever looks into it: the host's own code, or the name of what went wrong in us. */
  readonly detail: string | null;
}

/** What a rejected promise of a host means for the person in front of it. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof HostError)) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { code: "internal-error", sheet: null, cells: [], reason: null, detail };
  }
  const { sheet = null, cells = [], reason = null, hostCode = null } = error.details;
  return { code: error.code, sheet, cells, reason, detail: hostCode };
}

/** Whether a write that failed so may have reached the sheet all the same. */
export function mayHaveWritten(error: unknown): boolean {
  return error instanceof HostError && (error.code === "no-answer" || error.code === "half-written");
}
