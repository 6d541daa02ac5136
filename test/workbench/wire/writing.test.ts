import { buildWorkbook, type SheetDraft } from "../../../src/workbench/model/builder";
import { differences, snapshotOf } from "../../../src/workbench/model/compare";
import { type Office, startOffice } from "../../support/office";

const draft: SheetDraft = {
  name: "评分表",
  rows: [
    ["甲", 5],
    ["乙", 4],
    ["合计", { value: 9, numberFormat: "@" }],
  ],
};
const open = (more: Partial<SheetDraft> = {}): Office => startOffice(buildWorkbook({ ...draft, ...more }));
const contents = ({ model }: Office, column: number): unknown[] =>
  [0, 1, 2].map((row) => model.activeSheet.grid.get(row, column).content);
const onSheet = (office: Office, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  office.Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

test("in a write null leaves alone, an empty text clears, texts are read as Excel reads them", async () => {
  const office = open();
  await onSheet(office, (sheet) => {
    sheet.getRange("A1:B3").values = [
      [null, "7.5"],
      ["", "=B1*2"],
      ["'=1", 8],
    ];
  });
  expect(contents(office, 0)).toEqual(["甲", null, "=1"]);
  // B3 is formatted as text.
  expect(contents(office, 1)).toEqual([7.5, 15, "8"]);
});

test("one value fills a range", async () => {
  const office = open();
  await onSheet(office, (sheet) => {
    sheet.getRange("B1:B2").values = [[1], [2]];
    // The library's types want rows, Excel takes a single value too.
    Object.assign(sheet.getRange("A1:A2"), { values: "同" });
  });
  expect(contents(office, 0)).toEqual(["同", "同", "合计"]);
});

test("a total takes its formula once its text format is set aside, all in one batch", async () => {
  const office = open();
  const trips = await office.trips(() =>
    office.Excel.run(async (context) => {
      const total = context.workbook.worksheets.getActiveWorksheet().getRange("B3");
      total.numberFormat = [["General"]];
      total.formulas = [["=SUM(B1:B2)"]];
      total.load("values,formulas,text");
      await context.sync();
      expect([total.values, total.formulas, total.text]).toEqual([[[9]], [["=SUM(B1:B2)"]], [["9"]]]);
    }),
  );
  expect(trips).toBe(1);
});

test("formulas give texts without their apostrophe, so that writing them back makes formulas of them", async () => {
  const office = open({ rows: [["'=1+1"]] });
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.load("formulas");
    await context.sync();
    const { formulas } = cell;
    cell.formulas = formulas;
    await context.sync();
  });
  expect(contents(office, 0)[0]).toBe(2);
});

test("2,000 rows are written and read in two trips", async () => {
  const office = open();
  const values = Array.from({ length: 2000 }, (_, row) => [row, `第${row}行`, null]);
  const trips = await office.trips(() =>
    office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("D1:F2000");
      range.values = values;
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values[1999]).toEqual([1999, "第1999行", ""]);
    }),
  );
  expect(trips).toBe(2);
});

test.each<[string, unknown[][]]>([
  ["too few rows", [[1]]],
  ["rows of another length", [[1, 2], [3]]],
  ["an object", [[{}], [1]]],
])("%s is an invalid argument and changes nothing", async (_, values) => {
  const office = open();
  const before = snapshotOf(office.model);
  const write = onSheet(office, (sheet) => {
    sheet.getRange("B1:B2").values = values;
  });
  await expect(write).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.Values" } });
  expect(differences(before, snapshotOf(office.model))).toEqual([]);
});

test("a cell merged away takes nothing and says nothing", async () => {
  const office = open({
    rows: [
      ["甲", 5],
      [null, 4],
      ["丙", 3],
    ],
    merges: ["A1:A2"],
  });
  await onSheet(office, (sheet) => {
    sheet.getRange("A1:A3").values = [["一"], ["二"], ["三"]];
  });
  expect(contents(office, 0)).toEqual(["一", null, "三"]);
});

test("with a filter on, what is written to several rows lands in the wrong ones", async () => {
  const office = open({ hiddenRows: [1], autoFilter: { range: "A1:B3", isFiltering: true } });
  await onSheet(office, (sheet) => {
    sheet.getRange("B1:B3").values = [[1], [2], [3]];
  });
  expect(contents(office, 1)).toEqual([1, 4, "2"]);
});

test("fills, fonts and locks are read and written", async () => {
  const office = open();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { format } = sheet.getRange("A1");
    format.fill.color = "#ffe0b2";
    format.font.bold = true;
    const both = sheet.getRange("A1:A2");
    both.load("format/fill/color,format/font/bold,format/font/italic");
    await context.sync();
    expect([both.format.fill.color, both.format.font.bold, both.format.font.italic]).toEqual([null, null, false]);
  });
  expect(office.model.activeSheet.grid.get(0, 0).style).toMatchObject({ fill: "#FFE0B2", font: { bold: true } });
});

test("selecting brings a sheet to the front", async () => {
  const office = startOffice(buildWorkbook(draft, { name: "汇总" }));
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("汇总").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    expect(selected.address).toBe("汇总!B2:C3");
  });
  expect(office.model.activeSheet.name).toBe("汇总");
});

test("calculation waits until the batch is over when it is asked to", async () => {
  const office = open({ rows: [[1, "=A1*2"]] });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1").values = [[5]];
    const result = sheet.getRange("B1");
    result.load("values");
    await context.sync();
    expect(result.values).toEqual([[2]]);
    result.load("values");
    context.application.calculate(office.Excel.CalculationType.full);
    await context.sync();
    expect(result.values).toEqual([[10]]);
    sheet.getRange("A1").values = [[6]];
    result.load("values");
    await context.sync();
    expect(result.values).toEqual([[12]]);
  });
});

test("a formula written once more keeps its result", async () => {
  const office = open({ rows: [[1, "=A1*2"]] });
  await onSheet(office, (sheet) => {
    sheet.getRange("B1").formulas = [["=A1*2"]];
  });
  expect(contents(office, 1)[0]).toBe(2);
});
