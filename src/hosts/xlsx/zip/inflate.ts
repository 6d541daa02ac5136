import { Inflate } from "fflate";
import { WorkbookError } from "../workbook-error";
import type { LocatedEntry } from "./check-entries";
import { crc32 } from "./crc32";

const SLICE = 16 * 1024;
/** Flipped bits may make an entry somewhat longer than declared; what goes beyond this was meant to. */
const ALLOWANCE = 64 * 1024;

/**
 * Inflates an entry piece by piece, stops as soon as it grows beyond what it declares, and checks its size and CRC at
 * the end. Throws a {@link WorkbookError} "unsafe-workbook" for a size that lies, "damaged-workbook" for anything else.
 */
export function inflateEntry(bytes: Uint8Array, entry: LocatedEntry, take: (piece: Uint8Array) => void): void {
  const content = bytes.subarray(entry.start, entry.end);
  let size = 0;
  let crc = 0;
  const receive = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size * 2 + ALLOWANCE) throw new WorkbookError("unsafe-workbook", [entry.name]);
    crc = crc32(piece, crc);
    take(piece);
  };
  if (entry.method === 0) receive(content);
  else inflate(content, entry.name, receive);
  if (crc !== entry.crc) throw new WorkbookError("damaged-workbook", [entry.name]);
  if (size !== entry.size) throw new WorkbookError("unsafe-workbook", [entry.name]);
}

function inflate(content: Uint8Array, name: string, receive: (piece: Uint8Array) => void): void {
  let pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < content.length; at += SLICE) {
    try {
      inflater.push(content.subarray(at, at + SLICE), at + SLICE >= content.length);
    } catch {
      throw new WorkbookError("damaged-workbook", [name]);
    }
    pieces.forEach(receive);
    pieces = [];
  }
}

/** An entry as a whole, checked like {@link inflateEntry}. */
export function readEntry(bytes: Uint8Array, entry: LocatedEntry): Uint8Array {
  const pieces: Uint8Array[] = [];
  inflateEntry(bytes, entry, (piece) => pieces.push(piece));
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
