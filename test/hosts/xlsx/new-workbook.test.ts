import { strFromU8, unzipSync } from "fflate";
import { snapshotOf } from "../../../src/core/edits/draft-snapshot";
import { newWorkbook, type NewSheet } from "../../../src/hosts/xlsx/new-workbook";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { cellOf, draftOf } from "../../support/draft";
import { lintPackage } from "../../support/xlsx/lint";

const LIST: NewSheet = {
  name: "It's 一览",
  draft: draftOf(
    [
      [cellOf("No.", "header"), cellOf("名称", "header")],
      [cellOf(1, "number"), cellOf('=HYPERLINK("a & b.xlsx") -> 1', "reference")],
      [cellOf(2, "number"), cellOf("  <两行>\n文字 ", "text")],
    ],
    {
      columns: [{ width: 6 }, { width: 30 }],
      rowHeights: new Map([[2, 35]]),
      frozenRows: 1,
      print: {
        orientation: "portrait",
        repeatedRows: { first: 0, last: 0 },
        margins: { top: 2, right: 2, bottom: 2, left: 2 },
        hasPageNumbers: true,
      },
    },
  ),
  filter: { top: 0, left: 0, bottom: 2, right: 1 },
};
const NOTE: NewSheet = {
  name: "说明",
  draft: draftOf([[cellOf("见一览", "link", { link: { sheet: LIST.name, cell: { row: 1, column: 0 } } })]]),
  filter: null,
};

describe("a workbook that is all ours", () => {
  it("is a sound package that reads as it was drafted", async () => {
    const bytes = await newWorkbook([LIST, NOTE]);
    expect(lintPackage(bytes)).toEqual([]);
    const host = await openWorkbook(bytes);
    expect(await host.sheetNames()).toEqual([LIST.name, NOTE.name]);
    for (const { name, draft } of [LIST, NOTE]) {
      const { sheet } = await host.read({ type: "named", name });
      const texts = (rows: typeof sheet.rows) =>
        rows.map((cells) => cells.map(({ value, formula }) => [value, formula]));
      expect(texts(sheet.rows)).toEqual(texts(snapshotOf(name, draft).rows));
    }
  });

  it("can be sorted and filtered, and repeats its header in print", async () => {
    const parts = unzipSync(await newWorkbook([NOTE, LIST]));
    const textOf = (part: string): string => strFromU8(parts[part] ?? new Uint8Array(0));
    expect(textOf("xl/worksheets/sheet1.xml")).not.toContain("autoFilter");
    expect(textOf("xl/worksheets/sheet2.xml")).toContain('</sheetData><autoFilter ref="A1:B3"/>');
    expect(textOf("xl/workbook.xml")).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'It\'\'s 一览\'!$A$1:$B$3</definedName>' +
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'It''s 一览'!$1:$1</definedName>",
    );
  });

  it("has the same bytes whenever it is made", async () => {
    expect(await newWorkbook([LIST, NOTE])).toEqual(await newWorkbook([LIST, NOTE]));
  });
});
