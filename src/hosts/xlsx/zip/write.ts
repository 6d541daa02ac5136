import type { LocatedEntry } from "./check-entries";
import type { Codec } from "./codec";
import { SIGNATURE, type ZipEntry } from "./directory";
import { joined } from "./joined";

/** An entry for a new file: what its headers say, and its bytes, compressed already. */
export interface PackedEntry {
  readonly header: ZipEntry;
  readonly packed: Uint8Array;
}

const VERSION_NEEDED = 20;
const SIZES_FOLLOW_FLAG = 8;
/** 1 January 1980, the first day that a zip can name: files that are made alike are alike. */
const FIRST_DAY = 0x00210000;

/** The entry as it stands in the file it comes from, without being inflated. */
export function copied(bytes: Uint8Array, entry: LocatedEntry): PackedEntry {
  return { header: entry, packed: bytes.subarray(entry.start, entry.end) };
}

/** An entry with new content; everything else, its time too, stays as it was. */
export function repacked(entry: ZipEntry, content: Uint8Array, codec: Codec): PackedEntry {
  const packed = codec.deflate(content);
  const header = {
    ...entry,
    method: 8,
    crc: codec.crc32(content, 0),
    size: content.length,
    compressedSize: packed.length,
  };
  return { header, packed };
}

/** An entry that the file didn't have. Its name is plain ASCII. */
export function added(name: string, content: Uint8Array, codec: Codec): PackedEntry {
  const sizes = { crc: 0, compressedSize: 0, size: 0, offset: 0 };
  const none = new Uint8Array(0);
  const fields = { flags: 0, method: 8, modified: FIRST_DAY, extra: none, comment: none, externalAttributes: 0 };
  return repacked({ name, rawName: new TextEncoder().encode(name), ...fields, ...sizes }, content, codec);
}

/** A zip of these entries, in this order. */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const { header, packed } of entries) {
    const local = localHeader(header);
    locals.push(local, packed);
    centrals.push(centralHeader(header, offset));
    offset += local.length + packed.length;
  }
  const directoryLength = centrals.reduce((sum, { length }) => sum + length, 0);
  return joined([...locals, ...centrals, endRecord(entries.length, directoryLength, offset)]);
}

/** The fields that the local header and the directory have in common, from the needed version to the name's length. */
function writeCommonFields(view: DataView, at: number, header: ZipEntry): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, header.flags & ~SIZES_FOLLOW_FLAG, true);
  view.setUint16(at + 4, header.method, true);
  view.setUint32(at + 6, header.modified, true);
  view.setUint32(at + 10, header.crc, true);
  view.setUint32(at + 14, header.compressedSize, true);
  view.setUint32(at + 18, header.size, true);
  view.setUint16(at + 22, header.rawName.length, true);
}

function localHeader(header: ZipEntry): Uint8Array {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, SIGNATURE.local, true);
  writeCommonFields(view, 4, header);
  return joined([new Uint8Array(view.buffer), header.rawName]);
}

function centralHeader(header: ZipEntry, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, SIGNATURE.central, true);
  view.setUint16(4, VERSION_NEEDED, true);
  writeCommonFields(view, 6, header);
  view.setUint16(30, header.extra.length, true);
  view.setUint16(32, header.comment.length, true);
  view.setUint32(38, header.externalAttributes, true);
  view.setUint32(42, offset, true);
  return joined([new Uint8Array(view.buffer), header.rawName, header.extra, header.comment]);
}

function endRecord(count: number, directoryLength: number, directoryOffset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, SIGNATURE.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directoryLength, true);
  view.setUint32(16, directoryOffset, true);
  return new Uint8Array(view.buffer);
}
