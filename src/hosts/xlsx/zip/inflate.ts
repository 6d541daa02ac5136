import { Inflate, inflateSync } from "fflate";
import { WorkbookError } from "../workbook-error";
import type { LocatedEntry } from "./check-entries";
import { crc32 } from "./crc32";

/** How much is inflated at a time: a bomb is noticed before much of it is there. */
const SLICE = 64 * 1024;
/** What is no longer is inflated at once: at worst that takes a second, and no more room than the entry declares. */
const AT_ONCE = 256 * 1024;
/** Enough of an entry's compressed bytes to see how its text begins. */
const OPENING = 1024;
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
  const whole = entry.method === 0 ? content : inflatedAtOnce(content, entry);
  if (whole) receive(whole);
  else inflate(content, entry.name, receive);
  if (crc !== entry.crc) throw new WorkbookError("damaged-workbook", [entry.name]);
  if (size !== entry.size) throw new WorkbookError("unsafe-workbook", [entry.name]);
}

/**
 * What a small entry comes to: in pieces it would take room for ever so much more than it needs. Null for one that isn't
 * small, or is longer than it declares.
 */
function inflatedAtOnce(content: Uint8Array, { name, size }: LocatedEntry): Uint8Array | null {
  if (content.length > AT_ONCE) return null;
  try {
    const whole = inflateSync(content, { out: new Uint8Array(size + 1) });
    return whole.length > size ? null : whole;
  } catch {
    throw new WorkbookError("damaged-workbook", [name]);
  }
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
  const whole = new Uint8Array(entry.size);
  let at = 0;
  inflateEntry(bytes, entry, (piece) => {
    // What goes beyond the declared size is noticed at the end.
    if (at + piece.length <= whole.length) whole.set(piece, at);
    at += piece.length;
  });
  return whole;
}

/** Some bytes from the beginning of an entry that was checked before; none of an empty one. */
export function readOpening(bytes: Uint8Array, { method, start, end }: LocatedEntry): Uint8Array {
  const content = bytes.subarray(start, Math.min(end, start + OPENING));
  if (method === 0) return content;
  const pieces: Uint8Array[] = [];
  new Inflate((piece) => pieces.push(piece)).push(content, false);
  return joined(pieces);
}

/** Byte arrays one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
