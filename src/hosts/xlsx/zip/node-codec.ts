import * as zlib from "node:zlib";
import { type Codec, LEVEL } from "./codec";
import { crc32 } from "./crc32";

/** How Node calls content that is longer than asked for. */
const TOO_LONG = "ERR_BUFFER_TOO_LARGE";

/** What Node has built in: some times faster than the plain codec, with which it agrees about what is damaged. */
export const nodeCodec: Codec = {
  inflate(packed, { size, most }, take) {
    // No bytes at all are no deflated content to Node.
    if (packed.length === 0) return "whole";
    const content = inflated(packed, size, most);
    if (typeof content === "string") return content;
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
