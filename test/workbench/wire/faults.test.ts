import { type Fault } from "../../../src/workbench/faults";
import { buildWorkbook } from "../../../src/workbench/model/builder";
import { typeInto } from "../../../src/workbench/model/editing";
import { type Office, startOffice } from "../../support/office";

const open = (): Office => startOffice(buildWorkbook({ name: "评分表", rows: [["甲", 5]] }));
/** Reads B1, then writes 6 into it: two requests. */
const readAndWrite = (office: Office): Promise<unknown> =>
  office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B1");
    cell.load("values");
    await context.sync();
    const before: unknown = cell.values[0]?.[0];
    cell.values = [[6]];
    cell.numberFormat = [["0.0"]];
    await context.sync();
    return before;
  });
const score = ({ model }: Office): unknown => model.activeSheet.grid.get(0, 1).content;

test.each<[string, Fault, string, unknown]>([
  ["fails as a whole", { code: "GeneralException" }, "GeneralException", 5],
  ["fails at one member", { member: "Range.NumberFormat=", code: "AccessDenied" }, "AccessDenied", 6],
])("the second request %s", async (_, fault, code, left) => {
  const office = open();
  office.faults.plan(2, fault);
  await expect(readAndWrite(office)).rejects.toMatchObject({ code });
  expect(score(office)).toBe(left);
  await readAndWrite(office);
  expect(score(office)).toBe(6);
});

test.each<["reply" | "request", unknown]>([
  ["reply", 6],
  ["request", 5],
])("a lost %s never comes back", async (lost, left) => {
  const office = open();
  office.faults.plan(2, { lost });
  const timeOut = new Promise((resolve) => setTimeout(resolve, 100, "time-out"));
  expect(await Promise.race([readAndWrite(office), timeOut])).toBe("time-out");
  expect(score(office)).toBe(left);
});

test("a delay holds a request up, and those behind it", async () => {
  const office = open();
  office.faults.plan(1, { delay: 60 });
  const start = Date.now();
  await readAndWrite(office);
  expect(Date.now() - start).toBeGreaterThanOrEqual(55);
});

test("somebody changes the cell between reading and writing", async () => {
  const office = open();
  office.faults.plan(2, {
    before: (model) => {
      typeInto(model, "评分表", "B1", "3");
    },
  });
  let seen: unknown;
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B1");
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[5]]);
    cell.load("values");
    await context.sync();
    seen = cell.values[0]?.[0];
  });
  expect(seen).toBe(3);
});

test("cell-edit mode, until it is cleared", async () => {
  const office = open();
  office.faults.isEditingCell = true;
  await expect(readAndWrite(office)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  office.faults.clear();
  expect(await readAndWrite(office)).toBe(5);
});
