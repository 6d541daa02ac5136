const NONE = new Int32Array(0);
/** Four tables, so that four bytes are taken at a time: every byte of every file passes here. */
const TABLES: readonly Int32Array[] = tables();

function tables(): Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? -306674912 ^ (remainder >>> 1) : remainder >>> 1;
    return remainder;
  });
  const after = (table: Int32Array): Int32Array => table.map((crc) => (first[crc & 255] ?? 0) ^ (crc >>> 8));
  const [second, third] = [after(first), after(after(first))];
  return [first, second, third, after(third)];
}

/** The CRC-32 of bytes that come in pieces: start with 0, and give each piece the result of the one before. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [one = NONE, two = NONE, three = NONE, four = NONE] = TABLES;
  const byte = (at: number): number => bytes[at] ?? 0;
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    crc =
      (four[crc & 255] ?? 0) ^
      (three[(crc >>> 8) & 255] ?? 0) ^
      (two[(crc >>> 16) & 255] ?? 0) ^
      (one[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (one[(crc ^ byte(at)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
