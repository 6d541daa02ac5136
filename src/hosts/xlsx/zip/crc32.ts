const STRIDE = 16;
/** A table for each of so many bytes that are taken at a time, one behind the other: every byte of every file passes here. */
const TABLES = tables();

function tables(): Int32Array {
  const all = new Int32Array(STRIDE * 256);
  for (let byte = 0; byte < 256; byte++) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? -306674912 ^ (remainder >>> 1) : remainder >>> 1;
    all[byte] = remainder;
  }
  for (let at = 256; at < all.length; at++) {
    const crc = all[at - 256] ?? 0;
    all[at] = (all[crc & 255] ?? 0) ^ (crc >>> 8);
  }
  return all;
}

/** The CRC-32 of bytes that come in pieces: start with 0, and give each piece the result of the one before. */
export function crc32(bytes: Uint8Array, before = 0): number {
  /** What a byte leaves behind when so many others follow it within a stride. */
  const left = (byte: number, followers: number): number => TABLES[followers * 256 + (byte & 255)] ?? 0;
  const byte = (at: number): number => bytes[at] ?? 0;
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - STRIDE; at <= end; at += STRIDE) {
    crc ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    crc =
      left(crc, 15) ^
      left(crc >>> 8, 14) ^
      left(crc >>> 16, 13) ^
      left(crc >>> 24, 12) ^
      left(byte(at + 4), 11) ^
      left(byte(at + 5), 10) ^
      left(byte(at + 6), 9) ^
      left(byte(at + 7), 8) ^
      left(byte(at + 8), 7) ^
      left(byte(at + 9), 6) ^
      left(byte(at + 10), 5) ^
      left(byte(at + 11), 4) ^
      left(byte(at + 12), 3) ^
      left(byte(at + 13), 2) ^
      left(byte(at + 14), 1) ^
      left(byte(at + 15), 0);
  }
  for (; at < bytes.length; at++) crc = left(crc ^ byte(at), 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
