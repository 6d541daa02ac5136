import { formatRange } from "../../../src/core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { findTables } from "../../../src/core/table/find";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { rowsFile, STYLES } from "../../support/xlsx/files";

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

async function read(bytes: Uint8Array): Promise<SheetSnapshot> {
  return (await (await openWorkbook(bytes)).read({ type: "active" })).sheet;
}

describe("legal sheets of absurd extent", () => {
  it.each([
    ["a merge", '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
    [
      "a validation",
      '<dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
    ],
    [
      "a conditional format",
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>',
    ],
  ])("reads a sheet with %s over all of it", async (_, after) => {
    const { used, rows } = await read(rowsFile(ONE, { after }));
    expect(used && formatRange(used)).toBe("A1");
    expect(rows).toHaveLength(1);
  });

  it("reads the last cell of all, with and without the first", async () => {
    const last = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const alone = await read(rowsFile(last));
    expect(alone.origin).toEqual({ row: 1048575, column: 16383 });
    expect(alone.rows).toHaveLength(1);
    const both = await read(rowsFile(ONE + last));
    expect(both.used && formatRange(both.used)).toBe("A1:XFD1048576");
    expect(cellAt(both, { row: 1048575, column: 16383 }).value).toEqual({ type: "number", number: 2 });
  });

  it("reads past 500,000 blanks without keeping them", async () => {
    const blanks = Array.from({ length: 500000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="0"/></row>`);
    const bytes = rowsFile(ONE + blanks.join(""), { styles: STYLES });
    expect((await read(bytes)).rows).toHaveLength(1);
  });

  it("finds the table of a sheet whose formatted column goes on to the last row there is", async () => {
    const cells = (row: number, texts: readonly string[]): string =>
      texts.map((text, i) => `<c r="${"ABCD".charAt(i)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join("");
    const [header, line] = [
      ["指标名称", "分值", "评分标准", "得分"],
      ["出勤", "100分", "按比例", "90"],
    ].map((texts, i) => cells(i + 1, texts));
    const rows = [header, line].map((row, i) => `<row r="${i + 1}">${row ?? ""}<c r="K${i + 1}" s="0"/></row>`);
    for (let row = 8; row <= 1048576; row += 8) rows.push(`<row r="${row}"><c r="K${row}" s="0"/></row>`);
    const sheet = await read(rowsFile(rows.join(""), { styles: STYLES }));
    expect(sheet.rows).toHaveLength(2);
    expect(findTables(sheet)[0]?.indicators).toHaveLength(1);
  }, 120000);

  it.each([
    ["rows that all reach the last column", () => rowsFile(wideRows(1000))],
    ["more merges than anybody makes", () => rowsFile(ONE, { after: manyMerges(100001) })],
    ["shared formulas that would fill the memory", () => rowsFile(sharedFormulas(20000))],
  ])("names a sheet with %s too large, and reads the others", async (_, make) => {
    const host = await openWorkbook(make());
    await expect(host.read({ type: "active" })).rejects.toMatchObject({ code: "too-large", details: { sheet: "S" } });
    expect(await host.sheetNames()).toEqual(["S"]);
  });
});

function wideRows(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => i + 1);
  return rows.map((row) => `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>1</v></c></row>`).join("");
}

function manyMerges(count: number): string {
  const merges = Array.from({ length: count }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`);
  return `<mergeCells>${merges.join("")}</mergeCells>`;
}

function sharedFormulas(count: number): string {
  const formula = `A1${"+A1".repeat(2000)}`;
  const rows = Array.from({ length: count }, (_, i) => {
    const text = i === 0 ? formula : "";
    return `<row r="${i + 1}"><c r="B${i + 1}"><f t="shared" si="0">${text}</f><v>1</v></c></row>`;
  });
  return rows.join("");
}
