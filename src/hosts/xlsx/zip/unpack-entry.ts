import { WorkbookError } from "../workbook-error";
import type { LocatedEntry } from "./check-entries";
import type { Codec } from "./codec";
import { joined } from "./joined";

/** Flipped bits may make an entry somewhat longer than declared; what goes beyond this was meant to. */
const ALLOWANCE = 64 * 1024;

/**
 * Unpacks an entry piece by piece, stops as soon as it grows far beyond what it declares, and checks its size and CRC at
 * the end. Throws a {@link WorkbookError} "unsafe-workbook" for a size that lies, "damaged-workbook" for anything else.
 */
export function unpackEntry(
  bytes: Uint8Array,
  { name, method, start, end, ...declared }: LocatedEntry,
  codec: Codec,
  take: (piece: Uint8Array) => void,
): void {
  const content = bytes.subarray(start, end);
  let size = 0;
  let crc = 0;
  const receive = (piece: Uint8Array): void => {
    size += piece.length;
    crc = codec.crc32(piece, crc);
    take(piece);
  };
  if (method === 0) receive(content);
  else {
    const most = declared.size * 2 + ALLOWANCE;
    const unpacked = codec.inflate(content, { size: declared.size, most }, receive);
    if (unpacked === "too-long") throw new WorkbookError("unsafe-workbook", [name]);
    if (unpacked === "damaged") throw new WorkbookError("damaged-workbook", [name]);
  }
  if (crc !== declared.crc) throw new WorkbookError("damaged-workbook", [name]);
  if (size !== declared.size) throw new WorkbookError("unsafe-workbook", [name]);
}

/** An entry as a whole, checked like {@link unpackEntry}. */
export function readEntry(bytes: Uint8Array, entry: LocatedEntry, codec: Codec): Uint8Array {
  const pieces: Uint8Array[] = [];
  unpackEntry(bytes, entry, codec, (piece) => pieces.push(piece));
  const [first] = pieces;
  return first && pieces.length === 1 ? first : joined(pieces);
}
