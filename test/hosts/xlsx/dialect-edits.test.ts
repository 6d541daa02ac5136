import { strFromU8, unzipSync } from "fflate";
import { formatCell } from "../../../src/core/sheet/address";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { FEATURES, workbookWith } from "../../support/xlsx/features";
import { MAIN, OFFICE_RELATIONSHIPS, type Parts, zipOf } from "../../support/xlsx/files";
import { lintPackage } from "../../support/xlsx/lint";
import { EDITED, editedBy, FOLLOWING } from "../../support/xlsx/standard-edit";

const SHEET = "xl/worksheets/sheet1.xml";
const MEANT =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet1\.xml)$/;

/** The parts of the plain workbook with the texts of those that are meant changed. */
function plain(change: (text: string) => string = (text) => text, isMeant: RegExp = /./): Parts {
  const parts = unzipSync(workbookWith(FEATURES.plain ?? {}));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const text = strFromU8(bytes);
      return [name, isMeant.test(name) ? change(text) : text];
    }),
  );
}

const prefixed = (text: string): string => text.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
const strict = (text: string): string =>
  text
    .split(MAIN)
    .join("http://purl.oclc.org/ooxml/spreadsheetml/main")
    .split(OFFICE_RELATIONSHIPS)
    .join("http://purl.oclc.org/ooxml/officeDocument/relationships");
const withoutReferences = (text: string): string =>
  text.replace(/<(row|c) r="\w+"/g, "<$1").replace("<c><f>SUM", "<c/><c><f>SUM");
const inline = (text: string): string =>
  text.replace(/<c r="(A[2-6])" t="s"><v>3<\/v>/g, '<c r="$1" t="inlineStr"><is><t>设施巡护</t></is>');

const DIALECTS: Readonly<Record<string, () => Uint8Array>> = {
  strict: () => zipOf(plain(strict)),
  "with prefixed names": () => zipOf(plain(prefixed, /^xl\/(?:worksheets\/|styles|sharedStrings)/)),
  "without cell references": () => zipOf(plain(withoutReferences, new RegExp(SHEET))),
  "with inline strings": () => zipOf(plain(inline, new RegExp(SHEET))),
  "with days from 1904": () =>
    zipOf(plain((text) => text.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'), /workbook\.xml$/)),
  "stored without compression": () => zipOf(plain(), 0),
  "with byte order marks": () => zipOf(plain((text) => `\ufeff${text}`, /^xl\/(?:worksheets|styles|shared|workbook)/)),
};

describe.each(Object.entries(DIALECTS))("a workbook %s", (_, make) => {
  it("takes the whole standard edit twice in a row, keeps every other part, and stays as sound as it was", async () => {
    const bytes = make();
    const known = lintPackage(bytes);
    const first = await editedBy(0, bytes);
    const second = await editedBy(1, first);
    for (const after of [first, second]) {
      expect(lintPackage(after).filter((fault) => !known.includes(fault))).toEqual([]);
      const [was, is] = [unzipSync(bytes), unzipSync(after)];
      const harmed = Object.entries(was).filter(
        ([part, content]) => !MEANT.test(part) && Buffer.compare(content, is[part] ?? Buffer.alloc(0)) !== 0,
      );
      expect(harmed.map(([part]) => part)).toEqual([]);
    }
    const [before, after] = await Promise.all([bytes, second].map(cellsOf));
    expect(after).toEqual({
      ...before,
      ...FOLLOWING,
      C4: 10.5,
      D3: 7,
      E5: " 复核 1 <&>",
    });
    expect(Object.keys(after ?? {})).toEqual(expect.arrayContaining([...EDITED]));
  });
});

async function cellsOf(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const { sheet } = await (await openWorkbook(bytes)).read({ type: "named", name: "S" });
  const filled = sheet.rows.flatMap((cells, i) =>
    cells.flatMap(({ value }, j): [string, unknown][] => {
      const name = formatCell({ row: sheet.origin.row + i, column: sheet.origin.column + j });
      if (value.type === "number") return [[name, value.number]];
      return value.type === "empty" ? [] : [[name, value.type === "text" ? value.text : value]];
    }),
  );
  return Object.fromEntries(filled);
}
