import { planFor } from "../../../../src/core/edits/operations";
import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { openWorkbook } from "../../../../src/hosts/xlsx/open";
import { locateEntries } from "../../../../src/hosts/xlsx/zip/check-entries";
import { crc32 } from "../../../../src/hosts/xlsx/zip/crc32";
import { readDirectory } from "../../../../src/hosts/xlsx/zip/directory";
import { readEntry } from "../../../../src/hosts/xlsx/zip/inflate";
import { type Parts, workbookParts } from "../../../support/xlsx/files";

describe("zip", () => {
  it.each([
    ["", 0],
    ["123456789", 0xcbf43926],
    ["评分", 0x8331377a],
  ])("the CRC of %j", (text, expected) => {
    expect(crc32(strToU8(text))).toBe(expected >>> 0);
    const bytes = strToU8(text);
    expect(crc32(bytes.subarray(2), crc32(bytes.subarray(0, 2)))).toBe(expected >>> 0);
  });

  it("reads Zip64 sizes, and past a comment at the end", () => {
    const content = strToU8("content of some length, content of some length");
    const bytes = zip64(zipSync({ "a.txt": content }));
    const [entry] = locateEntries(bytes, readDirectory(bytes));
    expect(entry && readEntry(bytes, entry)).toEqual(content);
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
