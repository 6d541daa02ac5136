import { WorkbookError } from "../workbook-error";

/** XML is UTF-8 or UTF-16 by its byte order mark; no program writes workbooks in anything else. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** A part's text, its byte order mark included. Throws a {@link WorkbookError} "damaged-workbook" for bytes that aren't text. */
export function decodePart(part: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WorkbookError("damaged-workbook", [part]);
  }
}
