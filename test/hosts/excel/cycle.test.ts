import { History } from "../../../src/app/history";
import { clearMarks, mark } from "../../../src/app/marks";
import { recalculate } from "../../../src/app/recalculate";
import { type Operation, planFor } from "../../../src/core/edits/operations";
import type { CellContent } from "../../../src/core/edits/cell-content";
import national2020 from "../../../src/profiles/national-2020";
import { buildWorkbook } from "../../../src/workbench/model/builder";
import { differences, snapshotOf } from "../../../src/workbench/model/compare";
import { PLAIN_STYLE } from "../../../src/workbench/model/style";
import { openExcel, putInFront } from "../../support/excel";
import { SHEET, tableOf } from "./tables";

const ACTIVE = { type: "active" } as const;

it("leaves the workbook as it was after recalculating, marking, clearing and undoing", async () => {
  const { host, office } = openExcel(tableOf(20));
  const before = snapshotOf(office.model);
  const history = new History();
  expect(await recalculate(host, ACTIVE, national2020, { fixText: true, history })).toMatchObject({ type: "written" });
  const total = office.model.activeSheet.grid.get(21, 4);
  expect(total).toMatchObject({ formula: "=SUM(E2:E21)", content: 101, style: { numberFormat: "0.00" } });
  expect(office.model.activeSheet.grid.get(3, 4)).toMatchObject({ content: 4, style: { numberFormat: "General" } });
  expect(await mark(host, ACTIVE, national2020)).toMatchObject({ type: "marked" });
  expect(office.model.activeSheet.conditionalFormats.length).toBeGreaterThan(0);
  await clearMarks(host, ACTIVE);
  expect(await history.undo(host)).toMatchObject({ kept: [] });
  expect(differences(before, snapshotOf(office.model))).toEqual([]);
});

it.each([
  ["a text that looks like a number, in a cell of no format", "5", "General"],
  ["one with a blank behind it", "5 ", "0.00"],
  ["one that looks like a date", "1月2日", "General"],
  ["one that looks like a percentage", "5%", "General"],
  ["one that looks like a formula", "=1+1", "General"],
  ["one that looks like half a formula", "=", "General"],
  ["one in a text cell", "5", "@"],
])("brings back %s as it was, without an apostrophe", async (_, written, numberFormat) => {
  const data = buildWorkbook({ name: SHEET, cells: { A1: 1, B2: { numberFormat, value: null } } });
  const [sheet] = data.sheets;
  const style = sheet?.grid.get(1, 1).style ?? PLAIN_STYLE;
  // As other programs put it there: no apostrophe keeps it a text.
  sheet?.grid.set(1, 1, { content: written, formula: null, style, isQuoted: false });
  const { host, office } = openExcel(data);
  const before = snapshotOf(office.model);
  const { rows } = (await host.read(ACTIVE)).sheet;
  expect(rows[1]?.[1]).toMatchObject({ value: { type: "text", text: written }, formula: null });
  const text: CellContent = { type: "value", value: { type: "text", text: written } };
  const five: CellContent = { type: "value", value: { type: "number", number: 5 } };
  const operation: Operation = { type: "set-cell", cell: { row: 1, column: 1 }, before: text, after: five };
  await host.apply(planFor({ sheet: SHEET, operations: [operation] }));
  expect(office.model.activeSheet.grid.get(1, 1)).toMatchObject({ content: 5, style });
  await host.apply(planFor({ sheet: SHEET, operations: [{ ...operation, before: five, after: text }] }));
  expect(differences(before, snapshotOf(office.model))).toEqual([]);
});

it("gives a cell its number format back that somebody has changed while it was written", async () => {
  const { host, office } = openExcel(tableOf(6));
  await host.read(ACTIVE);
  const cell = office.model.activeSheet.grid.get(1, 1);
  const style = { ...cell.style, numberFormat: "0.00" };
  office.model.activeSheet.grid.set(1, 1, { ...cell, style });
  const before: CellContent = { type: "value", value: { type: "text", text: "第1项管护任务完成情况" } };
  const after: CellContent = { type: "value", value: { type: "text", text: "5" } };
  const operations: Operation[] = [{ type: "set-cell", cell: { row: 1, column: 1 }, before, after }];
  expect(await office.trips(() => host.apply(planFor({ sheet: SHEET, operations })))).toBe(2);
  expect(office.model.activeSheet.grid.get(1, 1)).toEqual({ content: "5", formula: null, style, isQuoted: false });
});

it("refuses to write a number where a text format has come since", async () => {
  const { host, office } = openExcel(tableOf(6));
  await host.read(ACTIVE);
  const cell = office.model.activeSheet.grid.get(1, 4);
  office.model.activeSheet.grid.set(1, 4, { ...cell, style: { ...cell.style, numberFormat: "@" } });
  const before = snapshotOf(office.model);
  const content = (number: number): CellContent => ({ type: "value", value: { type: "number", number } });
  const operations: Operation[] = [
    { type: "set-cell", cell: { row: 1, column: 4 }, before: content(5), after: content(6) },
  ];
  await expect(host.apply(planFor({ sheet: SHEET, operations }))).rejects.toMatchObject({ code: "changed-since-read" });
  expect(differences(before, snapshotOf(office.model))).toEqual([]);
});

it("does without Excel's undo groups where they fail", async () => {
  const { host, office } = openExcel(tableOf(6));
  putInFront(office, 20);
  await host.read(ACTIVE);
  const content = (number: number): CellContent => ({ type: "value", value: { type: "number", number } });
  const rescored = (row: number): Operation => {
    return { type: "set-cell", cell: { row, column: 4 }, before: content(5), after: content(6) };
  };
  office.faults.plan(1, { code: "UndoNotSupported" });
  expect(await office.trips(() => host.apply(planFor({ sheet: SHEET, operations: [rescored(1)] })))).toBe(2);
  expect(await office.trips(() => host.apply(planFor({ sheet: SHEET, operations: [rescored(4)] })))).toBe(1);
  expect([1, 4].map((row) => office.model.activeSheet.grid.get(row, 4).content)).toEqual([6, 6]);
});
