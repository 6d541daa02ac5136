import { planFor } from "../../../../src/core/edits/operations";
import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { openWorkbook } from "../../../../src/hosts/xlsx/open";
import { locateEntries } from "../../../../src/hosts/xlsx/zip/check-entries";
import { type Codec, plainCodec, type SizeLimit } from "../../../../src/hosts/xlsx/zip/codec";
import { readDirectory } from "../../../../src/hosts/xlsx/zip/directory";
import { nodeCodec } from "../../../../src/hosts/xlsx/zip/node-codec";
import { readEntry } from "../../../../src/hosts/xlsx/zip/unpack-entry";
import { type Parts, workbookParts } from "../../../support/xlsx/files";

describe.each([
  ["by our own means", plainCodec],
  ["by those of Node", nodeCodec],
])("packing %s", (_, codec) => {
  it.each([
    ["", 0],
    ["123456789", 0xcbf43926],
    ["评分", 0x8331377a],
  ])("knows the CRC of %j", (text, expected) => {
    const bytes = strToU8(text);
    expect(codec.crc32(bytes, 0)).toBe(expected >>> 0);
    expect(codec.crc32(bytes.subarray(2), codec.crc32(bytes.subarray(0, 2), 0))).toBe(expected >>> 0);
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["a letter", strToU8("a")],
    ["much of the same", new Uint8Array(600000)],
    // Longer than what is inflated at once.
    ["much without order", Uint8Array.from({ length: 600000 }, (__, i) => (i * i * 7919) >>> 8)],
  ])("gives back %s, and notices where its bytes end too early", (__, content) => {
    const packed = codec.deflate(content);
    const limit = { size: content.length, most: content.length + 1 };
    for (const reader of [plainCodec, nodeCodec]) {
      const unpacked = inflatedBy(reader, packed, limit);
      expect([unpacked.state, unpacked.content.equals(content)]).toEqual(["whole", true]);
      expect(inflatedBy(reader, packed.subarray(0, packed.length - 1), limit).state).toBe("damaged");
    }
  });

  it("takes flipped bits for what the other does", () => {
    // Some bits of its codes are of letters that don't occur: they harm nothing.
    const words = "workbook xmlns sheet name sheetId rId definedNames calcPr fullCalcOnLoad ";
    const content = strToU8(Array.from({ length: 8 }, (__, i) => `${words}${i * i * 37}`).join(""));
    const packed = codec.deflate(content);
    const limit = { size: content.length, most: content.length * 2 };
    const judged = (reader: Codec, bit: number): string => {
      const flipped = packed.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      const { state, content: found } = inflatedBy(reader, flipped, limit);
      return state === "whole" && found.equals(content) ? "unharmed" : "harmed";
    };
    const bits = Array.from({ length: packed.length * 8 }, (__, bit) => bit);
    expect(bits.filter((bit) => judged(plainCodec, bit) !== judged(nodeCodec, bit))).toEqual([]);
  });

  it("stops where there is more than there may be", () => {
    const packed = codec.deflate(new Uint8Array(10_000_000));
    expect(inflatedBy(codec, packed, { size: 1000, most: 66536 }).state).toBe("too-long");
  });
});

describe("zip", () => {
  it("reads Zip64 sizes, and past a comment at the end", () => {
    const content = strToU8("content of some length, content of some length");
    const bytes = zip64(zipSync({ "a.txt": content }));
    const [entry] = locateEntries(bytes, readDirectory(bytes));
    expect(entry && readEntry(bytes, entry, plainCodec)).toEqual(content);
  });

  it("reads entries whose sizes follow them, and writes such a file", async () => {
    const bytes = streamed(workbookParts({ sheets: [{ name: "S", xml: '<sheetData><row r="1"/></sheetData>' }] }));
    const host = await openWorkbook(bytes);
    const before = { type: "value", value: { type: "empty" } } as const;
    const after = { type: "value", value: { type: "number", number: 1 } } as const;
    await host.apply(
      planFor({ sheet: "S", operations: [{ type: "set-cell", cell: { row: 0, column: 0 }, before, after }] }),
    );
    const snapshot = (await (await openWorkbook(await host.save())).read({ type: "active" })).sheet;
    expect(snapshot.rows[0]?.[0]?.value).toEqual(after.value);
  });
});

function inflatedBy(
  codec: Codec,
  packed: Uint8Array,
  limit: SizeLimit,
): { readonly state: string; readonly content: Buffer } {
  const pieces: Uint8Array[] = [];
  const state = codec.inflate(packed, limit, (piece) => pieces.push(Uint8Array.from(piece)));
  return { state, content: Buffer.concat(pieces) };
}

/** A zip made in one pass, as servers make it: each entry's sizes and CRC come behind its content. */
function streamed(parts: Parts): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_error, piece) => pieces.push(piece));
  for (const [name, content] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(typeof content === "string" ? strToU8(content) : content, true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(pieces));
}

/** The same archive with its entry's sizes moved into a Zip64 field of the directory, and a comment at the end. */
function zip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const directory = view.getUint32(end + 16, true);
  const nameLength = view.getUint16(directory + 28, true);
  const header = bytes.slice(directory, directory + 46 + nameLength);
  const field = new DataView(new ArrayBuffer(20));
  field.setUint16(0, 1, true);
  field.setUint16(2, 16, true);
  field.setUint32(4, view.getUint32(directory + 24, true), true);
  field.setUint32(12, view.getUint32(directory + 20, true), true);
  const headerView = new DataView(header.buffer);
  headerView.setUint32(20, 0xffffffff, true);
  headerView.setUint32(24, 0xffffffff, true);
  headerView.setUint16(30, 20, true);
  const endRecord = bytes.slice(end);
  const endView = new DataView(endRecord.buffer);
  endView.setUint32(12, header.length + 20, true);
  endView.setUint16(20, 4, true);
  return Uint8Array.from([
    ...bytes.subarray(0, directory),
    ...header,
    ...new Uint8Array(field.buffer),
    ...endRecord,
    ...strToU8("note"),
  ]);
}
