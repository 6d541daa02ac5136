import { buildWorkbook } from "../../../src/workbench/model/builder";
import { deleteRows, insertRows, insertColumns } from "../../../src/workbench/model/structure";
import { type Workbook } from "../../../src/workbench/model/workbook";
import { type Office, startOffice } from "../../support/office";

const open = (): Office => startOffice(buildWorkbook({ name: "评分表", rows: [[1], [2], [3], [4], [5]] }));

test.each<[string, (model: Workbook) => void, string]>([
  [
    "rows above",
    (model) => {
      insertRows(model, model.activeSheet, 0, 2, "user");
    },
    "评分表!A4:A6",
  ],
  [
    "a row inside",
    (model) => {
      insertRows(model, model.activeSheet, 2, 1, "user");
    },
    "评分表!A2:A5",
  ],
  [
    "a row taken out",
    (model) => {
      deleteRows(model, model.activeSheet, 2, 1, "user");
    },
    "评分表!A2:A3",
  ],
  [
    "a column before",
    (model) => {
      insertColumns(model, model.activeSheet, 0, 1, "user");
    },
    "评分表!B2:B4",
  ],
])("a range that the add-in holds follows %s", async (_, change, address) => {
  const office = open();
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:A4");
    await context.sync();
    change(office.model);
    range.load("address");
    await context.sync();
    expect(range.address).toBe(address);
  });
});

test("a range whose cells are gone is an invalid reference", async () => {
  const office = open();
  const use = office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2");
    await context.sync();
    deleteRows(office.model, office.model.activeSheet, 1, 1, "user");
    range.load("address");
    await context.sync();
  });
  await expect(use).rejects.toMatchObject({ code: "InvalidReference" });
});

test("two objects of one range are given back one by one", async () => {
  const office = open();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [first, second] = [sheet.getRange("A1"), sheet.getRange("A1")];
    await context.sync();
    first.untrack();
    await context.sync();
    second.load("values");
    await context.sync();
    expect(second.values).toEqual([[1]]);
  });
});

test("a tracked range outlives its run, and nothing is kept that isn't", async () => {
  const office = open();
  const kept = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1").load("values");
    const range = sheet.getRange("A3").track();
    await context.sync();
    return range;
  });
  insertRows(office.model, office.model.activeSheet, 0, 1, "user");
  await office.Excel.run(kept, async (context) => {
    kept.load("address,values");
    await context.sync();
    expect([kept.address, kept.values]).toEqual(["评分表!A4", [[3]]]);
    kept.untrack();
  });
  await office.settled();
  const removed = office.host.trips
    .flatMap(({ members }) => members)
    .filter((name) => name.endsWith("_RemoveReference"));
  const keptOnes = office.host.trips
    .flatMap(({ members }) => members)
    .filter((name) => name.endsWith("_KeepReference"));
  expect(removed).toHaveLength(keptOnes.length);
});

test("within one batch a range follows the rows that the batch puts in", async () => {
  const office = open();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const last = sheet.getRange("A5");
    sheet.getRange("2:3").insert("Down");
    last.load("address,values");
    await context.sync();
    expect([last.address, last.values]).toEqual(["评分表!A7", [[5]]]);
  });
});
