import { WorkbookError } from "../workbook-error";

/** XML is UTF-8 or UTF-16 by its byte order mark; no program writes workbooks in anything else. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/**
 * Decodes a part that comes in pieces, with its byte order mark kept. Throws a {@link WorkbookError} "damaged-workbook"
 * for bytes that aren't text.
 */
export class PartDecoder {
  private decoder: InstanceType<typeof TextDecoder> | undefined;

  constructor(private readonly part: string) {}

  decode(piece: Uint8Array): string {
    return this.guarded(piece, true);
  }

  /** What was still held back at the end. */
  finish(): string {
    return this.guarded(new Uint8Array(0), false);
  }

  private guarded(piece: Uint8Array, stream: boolean): string {
    this.decoder = this.decoder ?? new TextDecoder(encodingOf(piece), { fatal: true, ignoreBOM: true });
    try {
      return this.decoder.decode(piece, { stream });
    } catch {
      throw new WorkbookError("damaged-workbook", [this.part]);
    }
  }
}
