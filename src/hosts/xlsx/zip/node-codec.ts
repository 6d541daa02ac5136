import * as zlib from "node:zlib";
import { type Codec, LEVEL, plainCodec } from "./codec";
import { crc32 } from "./crc32";

/** How Node calls content that is longer than asked for. */
const TOO_LONG = "ERR_BUFFER_TOO_LARGE";

/** What Node has built in: some times faster than {@link plainCodec}, with which it agrees about what is damaged. */
export const nodeCodec: Codec = {
  inflate(packed, { size, most }, take) {
    const content = inflated(packed, size, most);
    // It is stricter about bits that don't matter: what comes out right all the same is judged as everywhere.
    if (content === "damaged") return plainCodec.inflate(packed, { size, most }, take);
    if (content === "too-long") return content;
    take(content);
    return "whole";
  },
  deflate: (content) => zlib.deflateRawSync(content, { level: LEVEL }),
  // Since Node 20.15.
  crc32: "crc32" in zlib ? zlib.crc32 : crc32,
};

function inflated(packed: Uint8Array, size: number, most: number): Uint8Array | "damaged" | "too-long" {
  try {
    return zlib.inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: most });
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    return code === TOO_LONG ? "too-long" : "damaged";
  }
}
