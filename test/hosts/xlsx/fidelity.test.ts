import { unzipSync } from "fflate";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { formatCell } from "../../../src/core/sheet/address";
import { FEATURES, workbookWith } from "../../support/xlsx/features";
import { lintPackage } from "../../support/xlsx/lint";
import { EDITED, editedBy, FOLLOWING } from "../../support/xlsx/standard-edit";

/** The parts in which an edit of cells, marks, notes and sheets has to say something. */
const MEANT =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles|sharedStrings|calcChain|comments1)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(?:sheet1\.xml|_rels\/sheet1\.xml\.rels)|xl\/drawings\/vmlDrawing1\.vml)$/;

const files = Object.entries(FEATURES).map(([name, feature]) => [name, workbookWith(feature)] as const);

const sheetOf = async (bytes: Uint8Array): Promise<SheetSnapshot> =>
  (await (await openWorkbook(bytes)).read({ type: "named", name: "S" })).sheet;

describe.each(files)("a workbook with %s", (_, bytes) => {
  it("is a sound package to begin with", () => {
    expect(lintPackage(bytes)).toEqual([]);
  });

  it("comes out byte for byte where nothing is edited", async () => {
    const host = await openWorkbook(bytes);
    await host.read({ type: "active" });
    expect(await host.save()).toBe(bytes);
  });

  it("keeps every part that the edit isn't about, twice in a row, and stays sound", async () => {
    const first = await editedBy(0, bytes);
    const second = await editedBy(1, first);
    for (const after of [first, second]) {
      expect(lintPackage(after)).toEqual([]);
      const [was, is] = [unzipSync(bytes), unzipSync(after)];
      const harmed = Object.entries(was).filter(([part, content]) => {
        const now = is[part];
        return !MEANT.test(part) && (!now || Buffer.compare(content, now) !== 0);
      });
      expect(harmed.map(([part]) => part)).toEqual([]);
    }
    const [before, after] = [await sheetOf(bytes), await sheetOf(second)];
    before.rows.forEach((cells, i) => {
      cells.forEach((cell, j) => {
        const address = { row: before.origin.row + i, column: before.origin.column + j };
        const name = formatCell(address);
        const result = FOLLOWING[name];
        const expected =
          result === undefined ? cell : { ...cell, value: { type: "number", number: result }, text: String(result) };
        if (!EDITED.some((edit) => edit === name)) expect(cellAt(after, address)).toEqual(expected);
      });
    });
    expect(after.marks).toHaveLength(2);
  });
});
