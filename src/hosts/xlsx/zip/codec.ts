import { deflateSync, Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** What became of packed bytes; "too-long" as soon as that shows, whatever follows. */
type Unpacked = "whole" | "damaged" | "too-long";

/** Packs and unpacks what a zip holds, by the means of the place where this runs. */
export interface Codec {
  /**
   * Inflates bytes that should come to `size` and may come to at most `most`, and gives the content on in pieces, one
   * behind the other. What it has given on is worth nothing unless all of it is "whole".
   */
  inflate(packed: Uint8Array, limit: SizeLimit, take: (piece: Uint8Array) => void): Unpacked;
  /** The same bytes give the same ones by the same codec, not by another. */
  deflate(content: Uint8Array): Uint8Array;
  /** The CRC-32 of bytes that come in pieces: start with 0, and give each piece the result of the one before. */
  crc32(bytes: Uint8Array, before: number): number;
}

/** Sizes in bytes. */
export interface SizeLimit {
  readonly size: number;
  readonly most: number;
}

/** A third of the time of the usual 6 for four hundredths more bytes. */
export const LEVEL = 3;
/** How much is inflated at a time: a bomb is noticed before much of it is there. */
const SLICE = 64 * 1024;
/** What is no longer is inflated at once: at worst that takes a second, and no more room than the entry declares. */
const AT_ONCE = 256 * 1024;

/** Runs everywhere, and comes to the same everywhere. */
export const plainCodec: Codec = {
  inflate(packed, limit, take) {
    const whole = packed.length > AT_ONCE ? null : inflatedAtOnce(packed, limit);
    if (whole === null) return inflateInPieces(packed, limit, take);
    if (whole === "damaged") return whole;
    take(whole);
    return "whole";
  },
  deflate: (content) => deflateSync(content, { level: LEVEL }),
  crc32,
};

/** What packed bytes come to: in pieces they would take room for ever so much more than they need. Null for more than `size`. */
function inflatedAtOnce(packed: Uint8Array, { size }: SizeLimit): Uint8Array | "damaged" | null {
  try {
    const whole = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return whole.length > size ? null : whole;
  } catch {
    return "damaged";
  }
}

function inflateInPieces(packed: Uint8Array, { most }: SizeLimit, take: (piece: Uint8Array) => void): Unpacked {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += SLICE) {
    try {
      inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    } catch {
      return "damaged";
    }
    for (const piece of pieces) {
      size += piece.length;
      if (size > most) return "too-long";
      take(piece);
    }
    pieces = [];
  }
  return "whole";
}
