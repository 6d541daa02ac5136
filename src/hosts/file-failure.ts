import { formatCell } from "../core/sheet/address";
import { HostError, type HostErrorCode } from "./port";
import { WorkbookError, type WorkbookErrorCode } from "./xlsx/workbook-error";

/** Why a file could not be read or written, as data that doors put into words. */
export interface FileFailure {
  readonly code: WorkbookErrorCode | HostErrorCode | "internal-error";
  /** Parts, sheets, cells, or what went wrong in us. */
  readonly concerned: readonly string[];
}

/** What an error of a host for files means. What nobody foresaw is our fault and is said to be. */
export function fileFailureOf(error: unknown): FileFailure {
  if (error instanceof WorkbookError) return { code: error.code, concerned: error.parts };
  if (error instanceof HostError) {
    const { sheet, cells = [], parts = [] } = error.details;
    const concerned = [...(sheet === undefined ? [] : [sheet]), ...cells.map(formatCell), ...parts];
    return { code: error.code, concerned };
  }
  return { code: "internal-error", concerned: [error instanceof Error ? error.message : String(error)] };
}
