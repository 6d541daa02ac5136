import { clearMarks, mark } from "../../../src/app/marks";
import { recalculate } from "../../../src/app/recalculate";
import { type Operation, planFor } from "../../../src/core/edits/operations";
import national2020 from "../../../src/profiles/national-2020";
import { typeInto } from "../../../src/workbench/model/editing";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { buildWorkbook } from "../../../src/workbench/model/builder";
import { openExcel } from "../../support/excel";
import { SHEET, TABLE, tableOf } from "./tables";

const ACTIVE = { type: "active" } as const;

/** Gives every score of a table 4 instead of what it has. */
function rescored(indicators: number): Operation[] {
  return Array.from({ length: indicators }, (_, i): Operation => {
    const before = i === 1 ? 7 : 5;
    return {
      type: "set-cell",
      cell: { row: i + 1, column: 4 },
      before: { type: "value", value: i === 2 ? { type: "text", text: "4" } : { type: "number", number: before } },
      after: { type: "value", value: { type: "number", number: 4.5 } },
    };
  });
}

describe.each([20, 2000])("with %i indicators", (indicators) => {
  it("reads with one request, merged areas included", async () => {
    const { host, office } = openExcel(tableOf(indicators));
    expect(await office.trips(() => host.read(ACTIVE))).toBe(1);
    const { merges, rows } = (await host.read(ACTIVE)).sheet;
    expect(merges).toHaveLength(Math.floor(indicators / 3));
    expect(rows).toHaveLength(indicators + 2);
  });

  it("reads again with one request that leaves merged areas alone", async () => {
    const { host, office } = openExcel(tableOf(indicators));
    const { merges } = (await host.read(ACTIVE)).sheet;
    const seen = office.host.trips.length;
    expect(await office.trips(() => host.read(TABLE, { knownMerges: merges }))).toBe(1);
    const members = office.host.trips.slice(seen).flatMap((trip) => trip.members);
    expect(members).toContain("Range.Values");
    expect(members.filter((member) => /Merged/i.test(member))).toEqual([]);
    expect((await host.read(TABLE, { knownMerges: merges })).sheet.merges).toEqual(merges);
  });

  it("writes every score with one request", async () => {
    const { host, office } = openExcel(tableOf(indicators));
    await host.read(ACTIVE);
    const plan = planFor({ sheet: SHEET, operations: rescored(indicators) });
    expect(await office.trips(() => host.apply(plan))).toBe(1);
    const { rows } = (await host.read(ACTIVE)).sheet;
    expect(rows.slice(1, -1).filter((row) => row[4]?.value.type !== "number")).toEqual([]);
  });

  it("takes a write back that meets a conflict with one request more", async () => {
    const { host, office } = openExcel(tableOf(indicators));
    const plan = planFor({ sheet: SHEET, operations: rescored(indicators) });
    await host.read(ACTIVE);
    typeInto(office.model, SHEET, "E2", "3");
    const before = (await host.read(ACTIVE)).sheet;
    const trips = await office.trips(() =>
      expect(host.apply(plan)).rejects.toMatchObject({
        code: "changed-since-read",
        details: { sheet: SHEET, cells: [{ row: 1, column: 4 }] },
      }),
    );
    expect(trips).toBe(2);
    expect((await host.read(ACTIVE)).sheet).toEqual(before);
  });

  it("recalculates, marks and clears with a read and a write each", async () => {
    const { host, office } = openExcel(tableOf(indicators));
    const fixText = true;
    expect(await office.trips(() => recalculate(host, ACTIVE, national2020, { fixText }))).toBe(2);
    expect(await office.trips(() => mark(host, ACTIVE, national2020))).toBe(2);
    expect(office.model.activeSheet.conditionalFormats.length).toBeGreaterThan(0);
    expect(await office.trips(() => host.read(ACTIVE))).toBe(1);
    expect(await office.trips(() => clearMarks(host, ACTIVE))).toBe(2);
    expect(office.model.activeSheet.conditionalFormats).toEqual([]);
  });
});

it("needs one request more when it first meets marks that another host has put there", async () => {
  const { host, office } = openExcel(tableOf(20));
  await mark(host, ACTIVE, national2020);
  const another = new ExcelHost();
  expect(await office.trips(() => another.read(ACTIVE))).toBe(2);
  expect(await office.trips(() => another.read(ACTIVE))).toBe(1);
});

it("writes 20,000 cells that don't touch each other with one request", async () => {
  const { host, office } = openExcel(buildWorkbook({ name: SHEET, rows: [["甲", 1]] }));
  await host.read(ACTIVE);
  const cells = Array.from({ length: 20000 }, (_, i) => ({
    row: 1 + 2 * (i % 2000),
    column: 1 + 2 * Math.floor(i / 2000),
  }));
  const after = { type: "value", value: { type: "number", number: 1 } } as const;
  const before = { type: "value", value: { type: "empty" } } as const;
  const operations = cells.map((cell) => ({ type: "set-cell", cell, before, after }) as const);
  expect(await office.trips(() => host.apply(planFor({ sheet: SHEET, operations })))).toBe(1);
  const { grid } = office.model.activeSheet;
  expect(cells.filter(({ row, column }) => grid.get(row, column).content !== 1)).toEqual([]);
  expect([...grid.cells()].filter(({ cell }) => cell.content !== null)).toHaveLength(20002);
});

it("reads a sheet that is larger than a window in several", async () => {
  const cells = { B3: 1, E2499: 2, E2501: "=B3+1", AZ2502: "远", C7000: 3 };
  const { host, office } = openExcel(
    buildWorkbook({ name: SHEET, cells, merges: ["D6000:E6001"], hiddenRows: [6500], hiddenColumns: [45] }),
  );
  let found = null;
  // 3 windows one below the other, 2 beside each other.
  expect(await office.trips(async () => (found = (await host.read(ACTIVE)).sheet))).toBe(6);
  expect(found).toMatchObject({
    origin: { row: 2, column: 1 },
    used: { top: 2, left: 1, bottom: 6999, right: 51 },
    merges: [{ top: 5999, left: 3, bottom: 6000, right: 4 }],
    hiddenRows: new Set([6500]),
    hiddenColumns: new Set([45]),
  });
  const filled = (await host.read(ACTIVE)).sheet.rows.flatMap((row, i) =>
    row.flatMap(({ text }, j) => (text === "" ? [] : [[i + 3, j + 2, text]])),
  );
  expect(filled).toEqual([
    [3, 2, "1"],
    [2499, 5, "2"],
    [2501, 5, "2"],
    [2502, 52, "远"],
    [7000, 3, "3"],
  ]);
});

it("asks for less at once where the answer would be larger than Excel sends", async () => {
  const long = "按计划完成得5分。".repeat(100);
  const rows = Array.from({ length: 2000 }, (_, i) => [i, long]);
  const { host, office } = openExcel(buildWorkbook({ name: SHEET, rows }));
  const snapshot = (await host.read(ACTIVE)).sheet;
  expect(snapshot.rows.map(([first, second]) => [first?.text, second?.text])).toEqual(
    rows.map(([i]) => [String(i), long]),
  );
  const errors = office.host.trips.flatMap(({ error }) => error ?? []);
  expect(new Set(errors)).toEqual(new Set(["ResponsePayloadSizeLimitExceeded"]));
});

it("asks for merged areas in smaller blocks where Excel can't give so many", async () => {
  const merges = Array.from(
    { length: 600 },
    (_, i) => `${["A", "C", "E"][i % 3]}${1 + Math.floor(i / 3)}:${["B", "D", "F"][i % 3]}${1 + Math.floor(i / 3)}`,
  );
  const { host } = openExcel(buildWorkbook({ name: SHEET, cells: { A1: 1, F200: 2 }, merges }));
  expect((await host.read(ACTIVE)).sheet.merges).toHaveLength(600);
});

it.each([["two far cells open up too many places", { A1: 1, XFD1048576: 2 }]])(
  "refuses a sheet as too large where %s",
  async (_, cells) => {
    const { host } = openExcel(buildWorkbook({ name: SHEET, cells }));
    await expect(host.read(ACTIVE)).rejects.toMatchObject({ code: "too-large", details: { sheet: SHEET } });
  },
);

it("reads a sheet whose formatted, empty column goes on to the last row there is as if it weren't there", async () => {
  const cells = { A1: "指标名称", B1: "分值", C1: "得分", A2: "出勤", B2: 100, C2: 90 };
  const formatted = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [`K${1048576 - i}`, { value: null, numberFormat: "@" }] as const),
  );
  const { host, office } = openExcel(buildWorkbook({ name: SHEET, cells: { ...cells, ...formatted } }));
  let rows = 0;
  expect(await office.trips(async () => (rows = (await host.read(ACTIVE)).sheet.rows.length))).toBe(1);
  expect(rows).toBe(2);
});
