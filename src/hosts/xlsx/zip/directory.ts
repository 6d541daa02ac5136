import { WorkbookError } from "../workbook-error";

/** One entry of a zip as its central directory declares it; nothing of its content has been looked at. */
export interface ZipEntry {
  /** With "/" between folders, whatever the file had. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date as one 32-bit number. */
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Extra fields of the directory, without those that only carry Zip64 sizes. */
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  readonly externalAttributes: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

export const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;

/** Reads the central directory of a zip. Throws a {@link WorkbookError} "damaged-workbook" when there is none or it is cut. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = findDirectory(view);
    const entries: ZipEntry[] = [];
    let at = start;
    for (let i = 0; i < count; i++) {
      const { entry, next } = readEntry(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    // A DataView answers a read beyond its end with a RangeError: the directory points out of the file.
    if (error instanceof RangeError) throw new WorkbookError("damaged-workbook");
    throw error;
  }
}

function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const isZip64 = at >= 20 && view.getUint32(at - 20, true) === ZIP64_LOCATOR;
    return isZip64 ? readZip64End(view, readUint64(view, at - 12)) : { count, start };
  }
  throw new WorkbookError("damaged-workbook");
}

function readZip64End(view: DataView, at: number): { readonly count: number; readonly start: number } {
  if (view.getUint32(at, true) !== ZIP64_END) throw new WorkbookError("damaged-workbook");
  return { count: readUint64(view, at + 32), start: readUint64(view, at + 48) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (view.getUint32(at, true) !== SIGNATURE.central) throw new WorkbookError("damaged-workbook");
  const extraAt = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const commentAt = extraAt + view.getUint16(at + 30, true);
  const next = commentAt + view.getUint16(at + 32, true);
  if (next > bytes.length) throw new WorkbookError("damaged-workbook");
  const rawName = bytes.subarray(at + CENTRAL_LENGTH, extraAt);
  const fields = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const { extra, ...sizes } = readExtra(bytes.subarray(extraAt, commentAt), fields);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(rawName).replace(/\\/g, "/"),
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    extra,
    comment: bytes.subarray(commentAt, next),
    externalAttributes: view.getUint32(at + 38, true),
    ...sizes,
  };
  return { entry, next };
}

interface Sizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/** The sizes with those that stand in a Zip64 field put in, and the extra fields that are left. */
function readExtra(extra: Uint8Array, sizes: Sizes): Sizes & { readonly extra: Uint8Array } {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const rest: number[] = [];
  let { size, compressedSize, offset } = sizes;
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      let field = at + 4;
      const take = (value: number): number => {
        if (value !== IN_ZIP64) return value;
        field += 8;
        return readUint64(view, field - 8);
      };
      size = take(size);
      compressedSize = take(compressedSize);
      offset = take(offset);
    } else {
      rest.push(...extra.subarray(at, next));
    }
    at = next;
  }
  return { size, compressedSize, offset, extra: Uint8Array.from(rest) };
}

/** Exact up to 2^53; a workbook is refused long before that. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
