import { buildWorkbook } from "../../../src/workbench/model/builder";
import { startOffice } from "../../support/office";

test("a sheet is added, written to and deleted", async () => {
  const { Excel, model } = startOffice(buildWorkbook({ name: "评分表", rows: [[5]] }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("评分底稿");
    sheet.getRange("A1:B1").formulas = [["=评分表!A1*2", "答"]];
    const cell = sheet.getRange("A1");
    cell.load("values,address");
    await context.sync();
    expect([cell.values, cell.address]).toEqual([[[10]], "评分底稿!A1"]);
    sheet.visibility = "Hidden";
    sheet.load("visibility,position");
    await context.sync();
    expect([sheet.visibility, sheet.position]).toEqual(["Hidden", 1]);
    sheet.delete();
    await context.sync();
  });
  expect(model.sheets.map(({ name }) => name)).toEqual(["评分表"]);
});
