import { strToU8 } from "fflate";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { plainCodec } from "../../../src/hosts/xlsx/zip/codec";
import { nodeCodec } from "../../../src/hosts/xlsx/zip/node-codec";
import type { WorkbookErrorCode } from "../../../src/hosts/xlsx/workbook-error";
import { MAIN, relationshipsXml, zipOf } from "../../support/xlsx/files";
import * as hostile from "../../support/xlsx/hostile";

const { SHEET, sheetPart, soundFile, withPart } = hostile;
const WORKSHEET = `<worksheet xmlns="${MAIN}">`;

type Case = readonly [what: string, make: () => Uint8Array, code: WorkbookErrorCode];

const otherFiles: readonly Case[] = [
  ["nothing", () => new Uint8Array(0), "empty-file"],
  ["text", () => strToU8("指标,分值\n数量,10\n"), "not-a-workbook"],
  ["one byte", () => strToU8("P"), "not-a-workbook"],
  ["a picture", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "not-a-workbook"],
  ["a Word document", () => officeFile("word/document.xml", '<document xmlns="urn:w"/>'), "not-a-workbook"],
  [
    "an OpenDocument sheet",
    () => zipOf({ mimetype: "application/vnd.oasis", "content.xml": "<a/>" }),
    "not-a-workbook",
  ],
  ["a zip of pictures", () => zipOf({ "a.jpg": new Uint8Array(100) }), "not-a-workbook"],
  ["an empty zip", () => zipOf({}), "not-a-workbook"],
  ["a document in a compound file", () => hostile.compoundFile("WordDocument"), "not-a-workbook"],
  [".xls", () => hostile.compoundFile("Workbook"), "legacy-workbook"],
  [".xls of Excel 95", () => hostile.compoundFile("Book"), "legacy-workbook"],
  [".xls of Excel 4", () => Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0]), "legacy-workbook"],
  ["HTML posing as .xls", () => strToU8("<html><body><table><tr><td>1</td></tr></table>"), "legacy-workbook"],
  [
    "XML of Excel 2003",
    () => strToU8('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    "legacy-workbook",
  ],
  [".xlsb", () => officeFile("xl/workbook.bin", new Uint8Array(10)), "legacy-workbook"],
  ["an encrypted workbook", () => hostile.compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted-workbook"],
  ["a zip with a password", () => hostile.withPasswordFlag(soundFile(), SHEET), "encrypted-workbook"],
];

const damagedFiles: readonly Case[] = [
  ["cut in the middle", () => soundFile().slice(0, soundFile().length / 2), "damaged-workbook"],
  ["cut at the end", () => soundFile().slice(0, -30), "damaged-workbook"],
  ["flipped bits in the sheet", () => hostile.withFlippedBits(soundFile(), SHEET), "damaged-workbook"],
  [
    "flipped bits in a part that isn't read",
    () => hostile.withFlippedBits(soundFile(), "docProps/app.xml"),
    "damaged-workbook",
  ],
  ["a sheet that isn't there", () => withPart(SHEET, null), "damaged-workbook"],
  ["XML that isn't closed", () => sheetPart(`${WORKSHEET}<sheetData><row r="1"></sheetData>`), "damaged-workbook"],
  ["XML cut short", () => sheetPart(`${WORKSHEET}<sheetData><row r="1">`), "damaged-workbook"],
  ["XML with a prefix that nothing declares", () => sheetPart(`${WORKSHEET}<a:b/></worksheet>`), "damaged-workbook"],
  ["XML of another kind", () => sheetPart("<html/>"), "damaged-workbook"],
  ["an entity that nothing declares", () => sheetPart(`${WORKSHEET}&nbsp;</worksheet>`), "damaged-workbook"],
  [
    "bytes that aren't text",
    () => withPart(SHEET, Uint8Array.from([0x3c, 0x61, 0xff, 0xc0, 0x3e])),
    "damaged-workbook",
  ],
  ["a workbook without sheets", () => withPart("xl/workbook.xml", `<workbook xmlns="${MAIN}"/>`), "damaged-workbook"],
  [
    "a tab that leads to something that is no sheet",
    () =>
      withPart(
        "xl/_rels/workbook.xml.rels",
        relationshipsXml([
          ["rId1", "styles", "worksheets/sheet1.xml"],
          ["rIdF", "styles", "styles.xml"],
        ]),
      ),
    "damaged-workbook",
  ],
  ["no workbook part", () => withPart("xl/workbook.xml", null), "damaged-workbook"],
  ["a broken part that isn't read", () => withPart("xl/theme/theme1.xml", "<a><b></a>"), "damaged-workbook"],
  ["a number that isn't one", () => rowOf('<c r="A1"><v>x</v></c>'), "damaged-workbook"],
  ["a shared string that isn't there", () => rowOf('<c r="A1" t="s"><v>3</v></c>'), "damaged-workbook"],
  ["a cell twice", () => rowOf('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), "damaged-workbook"],
  [
    "a row 0",
    () => sheetPart(`${WORKSHEET}<sheetData><row r="0"><c/></row></sheetData></worksheet>`),
    "damaged-workbook",
  ],
  ["a cell in another row than its own", () => rowOf('<c r="A2"><v>1</v></c>'), "damaged-workbook"],
  ["a cell beyond the last column", () => rowOf('<c r="XFE1"><v>1</v></c>'), "damaged-workbook"],
];

const unsafeFiles: readonly Case[] = [
  ["100 MB of blanks in 100 KB", () => hostile.bomb(100), "unsafe-workbook"],
  ["a size that lies by far", () => hostile.withDeclaredSize(hostile.bomb(100), SHEET, 2000), "unsafe-workbook"],
  ["a size that lies by little", () => hostile.withDeclaredSize(soundFile(), SHEET, 100), "unsafe-workbook"],
  ["two sizes", () => hostile.withLocalSize(soundFile(), SHEET, 10), "unsafe-workbook"],
  ["an entry twice", () => twice(SHEET), "unsafe-workbook"],
  ["an entry twice, in other letters", () => twice("XL/worksheets/sheet1.xml"), "unsafe-workbook"],
  [
    "an entry with two names",
    () => hostile.renamed(soundFile(), SHEET, "xl/worksheets/sheet2.xml", "local"),
    "unsafe-workbook",
  ],
  ["entries that overlap", () => hostile.overlapping(), "unsafe-workbook"],
  ["a name that climbs", () => withPart("../evil.xml", "<a/>"), "unsafe-workbook"],
  ["a name that climbs by backslashes", () => withPart("xl\\..\\..\\evil.xml", "<a/>"), "unsafe-workbook"],
  ["a name from the root", () => withPart("/etc/passwd", "x"), "unsafe-workbook"],
  ["a DOCTYPE in the sheet", () => sheetPart(`<!DOCTYPE worksheet>${WORKSHEET}</worksheet>`), "unsafe-workbook"],
  ["entities that grow", () => sheetPart(`${laughs()}${WORKSHEET}&c;</worksheet>`), "unsafe-workbook"],
  ["a DOCTYPE in a part that isn't read", () => withPart("docProps/core.xml", "<!DOCTYPE a><a/>"), "unsafe-workbook"],
  ["a very deep tree", () => sheetPart(`${WORKSHEET}${"<a>".repeat(500000)}`), "unsafe-workbook"],
  ["very many attributes", () => sheetPart(`<worksheet ${manyAttributes()}/>`), "unsafe-workbook"],
];

describe.each([
  ["files of other kinds", otherFiles],
  ["damaged files", damagedFiles],
  ["files made to harm", unsafeFiles],
])("%s", (_, cases) => {
  it.each(cases)("%s", async (__, make, code) => {
    const bytes = make();
    for (const codec of [plainCodec, nodeCodec]) {
      await expect(openWorkbook(bytes, codec)).rejects.toMatchObject({ name: "WorkbookError", code });
    }
  });
});

function officeFile(part: string, content: string | Uint8Array): Uint8Array {
  return zipOf({ "_rels/.rels": relationshipsXml([["rId1", "officeDocument", part]]), [part]: content });
}

function rowOf(cells: string): Uint8Array {
  return sheetPart(`${WORKSHEET}<sheetData><row r="1">${cells}</row></sheetData></worksheet>`);
}

function twice(name: string): Uint8Array {
  const other = "xl/worksheets/sheet9.xml";
  return hostile.renamed(withPart(other, `${WORKSHEET}</worksheet>`), other, name);
}

function laughs(): string {
  return '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
}

function manyAttributes(): string {
  return Array.from({ length: 100000 }, (_, i) => `a${i}="1"`).join(" ");
}
