import { strToU8 } from "fflate";
import { rowsFile, workbookParts, zipOf } from "./files";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
export const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook of one sheet with one part put in, replaced, or (null) left out. */
export function withPart(name: string, content: string | Uint8Array | null): Uint8Array {
  const sound = Object.entries(workbookParts({ sheets: [{ name: "S", xml: SOUND_SHEET }] }));
  const others = sound.filter(([other]) => other !== name);
  return zipOf(Object.fromEntries(content === null ? others : [...others, [name, content]]));
}

const SOUND_SHEET = `<sheetData>${Array.from(
  { length: 60 },
  (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${(i * 7919) % 1000}</v></c></row>`,
).join("")}</sheetData>`;

export const soundFile = (): Uint8Array => withPart("docProps/app.xml", "<Properties/>");

/** A sheet's part that is this XML as a whole. */
export const sheetPart = (xml: string): Uint8Array => withPart(SHEET, xml);

/** The same bytes with some turned over in the middle of an entry's compressed content. */
export function withFlippedBits(bytes: Uint8Array, name: string): Uint8Array {
  const copy = bytes.slice();
  const { local, nameLength, compressedSize } = headersOf(copy, name);
  const middle = local + 30 + nameLength + Math.floor(compressedSize / 2);
  for (let at = middle; at < middle + 3; at++) copy[at] = (copy[at] ?? 0) ^ 0x5a;
  return copy;
}

/** The same bytes with another size declared for an entry, in its local header and in the directory. */
export function withDeclaredSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const { local, central } = headersOf(copy, name);
  view.setUint32(local + 22, size, true);
  view.setUint32(central + 24, size, true);
  return copy;
}

/** The same bytes with a size in the local header that the directory doesn't know. */
export function withLocalSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(headersOf(copy, name).local + 22, size, true);
  return copy;
}

/** A file in which an entry has another name of the same length: in the directory, or in its own header too. */
export function renamed(bytes: Uint8Array, from: string, to: string, where: "both" | "local" = "both"): Uint8Array {
  const copy = bytes.slice();
  const { local, central } = headersOf(copy, from);
  copy.set(strToU8(to), local + 30);
  if (where === "both") copy.set(strToU8(to), central + 46);
  return copy;
}

/** An encrypted flag on every entry, as a zip with a password has it. */
export function withPasswordFlag(bytes: Uint8Array, name: string): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  view.setUint16(headersOf(copy, name).central + 8, 1, true);
  return copy;
}

/** A compound file whose directory names these streams, as .xls, .doc and encrypted files begin. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  ["Root Entry", ...streams].forEach((stream, entry) => {
    for (let i = 0; i < stream.length; i++) view.setUint16(1024 + entry * 128 + i * 2, stream.charCodeAt(i), true);
  });
  return bytes;
}

/** A sheet part that is very much larger than its zip: blanks behind a small sheet. */
export function bomb(megabytes: number): Uint8Array {
  const blanks = " ".repeat(megabytes * 1024 * 1024);
  return rowsFile(`<row r="1"><c r="A1"><v>1</v></c></row>${blanks}`);
}

/** A file whose sheet claims to reach into the next entry's bytes. */
export function overlapping(): Uint8Array {
  const copy = withPart("xl/media/one.bin", new Uint8Array(1000)).slice();
  const view = new DataView(copy.buffer);
  const { local, central, compressedSize } = headersOf(copy, SHEET);
  view.setUint32(local + 18, compressedSize + 40, true);
  view.setUint32(central + 20, compressedSize + 40, true);
  return copy;
}

interface Headers {
  readonly local: number;
  readonly central: number;
  readonly nameLength: number;
  readonly compressedSize: number;
}

function headersOf(bytes: Uint8Array, name: string): Headers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = strToU8(name);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== CENTRAL) continue;
    const nameLength = view.getUint16(at + 28, true);
    const isIt = nameLength === wanted.length && wanted.every((byte, i) => bytes[at + 46 + i] === byte);
    const local = view.getUint32(at + 42, true);
    if (isIt && view.getUint32(local, true) === LOCAL) {
      return { local, central: at, nameLength, compressedSize: view.getUint32(at + 20, true) };
    }
  }
  throw new Error(`no entry ${name}`);
}
