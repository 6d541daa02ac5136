import type { RangeAddress } from "../../core/sheet/address";
import type { SheetSnapshot } from "../../core/sheet/snapshot";

/** What a file is that comes in place of an .xlsx one. */
export type LegacyKind =
  /** .xls and .et: the records that Excel and WPS wrote before 2007. */
  | "binary"
  /** SpreadsheetML 2003. */
  | "xml"
  /** A web page under the name of a workbook, as many office systems export it. */
  | "html"
  /** Text with tabs or commas under the name of a workbook. */
  | "delimited";

/** A sheet as far as it is taken from a legacy file. */
export interface LegacySheet {
  readonly snapshot: SheetSnapshot;
  /** In characters, by column, where the file says so. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Where one formula fills several cells at once, or is worked out over several. */
  readonly arrays: readonly RangeAddress[];
}

/** Everything that is taken from a legacy file, as plain data that can be handed from thread to thread. */
export interface LegacyWorkbook {
  readonly kind: LegacyKind;
  /** Whether its dates count from 1904, as those of old Macs do. */
  readonly isFrom1904: boolean;
  /** In the order of their tabs, hidden ones too. */
  readonly sheets: readonly LegacySheet[];
}

/**
 * Reads the bytes of a legacy file, within limits of memory and time. Rejects with a WorkbookError: "damaged-workbook",
 * "encrypted-workbook", "not-a-workbook", or "too-large" where the limits don't suffice.
 */
export type LegacyReader = (bytes: Uint8Array) => Promise<LegacyWorkbook>;
