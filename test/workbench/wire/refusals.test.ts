import { buildWorkbook, type SheetDraft } from "../../../src/workbench/model/builder";
import { differences, snapshotOf } from "../../../src/workbench/model/compare";
import { type Office, startOffice } from "../../support/office";

const open = (more: Partial<SheetDraft> = {}): Office =>
  startOffice(buildWorkbook({ name: "评分表", rows: [["甲", 5]], ...more }));
const run = (office: Office, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> =>
  office.Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });

test("what the workbench doesn't have is named, and collected", async () => {
  const office = open();
  const charts = run(office, (sheet) => sheet.charts.load("count"));
  await expect(charts).rejects.toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Worksheet.Charts" } });
  const shape = run(office, (sheet) => sheet.getRange("A1").load("formulasR1C1"));
  await expect(shape).rejects.toMatchObject({ code: "ApiNotFound" });
  const call = run(office, (sheet) => {
    sheet.getRange("A1").autoFill("A1:A9");
  });
  await expect(call).rejects.toMatchObject({ code: "ApiNotFound" });
  expect([...office.host.missing]).toEqual(["Worksheet.Charts", "Range.FormulasR1C1", "Range.AutoFill"]);
});

test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  [
    "a sheet that isn't there",
    "ItemNotFound",
    (_, context) => context.workbook.worksheets.getItem("没有").load("name"),
  ],
  ["an address that isn't one", "InvalidArgument", (sheet) => sheet.getRange("十号").load("values")],
  ["another sheet's address", "InvalidArgument", (sheet) => sheet.getRange("汇总!A1").load("values")],
  ["a cell beyond the edge", "InvalidArgument", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("values")],
  ["no intersection", "ItemNotFound", (sheet) => sheet.getRange("A1").getIntersection("B1").load("values")],
  [
    "a rule that isn't there",
    "ItemNotFound",
    (sheet) => {
      sheet.getRange().conditionalFormats.getItem("x").delete();
    },
  ],
  [
    "no only part",
    "ItemNotFound",
    (_, context) => context.workbook.customXmlParts.getByNamespace("urn:x").getOnlyItem().getXml(),
  ],
  ["a sheet's name that is taken", "ItemAlreadyExists", (_, context) => context.workbook.worksheets.add("评分表")],
])("%s: %s", async (_, code, act) => {
  await expect(run(open(), act)).rejects.toMatchObject({ code });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    "values",
    (sheet) => {
      sheet.getRange("B1").values = [[6]];
    },
  ],
  [
    "formulas",
    (sheet) => {
      sheet.getRange("B1").formulas = [["=1"]];
    },
  ],
  [
    "number formats",
    (sheet) => {
      sheet.getRange("B1").numberFormat = [["0.0"]];
    },
  ],
  [
    "rules",
    (sheet) => {
      sheet.getRange("B1").conditionalFormats.add("Custom");
    },
  ],
  [
    "hidden rows",
    (sheet) => {
      sheet.getRange("1:1").rowHidden = true;
    },
  ],
  [
    "rows",
    (sheet) => {
      sheet.getRange("1:1").delete("Up");
    },
  ],
  [
    "protection itself, once more",
    (sheet) => {
      sheet.protection.protect();
    },
  ],
])("on a protected sheet, %s: AccessDenied, and nothing is changed", async (_, act) => {
  const office = open({ isProtected: true });
  const before = snapshotOf(office.model);
  await expect(run(office, act)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(differences(before, snapshotOf(office.model))).toEqual([]);
});

test("a protected sheet still tells that it is, and stored state can be written", async () => {
  const office = open({ isProtected: true });
  await office.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.load("protected");
    context.workbook.customXmlParts.add("<s xmlns='urn:x'/>");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  expect(office.model.customXmlParts).toHaveLength(1);
});

test("nothing is answered while somebody is typing into a cell, and nothing is changed", async () => {
  const office = open();
  office.model.isEditingCell = true;
  const write = run(office, (sheet) => {
    sheet.getRange("B1").values = [[6]];
  });
  await expect(write).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(office.model.activeSheet.grid.get(0, 1).content).toBe(5);
  office.model.isEditingCell = false;
  await run(office, (sheet) => {
    sheet.getRange("B1").values = [[6]];
  });
  expect(office.model.activeSheet.grid.get(0, 1).content).toBe(6);
});

test("an error ends a batch; what came before it stays done, what comes after isn't", async () => {
  const office = open();
  const write = run(office, (sheet) => {
    sheet.getRange("B1").values = [[6]];
    sheet.getRange("B1:B2").values = [[7]];
    sheet.getRange("A1").values = [["乙"]];
  });
  await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  expect([0, 1].map((column) => office.model.activeSheet.grid.get(0, column).content)).toEqual(["甲", 6]);
});
