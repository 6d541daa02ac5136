import { writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { planFor } from "../../../src/core/edits/operations";
import { newWorkbook } from "../../../src/hosts/xlsx/new-workbook";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { rowHeightsOf } from "../../../src/hosts/xlsx/write/row-heights";
import { cellOf, draftOf } from "../../support/draft";
import { LIBREOFFICE_TIMEOUT, withLibreOffice } from "../../support/libreoffice";
import { type Box, boxOfColour, canRender, printed } from "../../support/rendering";
import { temporaryFolder } from "../../support/temporary-folder";
import { rowsFile, STYLES } from "../../support/xlsx/files";

const folder = temporaryFolder();
const LONG = "每月巡护不少于两次并有记录，".repeat(6);
const columns = [{ width: 6 }, { width: 22 }];

describe("the heights of a sheet's rows", () => {
  it.each([
    ["one line", [[cellOf("1"), cellOf("短")]], {}, [20]],
    ["a text that wraps", [[cellOf("1"), cellOf(LONG)]], {}, [140]],
    ["lines of its own", [[cellOf("1"), cellOf("一\n二\n三")]], {}, [50]],
    ["digits, which take half the room", [[cellOf("1"), cellOf("0".repeat(41))]], {}, [35]],
    ["a label, which doesn't wrap", [[cellOf(LONG, "label")]], {}, [20]],
    ["a merged text, which has the room of several columns", [[cellOf(LONG)]], { merges: [acrossRow(0)] }, [20]],
    [
      "a text that nobody sees",
      [[cellOf(LONG), cellOf("b")]],
      { columns: [{ width: 6, isHidden: true }, { width: 22 }] },
      [20],
    ],
    ["a height that the draft gives", [[cellOf(LONG)], [cellOf("b")]], { rowHeights: new Map([[0, 30]]) }, [30, 20]],
    ["more than a row can have", [[cellOf("a".repeat(9000))]], {}, [409]],
  ])("of %s", (_, rows, more, heights) => {
    expect([...rowHeightsOf(draftOf(rows, { columns, ...more }), 10)]).toEqual(
      heights.map((height, row) => [row, height]),
    );
  });

  it("follow the size of the workbook's letters, and stay free to change with what is written", async () => {
    const host = await openWorkbook(rowsFile("", { styles: STYLES.replace('<sz val="11"/>', '<sz val="20"/>') }));
    const after = draftOf([[cellOf("短")]], { columns });
    await host.apply(planFor({ sheet: "清单", operations: [{ type: "sheet", before: null, after }] }));
    const sheet = unzipSync(await host.save())["xl/worksheets/sheet2.xml"] ?? new Uint8Array(0);
    expect(strFromU8(sheet)).toContain('<row r="1" ht="35">');
  });
});

(canRender ? withLibreOffice : describe.skip)("in LibreOffice", () => {
  it(
    "a row is as high as its text",
    async () => {
      const draft = draftOf([[cellOf("头", "header"), cellOf(LONG)], [cellOf("尾", "header")]], { columns });
      const file = path.join(folder(), "a.xlsx");
      writeFileSync(file, await newWorkbook([{ name: "清单", draft, filter: null }]));
      const [page] = printed([file], folder())[0] ?? [];
      const box: Box | null = page ? boxOfColour(page, "E7EBF0") : null;
      // Two rows of 140 and 20 points, at 60 dots an inch.
      expect((box?.bottom ?? 0) - (box?.top ?? 0)).toBeGreaterThan((160 / 72) * 60 - 10);
    },
    LIBREOFFICE_TIMEOUT,
  );
});

function acrossRow(row: number) {
  return { top: row, bottom: row, left: 0, right: 1 };
}
