import { planFor } from "../../../src/core/edits/operations";
import { parseRange } from "../../../src/core/sheet/address";
import type { SheetChange } from "../../../src/hosts/port";
import { activate, select, typeInto } from "../../../src/workbench/model/editing";
import { deleteColumns, insertRows } from "../../../src/workbench/model/structure";
import { sortRows } from "../../../src/workbench/model/sorting";
import { setProtection } from "../../../src/workbench/model/formatting";
import { buildWorkbook } from "../../../src/workbench/model/builder";
import { firstAreaOf } from "../../../src/hosts/excel/areas";
import { openExcel, type OpenExcel, putInFront } from "../../support/excel";

const SCORES = { type: "named", name: "评分" } as const;

interface Watched extends OpenExcel {
  readonly heard: SheetChange[];
  readonly end: () => Promise<void>;
}

async function watch(newest = 15): Promise<Watched> {
  const opened = openExcel(
    buildWorkbook({ name: "评分", rows: [[5, "=A1*2"], [4], [3]] }, { name: "汇总", rows: [["=评分!B1"]] }),
  );
  putInFront(opened.office, newest);
  await opened.host.read(SCORES);
  const heard: SheetChange[] = [];
  const end = await opened.host.watch((change) => heard.push(change));
  return { ...opened, heard, end };
}

const cells: SheetChange = { sheet: "评分", type: "cells" };
const structure: SheetChange = { sheet: "评分", type: "structure" };
const calculated: SheetChange = { sheet: "评分", type: "calculated" };
const elsewhere: SheetChange = { sheet: "汇总", type: "calculated" };

it.each<[string, (model: OpenExcel["office"]["model"]) => void, SheetChange[]]>([
  [
    "a cell that somebody types into",
    (model) => {
      typeInto(model, "评分", "A2", "9");
    },
    [cells],
  ],
  [
    "what is recalculated by it, on other sheets too",
    (model) => {
      typeInto(model, "评分", "A1", "9");
    },
    [cells, calculated, elsewhere],
  ],
  [
    "inserted rows",
    (model) => {
      insertRows(model, model.activeSheet, 1, 2, "user");
    },
    [structure],
  ],
  [
    "deleted columns of a co-author",
    (model) => {
      deleteColumns(model, model.activeSheet, 2, 1, "co-author");
    },
    [structure],
  ],
  [
    "sorted rows",
    (model) => {
      sortRows(
        model,
        model.activeSheet,
        { top: 1, left: 0, bottom: 2, right: 0 },
        { column: 0, isDescending: false },
        "user",
      );
    },
    [structure, cells],
  ],
  [
    "another sheet in front",
    (model) => {
      const other = model.sheetNamed("汇总");
      if (other) activate(model, other);
    },
    [{ sheet: "汇总", type: "activated" }],
  ],
])("tells of %s", async (_, change, expected) => {
  const { office, heard } = await watch();
  change(office.model);
  await office.settled();
  await office.settled();
  expect(heard).toEqual(expected);
});

it.each([
  ["which says so of every edit", 15],
  ["which doesn't say whose an edit is", 13],
])("doesn't tell of our own writes in an Excel %s", async (_, newest) => {
  const { host, office, heard } = await watch(newest);
  const before = { type: "value", value: { type: "number", number: 5 } } as const;
  const after = { type: "value", value: { type: "number", number: 6 } } as const;
  await host.apply(
    planFor({ sheet: "评分", operations: [{ type: "set-cell", cell: { row: 0, column: 0 }, before, after }] }),
  );
  await office.settled();
  expect(office.model.activeSheet.grid.get(0, 1).content).toBe(12);
  expect(heard).toEqual([]);
});

it("tells of an edit that comes right after our own write", async () => {
  const { host, office, heard } = await watch();
  const cell = { row: 0, column: 0 };
  const operation = { type: "number-format", cell, before: "General", after: "0.0" } as const;
  await host.apply(planFor({ sheet: "评分", operations: [operation] }));
  typeInto(office.model, "评分", "A1", "9");
  await office.settled();
  expect(heard).toEqual([cells]);
});

it("doesn't tell of a sheet that we bring to the front ourselves", async () => {
  const { host, office, heard } = await watch();
  const range = parseRange("A1:B1");
  if (!range) throw new Error("no range");
  expect(await office.trips(() => host.select("汇总", range))).toBe(1);
  await office.settled();
  expect(office.model.activeSheet).toMatchObject({ name: "汇总", selection: range });
  expect(heard).toEqual([]);
});

it("tells nothing any more once it is ended, and registers nothing twice", async () => {
  const { office, heard, end, host } = await watch();
  await end();
  typeInto(office.model, "评分", "A1", "9");
  await office.settled();
  expect(heard).toEqual([]);
  await host.watch((change) => heard.push(change));
  typeInto(office.model, "评分", "A2", "9");
  await office.settled();
  expect(heard).toEqual([cells]);
});

it("costs no round trip that counts", async () => {
  const { host, office } = openExcel(buildWorkbook({ name: "评分", rows: [[1]] }));
  expect(await office.trips(async () => (await host.watch(() => undefined))())).toBe(0);
});

it("knows of a protection that comes and goes while it watches", async () => {
  const { host, office } = await watch();
  const before = { type: "value", value: { type: "number", number: 5 } } as const;
  const operations = [{ type: "set-cell", cell: { row: 0, column: 0 }, before, after: before }] as const;
  setProtection(office.model, office.model.activeSheet, true, "user");
  await office.settled();
  const refused = (): Promise<unknown> =>
    expect(host.apply(planFor({ sheet: "评分", operations }))).rejects.toMatchObject({ code: "protected" });
  expect(await office.trips(refused)).toBe(0);
  setProtection(office.model, office.model.activeSheet, false, "user");
  await office.settled();
  await host.apply(planFor({ sheet: "评分", operations }));
});

it.each<[string, string, string]>([
  ["a cell", "A2", "A2"],
  ["several cells", "A2:B3", "A2:B3"],
])("tells that somebody has selected %s", async (_, selected, expected) => {
  const { office, heard } = await watch();
  const range = parseRange(selected);
  if (range) select(office.model, office.model.activeSheet, range);
  await office.settled();
  expect(heard).toEqual([{ sheet: "评分", type: "selected", range: parseRange(expected) }]);
});

it("doesn't tell of what it has selected itself, but of the next selection", async () => {
  const { host, office, heard } = await watch();
  const [own, other] = [parseRange("A2"), parseRange("A3")];
  if (!own || !other) throw new Error("two ranges");
  await host.select("评分", own);
  await office.settled();
  expect(heard).toEqual([]);
  select(office.model, office.model.activeSheet, other);
  await office.settled();
  expect(heard).toEqual([{ sheet: "评分", type: "selected", range: other }]);
});

it.each<[string, string | null]>([
  ["$B$2:C3", "B2:C3"],
  ["A1,C3:D4", "A1"],
  ["评分!B5", "B5"],
  ["5:7", "A5:XFD7"],
  ["B:C", "B1:C1048576"],
  ["", null],
])("reads the area that an event names as %j", (address, area) => {
  expect(firstAreaOf(address)).toEqual(area && parseRange(area));
});
