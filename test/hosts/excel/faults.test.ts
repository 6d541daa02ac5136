import { type Operation, planFor } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import { type CellAddress, parseCell, parseRange } from "../../../src/core/sheet/address";
import type { Fault } from "../../../src/workbench/faults";
import { differences, snapshotOf } from "../../../src/workbench/model/compare";
import { typeInto } from "../../../src/workbench/model/editing";
import { openExcel, type OpenExcel, SHORT_PATIENCE } from "../../support/excel";
import { SHEET, TABLE, tableOf } from "./tables";

const ACTIVE = { type: "active" } as const;
const PARSED = parseRange("E2:E7");
if (!PARSED) throw new Error("no range");
const MARK = { id: "score-missing", range: PARSED, formula: 'AND(E2="",N("sc:score-missing")=0)' };

function at(address: string): CellAddress {
  const cell = parseCell(address);
  if (!cell) throw new Error(address);
  return cell;
}

/** The text score becomes a number, the total a formula, and the scores get a mark. */
const OPERATIONS: readonly Operation[] = [
  { type: "number-format", cell: at("E4"), before: "@", after: "General" },
  {
    type: "set-cell",
    cell: at("E4"),
    before: { type: "value", value: { type: "text", text: "4" } },
    after: { type: "value", value: { type: "number", number: 4 } },
  },
  {
    type: "set-cell",
    cell: at("E8"),
    before: { type: "value", value: { type: "number", number: 1 } },
    after: { type: "formula", formula: "=SUM(E2:E7)", result: { type: "number", number: 31 } },
  },
  { type: "mark", before: null, after: MARK },
];
const PLAN = planFor({ sheet: SHEET, operations: OPERATIONS });

function open(more?: Parameters<typeof tableOf>[1]): OpenExcel & { changes: () => string[] } {
  const opened = openExcel(tableOf(6, more), SHORT_PATIENCE);
  const before = snapshotOf(opened.office.model);
  return { ...opened, changes: () => differences(before, snapshotOf(opened.office.model)) };
}

const LATE = SHORT_PATIENCE * 1.5;
/** Until everything that comes late has come. */
const afterwards = ({ delay = 0 }: Fault): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, delay * 1.2));
const faults: readonly (readonly [string, Fault, string])[] = [
  ["fails as a whole", { code: "GeneralException" }, "host-failure"],
  ["meets a cell that is being edited", { code: "InvalidOperationInCellEditMode" }, "editing-cell"],
  ["comes too late", { delay: LATE }, "no-answer"],
  ["comes much too late", { delay: 3 * SHORT_PATIENCE }, "no-answer"],
  ["is lost", { lost: "request" }, "no-answer"],
  ["loses its answer", { lost: "reply" }, "no-answer"],
];

describe("a read", () => {
  it.each(faults)("that %s is told as it is", async (_, fault, code) => {
    const { host, office, changes } = open();
    office.faults.plan(1, fault);
    await expect(host.read(ACTIVE)).rejects.toMatchObject({ name: "HostError", code });
    await afterwards(fault);
    expect(changes()).toEqual([]);
    expect((await host.read(ACTIVE)).sheet.name).toBe(SHEET);
  });

  it("names what Excel said where there is no word for it", async () => {
    const { host, office } = open();
    office.faults.plan(1, { code: "GeneralException" });
    await expect(host.read(TABLE)).rejects.toMatchObject({
      details: { sheet: SHEET, hostCode: "GeneralException" },
    });
  });

  it("does without marks where Excel can't read a sheet's rules", async () => {
    const { host, office } = open();
    office.faults.plan(1, {
      member: "ConditionalFormatCollection.CustomOrNullObject/rule/formula",
      code: "GeneralException",
    });
    expect((await host.read(ACTIVE)).sheet.marks).toEqual([]);
  });
});

describe("a write", () => {
  it.each([
    ...faults.filter(([name]) => name !== "comes much too late"),
    ["comes much too late", { delay: 3 * SHORT_PATIENCE }, "half-written"],
    ["fails at its first format", { member: "Range.NumberFormat=", code: "AccessDenied" }, "protected"],
    ["fails at its first content", { member: "Range.Formulas=", code: "GeneralException" }, "host-failure"],
    ["fails at its mark", { member: "ConditionalFormatCollection.Add", code: "AccessDenied" }, "protected"],
    [
      "fails in the middle of its mark",
      { member: "ConditionalRangeFill.Color=", code: "InvalidArgument" },
      "host-failure",
    ],
  ] satisfies (readonly [string, Fault, string])[])("that %s leaves the sheet as it was", async (_, fault, code) => {
    const { host, office, changes } = open();
    await host.read(ACTIVE);
    office.faults.plan(1, fault);
    await expect(host.apply(PLAN)).rejects.toMatchObject({ name: "HostError", code, details: { sheet: SHEET } });
    await afterwards(fault);
    expect(changes()).toEqual([]);
    await host.read(ACTIVE);
    await host.apply(PLAN);
    expect(changes()).toHaveLength(3);
  });

  it("takes back with one request more what a failure has left half-way", async () => {
    const { host, office } = open();
    await host.read(ACTIVE);
    office.faults.plan(1, { member: "ConditionalFormatCollection.Add", code: "GeneralException" });
    expect(await office.trips(() => expect(host.apply(PLAN)).rejects.toMatchObject({ code: "host-failure" }))).toBe(2);
  });

  it.each([
    ["a score", "E4", "9"],
    ["the total", "E8", "2"],
    ["a total that is a formula now", "E8", "=E2"],
  ])("that meets %s changed since leaves what somebody else has put there", async (_, cell, typed) => {
    const { host, office } = open();
    await host.read(ACTIVE);
    let before = snapshotOf(office.model);
    office.faults.plan(1, {
      before: (workbook) => {
        typeInto(workbook, SHEET, cell, typed);
        before = snapshotOf(workbook);
      },
    });
    await expect(host.apply(PLAN)).rejects.toMatchObject({
      code: "changed-since-read",
      details: { sheet: SHEET, cells: [at(cell)] },
    });
    expect(differences(before, snapshotOf(office.model))).toEqual([]);
  });

  it("says which cells may hold either when taking back fails too", async () => {
    const { host, office } = open();
    await host.read(ACTIVE);
    office.faults.plan(1, { member: "ConditionalFormatCollection.Add", code: "GeneralException" });
    office.faults.plan(2, { code: "InvalidOperationInCellEditMode" });
    await expect(host.apply(PLAN)).rejects.toMatchObject({
      code: "half-written",
      details: { sheet: SHEET, cells: [at("E4"), at("E8")] },
    });
  });

  it("is refused before it is sent where the sheet is known to be protected", async () => {
    const { host, office, changes } = open({ isProtected: true });
    expect((await host.read(ACTIVE)).sheet.isProtected).toBe(true);
    expect(await office.trips(() => expect(host.apply(PLAN)).rejects.toMatchObject({ code: "protected" }))).toBe(0);
    expect(changes()).toEqual([]);
  });

  it("meets a protection that has come since", async () => {
    const { host, office } = open();
    await host.read(ACTIVE);
    office.model.activeSheet.isProtected = true;
    const before = snapshotOf(office.model);
    await expect(host.apply(PLAN)).rejects.toMatchObject({ code: "protected", details: { sheet: SHEET } });
    expect(differences(before, snapshotOf(office.model))).toEqual([]);
  });

  it("is refused before it is sent where a filter hides its cells", async () => {
    const { host, office, changes } = open({ autoFilter: { range: "A1:E8", isFiltering: true }, hiddenRows: [3] });
    await host.read(ACTIVE);
    const refused = (): Promise<unknown> =>
      expect(host.apply(PLAN)).rejects.toMatchObject({ code: "filtered", details: { cells: [at("E4")] } });
    expect(await office.trips(refused)).toBe(0);
    expect(changes()).toEqual([]);
  });

  it("writes what a filter doesn't hide", async () => {
    const { host, changes } = open({ autoFilter: { range: "A1:E8", isFiltering: true }, hiddenRows: [2, 4] });
    await host.read(ACTIVE);
    await host.apply(PLAN);
    expect(changes()).toHaveLength(3);
  });

  it("takes back what a filter that has come since has let slip into other rows", async () => {
    const { host, office } = open();
    const sheet = office.model.activeSheet;
    ["1", "2", "3"].forEach((typed, i) => {
      typeInto(office.model, SHEET, `E${i + 5}`, typed);
    });
    await host.read(ACTIVE);
    sheet.autoFilter = { range: { top: 0, left: 0, bottom: 7, right: 4 }, isFiltering: true };
    sheet.rows.set(5, { isHidden: true, size: null });
    const before = snapshotOf(office.model);
    const operations = [1, 2, 3].map((score): Operation => {
      const content = (number: number): CellContent => ({ type: "value", value: { type: "number", number } });
      return {
        type: "set-cell",
        cell: { row: score + 3, column: 4 },
        before: content(score),
        after: content(score / 2),
      };
    });
    await expect(host.apply(planFor({ sheet: SHEET, operations }))).rejects.toMatchObject({ code: "filtered" });
    expect(differences(before, snapshotOf(office.model))).toEqual([]);
  });
});

it("waits for nobody who never answers", async () => {
  const { host, office } = open();
  for (const ask of [() => host.sheetNames(), () => host.select(SHEET, MARK.range)]) {
    office.faults.plan(1, { lost: "reply" });
    await expect(ask()).rejects.toMatchObject({ code: "no-answer" });
  }
});
