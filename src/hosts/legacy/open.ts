import type { Host } from "../port";
import { openWorkbook, type XlsxHost } from "../xlsx/open";
import type { Codec } from "../xlsx/zip/codec";
import { WorkbookError } from "../xlsx/workbook-error";
import { LegacyHost } from "./legacy-host";
import type { LegacyReader, LegacyWorkbook } from "./legacy-workbook";

/** A workbook of either kind: one that can be written, or one of which only a part is read. */
export type OpenedWorkbook =
  | { readonly type: "xlsx"; readonly host: XlsxHost }
  | { readonly type: "legacy"; readonly host: Host; readonly workbook: LegacyWorkbook };

/**
 * Opens a workbook from its bytes, and only where they aren't an .xlsx file by the reader for older ones. Rejects with a
 * WorkbookError.
 */
export async function openAnyWorkbook(
  bytes: Uint8Array,
  readLegacy: LegacyReader,
  codec?: Codec,
): Promise<OpenedWorkbook> {
  try {
    return { type: "xlsx", host: await openWorkbook(bytes, codec) };
  } catch (error) {
    if (!mayBeLegacy(error) || isZip(bytes)) throw error;
    const workbook = await readLegacy(bytes);
    return { type: "legacy", host: new LegacyHost(workbook), workbook };
  }
}

/** What the reader of .xlsx files calls no workbook may be a table in text. */
function mayBeLegacy(error: unknown): boolean {
  return error instanceof WorkbookError && (error.code === "legacy-workbook" || error.code === "not-a-workbook");
}

/** .xlsb, and documents of other kinds. */
const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;
