import { buildWorkbook } from "../../../src/workbench/model/builder";
import { type Office, startOffice } from "../../support/office";

const open = (): Office => startOffice(buildWorkbook({ name: "评分表", rows: [[5]] }, { name: "汇总" }));

test.each<[string, string[], (context: Excel.RequestContext) => unknown]>([
  ["a load of a sheet", ["query"], (context) => context.workbook.worksheets.getActiveWorksheet().load("name")],
  ["a look at whether it is there", ["query"], (context) => context.workbook.worksheets.getItemOrNullObject("没有")],
  ["a range, given back at the end", ["query", "clean-up"], (context) => context.workbook.getSelectedRange()],
  [
    "a handler, all by itself",
    ["registration"],
    (context) => context.workbook.worksheets.onChanged.add(() => Promise.resolve()),
  ],
  ["nothing: a run looks the workbook up all the same", ["query"], () => undefined],
])("%s: %j", async (_, kinds, act) => {
  const office = open();
  await office.Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
  await office.settled();
  expect(office.host.trips.map(({ kind }) => kind)).toEqual(kinds);
  expect(office.host.countTrips()).toBe(kinds.filter((kind) => kind === "query").length);
});

test("a trip tells what it used, how much went over, and how it ended", async () => {
  const office = open();
  const write = office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("values,format/fill/color");
    range.getMergedAreasOrNullObject().load("areas/items/address");
    range.values = [[1], [2]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  const [trip] = office.host.trips;
  expect(trip).toMatchObject({ kind: "query", error: "InvalidArgument" });
  expect(trip?.members).toEqual([
    "WorksheetCollection.GetActiveWorksheet",
    "Worksheet.GetRange",
    "Range._KeepReference",
    "Range.Values",
    "Range.Format/fill/color",
    "Range.GetMergedAreasOrNullObject",
    "Range.Values=",
  ]);
  expect(trip?.requestBytes).toBeGreaterThan(500);
  expect(trip?.responseBytes).toBeGreaterThan(100);
});

test.each(["items", "items/name", "", undefined, "name"])(
  "a collection loaded with %j has its items' names",
  async (load) => {
    const office = open();
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(load);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["评分表", "汇总"]);
    });
  },
);

test("a load may cut a piece out of a collection", async () => {
  const office = open();
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ select: "name", top: 1, skip: 1 });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["汇总"]);
  });
});
