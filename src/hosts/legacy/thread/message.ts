import { HostError } from "../../port";
import { WorkbookError, type WorkbookErrorCode } from "../../xlsx/workbook-error";
import type { LegacyWorkbook } from "../legacy-workbook";
import { readLegacy } from "../read-legacy";

/** What a thread says when it has done: errors don't keep their class on the way between threads. */
export type ReadMessage =
  | { readonly type: "read"; readonly workbook: LegacyWorkbook }
  | { readonly type: "failed"; readonly code: WorkbookErrorCode };

/** Reads a legacy file, and says how that ended. What the library trips over is the file's damage. */
export function readMessage(bytes: Uint8Array): ReadMessage {
  try {
    return { type: "read", workbook: readLegacy(bytes) };
  } catch (error) {
    if (error instanceof WorkbookError) return { type: "failed", code: error.code };
    return { type: "failed", code: error instanceof HostError ? "too-large" : "damaged-workbook" };
  }
}
