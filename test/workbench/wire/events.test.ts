import { buildWorkbook } from "../../../src/workbench/model/builder";
import { activate, locate, select, typeInto } from "../../../src/workbench/model/editing";
import { insertRows } from "../../../src/workbench/model/structure";
import { type Office, startOffice } from "../../support/office";

const open = (): Office =>
  startOffice(buildWorkbook({ name: "评分表", rows: [[5, "=A1*2"], [4]] }, { name: "汇总", rows: [["=评分表!B1"]] }));

/** The library gives no details when more than one cell has changed, whatever its types say. */
function valueAfter(details: Excel.ChangedEventDetail): unknown {
  return new Map<string, unknown>(Object.entries({ ...details })).get("valueAfter");
}

/** Writes down what the handlers of all sheets hear. */
async function listen(office: Office): Promise<unknown[]> {
  const heard: unknown[] = [];
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ type, address, changeType, source, triggerSource, details }) => {
      heard.push([type, address, changeType, source, triggerSource, valueAfter(details)]);
      return Promise.resolve();
    });
    worksheets.onCalculated.add(({ type, worksheetId }) => {
      heard.push([type, office.model.sheets.find(({ id }) => id === worksheetId)?.name]);
      return Promise.resolve();
    });
    worksheets.onActivated.add(({ type }) => {
      heard.push([type]);
      return Promise.resolve();
    });
    worksheets.onSelectionChanged.add(({ type, address }) => {
      heard.push([type, address]);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

test("a person's edit is heard, and what it recalculates on each sheet", async () => {
  const office = open();
  const heard = await listen(office);
  typeInto(office.model, "评分表", "A1", "7");
  await office.settled();
  expect(heard).toEqual([
    ["WorksheetChanged", "A1", "RangeEdited", "Local", "Unknown", 7],
    ["WorksheetCalculated", "评分表"],
    ["WorksheetCalculated", "汇总"],
  ]);
});

test("an edit on which no formula hangs recalculates nothing", async () => {
  const office = open();
  const heard = await listen(office);
  typeInto(office.model, "评分表", "A2", "3");
  await office.settled();
  expect(heard).toHaveLength(1);
});

test("the add-in's own write is heard as its own", async () => {
  const office = open();
  const heard = await listen(office);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").values = [[1], [2]];
    await context.sync();
  });
  await office.settled();
  expect(heard[0]).toEqual(["WorksheetChanged", "A1:A2", "RangeEdited", "Local", "ThisLocalAddin", undefined]);
});

test("rows put in, sheets brought to the front and selections are heard", async () => {
  const office = open();
  const heard = await listen(office);
  const { model } = office;
  insertRows(model, model.activeSheet, 0, 2, "co-author");
  activate(model, locate(model, "汇总", "A1").sheet);
  select(model, model.activeSheet, locate(model, "汇总", "B2").range);
  await office.settled();
  expect(heard).toEqual([
    ["WorksheetChanged", "1:2", "RowInserted", "Remote", "Unknown", undefined],
    ["WorksheetActivated"],
    ["WorksheetSelectionChanged", "B2"],
  ]);
});

test("the range of an event can be asked for", async () => {
  const office = open();
  let address = "";
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      const range = event.getRange(context);
      range.load("address");
      await context.sync();
      address = range.address;
    });
    await context.sync();
  });
  typeInto(office.model, "评分表", "A2", "3");
  await office.settled();
  expect(address).toBe("评分表!A2");
});

test("a handler that is taken away hears nothing, and registering is no round trip", async () => {
  const office = open();
  const heard: string[] = [];
  const trips = await office.trips(async () => {
    const handler = await office.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    typeInto(office.model, "评分表", "A1", "1");
    await office.settled();
    await office.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    typeInto(office.model, "评分表", "A1", "2");
    await office.settled();
  });
  expect(heard).toEqual(["A1"]);
  expect(office.host.trips.map(({ kind }) => kind)).toContain("registration");
  expect(trips).toBe(0);
});

test("nothing is heard while events are switched off", async () => {
  const office = open();
  const heard = await listen(office);
  await office.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getActiveWorksheet().getRange("A2").values = [[2]];
    await context.sync();
  });
  await office.settled();
  expect(heard).toEqual([["WorksheetChanged", "A2", "RangeEdited", "Local", "ThisLocalAddin", 2]]);
});
