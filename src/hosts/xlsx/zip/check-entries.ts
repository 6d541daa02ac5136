import { LIMITS } from "../limits";
import { WorkbookError } from "../workbook-error";
import { SIGNATURE, type ZipEntry } from "./directory";

/** Where the bytes of an entry lie in the file, compressed as they are. */
export interface LocatedEntry extends ZipEntry {
  readonly start: number;
  readonly end: number;
}

const LOCAL_LENGTH = 30;
const ENCRYPTED_FLAG = 1;
const SIZES_FOLLOW_FLAG = 8;
const SIZES_IN_ZIP64 = 0xffffffff;

/**
 * Checks a zip's directory before anything is inflated, and finds each entry's bytes. Throws a {@link WorkbookError}:
 * "unsafe-workbook" for bombs, sizes that lie, names that escape or come twice, entries that overlap;
 * "too-large", "encrypted-workbook", or "damaged-workbook" where the file ends too early.
 */
export function locateEntries(bytes: Uint8Array, entries: readonly ZipEntry[]): LocatedEntry[] {
  if (entries.length > LIMITS.entries) throw new WorkbookError("too-large");
  checkNames(entries);
  checkSizes(entries);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const located = entries.map((entry) => locate(bytes, view, entry));
  const inOrder = [...located].sort((a, b) => a.offset - b.offset);
  inOrder.forEach(({ end, name }, i) => {
    const next = inOrder[i + 1];
    if (next && end > next.offset) throw new WorkbookError("unsafe-workbook", [name]);
  });
  return located;
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const folded = name.toLowerCase();
    const escapes = name.startsWith("/") || /^[a-z]:/i.test(name) || name.split("/").includes("..");
    if (escapes || name.includes("\0") || seen.has(folded)) throw new WorkbookError("unsafe-workbook", [name]);
    seen.add(folded);
  }
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let size = 0;
  let compressedSize = 0;
  for (const entry of entries) {
    if (isBomb(entry)) throw new WorkbookError("unsafe-workbook", [entry.name]);
    size += entry.size;
    compressedSize += entry.compressedSize;
  }
  if (isBomb({ size, compressedSize })) throw new WorkbookError("unsafe-workbook");
  if (size > LIMITS.totalBytes) throw new WorkbookError("too-large");
}

function isBomb({ size, compressedSize }: { readonly size: number; readonly compressedSize: number }): boolean {
  return size > LIMITS.ratioMattersAbove && size > compressedSize * LIMITS.ratio;
}

function locate(bytes: Uint8Array, view: DataView, entry: ZipEntry): LocatedEntry {
  const { name, offset } = entry;
  if (entry.flags & ENCRYPTED_FLAG) throw new WorkbookError("encrypted-workbook");
  if (entry.method !== 0 && entry.method !== 8) throw new WorkbookError("damaged-workbook", [name]);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== SIGNATURE.local) {
    throw new WorkbookError("damaged-workbook", [name]);
  }
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + LOCAL_LENGTH + nameLength + view.getUint16(offset + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw new WorkbookError("damaged-workbook", [name]);
  const localName = bytes.subarray(offset + LOCAL_LENGTH, offset + LOCAL_LENGTH + nameLength);
  const agrees =
    sameBytes(localName, entry.rawName) &&
    view.getUint16(offset + 8, true) === entry.method &&
    sizesAgree(view, entry) &&
    (entry.method !== 0 || entry.size === entry.compressedSize);
  if (!agrees) throw new WorkbookError("unsafe-workbook", [name]);
  return { ...entry, start, end };
}

/** Programs read one header or the other: where the two differ, they would see different workbooks. */
function sizesAgree(view: DataView, { offset, flags, size, compressedSize }: ZipEntry): boolean {
  if (flags & SIZES_FOLLOW_FLAG) return true;
  const declared = [view.getUint32(offset + 18, true), view.getUint32(offset + 22, true)];
  if (declared.includes(SIZES_IN_ZIP64)) return true;
  return declared[0] === compressedSize && declared[1] === size;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
