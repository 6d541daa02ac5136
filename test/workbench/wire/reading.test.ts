import { buildWorkbook, type SheetDraft } from "../../../src/workbench/model/builder";
import { type Office, startOffice } from "../../support/office";

const draft: SheetDraft = {
  name: "评分表",
  cells: {
    B2: "指标",
    C2: "得分",
    B3: "甲",
    C3: { value: 4.5, numberFormat: "0.00" },
    B4: "乙",
    C4: "'5",
    C5: "=SUM(C3:C4)",
    E9: { fill: "#FFFF00" },
  },
  merges: ["B2:B3", "D2:E2"],
  hiddenRows: [3],
  hiddenColumns: [2],
};

let office: Office;
beforeAll(() => {
  office = startOffice(buildWorkbook(draft, { name: "汇 总", isHidden: true }, { name: "空" }));
});

test("one batch brings everything that a review needs", async () => {
  const trips = await office.trips(() =>
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name,visibility,id");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address,rowIndex,columnIndex,rowCount,columnCount");
      const window = sheet.getRange("A1:D4").getIntersectionOrNullObject(used);
      window.load("values,formulas,text,numberFormat,valueTypes,address");
      const rows = window.getRowProperties({ rowHidden: true });
      const columns = window.getColumnProperties({ columnHidden: true });
      const merged = used.getMergedAreasOrNullObject();
      merged.load("areas/items/address,address");
      sheet.protection.load("protected");
      sheet.autoFilter.load("enabled,isDataFiltered");
      const rules = sheet.getRange().conditionalFormats;
      rules.load("items/id,items/type");
      const part = context.workbook.customXmlParts.getByNamespace("urn:x").getOnlyItemOrNullObject();
      const xml = part.getXml();
      await context.sync();
      expect([sheet.name, sheet.visibility]).toEqual(["评分表", "Visible"]);
      expect([used.address, used.rowIndex, used.columnIndex, used.rowCount, used.columnCount]).toEqual([
        "评分表!B2:C5",
        1,
        1,
        4,
        2,
      ]);
      expect(window.address).toBe("评分表!B2:C4");
      expect(window.values).toEqual([
        ["指标", "得分"],
        ["甲", 4.5],
        ["乙", "5"],
      ]);
      expect(window.formulas).toEqual(window.values);
      expect(window.text).toEqual([
        ["指标", "得分"],
        ["甲", "4.50"],
        ["乙", "5"],
      ]);
      expect(window.numberFormat[1]).toEqual(["General", "0.00"]);
      expect(window.valueTypes[1]).toEqual(["String", "Double"]);
      expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: false }, { rowHidden: true }]);
      expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }]);
      expect(merged.areas.items.map(({ address }) => address)).toEqual(["评分表!B2:B3"]);
      expect([sheet.protection.protected, sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([
        false,
        false,
        false,
      ]);
      expect([rules.items.length, part.isNullObject, xml.value]).toEqual([0, true, null]);
    }),
  );
  expect(trips).toBe(1);
});

test.each<[string, (range: Excel.Range) => Excel.Range, string | null]>([
  ["a cell", (range) => range.getCell(1, 1), "评分表!C3"],
  ["the last row", (range) => range.getLastRow(), "评分表!B4:C4"],
  ["a column", (range) => range.getColumn(1), "评分表!C2:C4"],
  ["an offset", (range) => range.getOffsetRange(1, -1), "评分表!A3:B5"],
  ["resized", (range) => range.getResizedRange(1, 1), "评分表!B2:D5"],
  ["whole rows", (range) => range.getEntireRow(), "评分表!2:4"],
  ["whole columns", (range) => range.getEntireColumn(), "评分表!B:C"],
  ["the rectangle around another", (range) => range.getBoundingRect("E9"), "评分表!B2:E9"],
  ["what it has in common with another", (range) => range.getIntersection("C:C"), "评分表!C2:C4"],
  ["what it hasn't in common with another", (range) => range.getIntersectionOrNullObject("F1:G9"), null],
  ["its used part", (range) => range.getResizedRange(50, 50).getUsedRangeOrNullObject(true), "评分表!B2:C5"],
  ["its used part with formats", (range) => range.getResizedRange(50, 50).getUsedRangeOrNullObject(), "评分表!B2:E9"],
])("from B2:C4: %s", async (_, derive, address) => {
  await office.Excel.run(async (context) => {
    const range = derive(context.workbook.worksheets.getItem("评分表").getRange("B2:C4"));
    range.load("address");
    await context.sync();
    expect(range.isNullObject ? null : range.address).toBe(address);
  });
});

test.each([
  ["A:C", "评分表!A:C"],
  ["$B$2:$C$4", "评分表!B2:C4"],
  ["评分表!3:5", "评分表!3:5"],
  ["'评分表'!b2", "评分表!B2"],
])("the address %s", async (address, expected) => {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("评分表").getRange(address);
    range.load("address");
    await context.sync();
    expect(range.address).toBe(expected);
  });
});

test("sheets in order, with hidden ones, and none by a name that isn't there", async () => {
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/id");
    const none = worksheets.getItemOrNullObject("没有");
    const blank = worksheets.getItem("空").getUsedRangeOrNullObject(true);
    const hidden = worksheets.getItem("汇 总").getRange("A1");
    hidden.load("address");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["评分表", "Visible"],
      ["汇 总", "Hidden"],
      ["空", "Visible"],
    ]);
    expect([none.isNullObject, blank.isNullObject, hidden.address]).toEqual([true, true, "'汇 总'!A1"]);
    const again = worksheets.getItem(worksheets.items[1]?.id ?? "");
    again.load("name");
    await context.sync();
    expect(again.name).toBe("汇 总");
  });
});

test("merged areas are seen only from their top-left cell, and RangeAreas name only that cell", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("评分表");
    const below = sheet.getRange("B3:C9").getMergedAreasOrNullObject();
    const both = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    both.load("address,areaCount,areas/items/address");
    await context.sync();
    expect(below.isNullObject).toBe(true);
    expect([both.address, both.areaCount]).toEqual(["评分表!B2,评分表!D2", 2]);
    expect(both.areas.items.map(({ address }) => address)).toEqual(["评分表!B2:B3", "评分表!D2:E2"]);
  });
});
