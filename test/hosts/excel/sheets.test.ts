import { type EditPlan, inverse, type Operation, planFor } from "../../../src/core/edits/operations";
import type { SheetDraft } from "../../../src/core/edits/sheet-draft";
import { formatRange } from "../../../src/core/sheet/address";
import { differences, snapshotOf } from "../../../src/workbench/model/compare";
import { typeInto } from "../../../src/workbench/model/editing";
import { setNote } from "../../../src/workbench/model/belongings";
import { cellOf, draftOf } from "../../support/draft";
import { openExcel, type OpenExcel, putInFront, SHORT_PATIENCE } from "../../support/excel";
import { SHEET, TABLE, tableOf } from "./tables";

const PAPER = "评分底稿";
const COMPANIONS = { companions: [PAPER] };

/** A working paper with an input for each of so many indicators. */
function paperOf(indicators: number, words = "按计划完成并有验收记录"): SheetDraft {
  const rows = Array.from({ length: indicators }, (_, i) => [
    cellOf(`第${i + 1}项管护任务完成情况`, "text", { link: { sheet: SHEET, cell: { row: i + 1, column: 4 } } }),
    cellOf(words, "text"),
    cellOf("是", "input"),
    cellOf(`=IF(C${i + 3}="是",${SHEET}!C${i + 2},0) -> 5`, "number", { numberFormat: "0.00" }),
  ]);
  const head = ["指标", "评分点", "是否达成", "得分"].map((name) => cellOf(name, "header"));
  const last = indicators + 1;
  return draftOf([[cellOf("评分底稿", "heading")], head, ...rows], {
    columns: [{ width: 30 }, { width: 40 }, { width: 10 }, { width: 10 }, { width: 5, isHidden: true }],
    rowHeights: new Map([[0, 30]]),
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    frozenRows: 2,
    print: {
      orientation: "landscape",
      repeatedRows: { first: 0, last: 1 },
      margins: { top: 2.54, right: 1.27, bottom: 2.54, left: 1.27 },
      hasPageNumbers: true,
    },
    validations: [
      {
        range: { top: 2, left: 2, bottom: last, right: 2 },
        validation: {
          rule: { type: "list", words: ["是", "否"] },
          refusal: { title: "达成", message: "请选是或否。" },
        },
      },
    ],
    rateBars: [{ top: 2, left: 3, bottom: last, right: 3 }],
  });
}

/** Makes the paper, points every score to it, and keeps a text. */
function scoringPlan(indicators: number, paper = paperOf(indicators)): EditPlan {
  const operations = Array.from({ length: indicators }, (_, i): Operation => {
    const before =
      i === 2 ? ({ type: "text", text: "4" } as const) : ({ type: "number", number: i === 1 ? 7 : 5 } as const);
    const after = { type: "formula", formula: `=${PAPER}!D${i + 3}`, result: { type: "number", number: 5 } } as const;
    return { type: "set-cell", cell: { row: i + 1, column: 4 }, before: { type: "value", value: before }, after };
  });
  return {
    sheets: [
      { sheet: PAPER, operations: [{ type: "sheet", before: null, after: paper }] },
      { sheet: SHEET, operations },
    ],
    storedState: { before: null, after: '{"version":1}' },
  };
}

/** What has changed in the workbook since. */
function watched({ office }: OpenExcel): () => string[] {
  const before = snapshotOf(office.model);
  return () => differences(before, snapshotOf(office.model));
}

describe.each([10, 500])("with %i indicators", (indicators) => {
  it("reads the table, its working paper and the stored state with one request", async () => {
    const { host, office } = openExcel(tableOf(indicators));
    await host.read(TABLE);
    await host.apply(scoringPlan(indicators));
    let read = null;
    expect(await office.trips(async () => (read = await host.read(TABLE, COMPANIONS)))).toBe(1);
    expect(read).toMatchObject({ companions: [{ name: PAPER }], storedState: '{"version":1}' });
  });

  it("writes scores, working paper and stored state with one request, and takes all back with two", async () => {
    const opened = openExcel(tableOf(indicators));
    const { host, office } = opened;
    await host.read(TABLE);
    const changes = watched(opened);
    const plan = scoringPlan(indicators);
    expect(await office.trips(() => host.apply(plan))).toBe(1);
    expect((await host.read(TABLE)).sheet.rows[2]?.[4]?.value).toEqual({ type: "number", number: 5 });
    typeInto(office.model, PAPER, "C4", "否");
    expect((await host.read(TABLE)).sheet.rows[2]?.[4]?.value).toEqual({ type: "number", number: 0 });
    typeInto(office.model, PAPER, "C4", "是");
    // A sheet is looked at before it is deleted.
    expect(await office.trips(() => host.apply(inverse(plan)))).toBe(2);
    expect(changes()).toEqual([]);
  });

  it("takes everything back with one request more where one score has changed", async () => {
    const opened = openExcel(tableOf(indicators));
    const { host, office } = opened;
    await host.read(TABLE);
    typeInto(office.model, SHEET, "E2", "3");
    const changes = watched(opened);
    const trips = await office.trips(() =>
      expect(host.apply(scoringPlan(indicators))).rejects.toMatchObject({
        code: "changed-since-read",
        details: { sheet: SHEET, cells: [{ row: 1, column: 4 }] },
      }),
    );
    expect(trips).toBe(2);
    expect(changes()).toEqual([]);
  });
});

it("lays a sheet out as the draft says", async () => {
  const { host, office } = openExcel(tableOf(3));
  await host.read(TABLE);
  await host.apply(scoringPlan(3));
  const sheet = office.model.sheetNamed(PAPER);
  if (!sheet) throw new Error("no sheet");
  expect(sheet.merges.map(formatRange)).toEqual(["A1:D1"]);
  expect(sheet.columns.get(1)?.size).toBeCloseTo(40, 1);
  expect(sheet.columns.get(4)?.isHidden).toBe(true);
  expect(sheet.rows.get(0)?.size).toBe(30);
  expect(sheet.frozenRows).toBe(2);
  expect(sheet.page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    pagesWide: 1,
    titleRows: "$1:$2",
    isCentred: true,
    footer: "&P / &N",
  });
  expect(sheet.page.margins["top"]).toBeCloseTo(72);
  expect(sheet.links.map(({ target }) => target)).toEqual([2, 3, 4].map((row) => `${SHEET}!E${row}`));
  expect(sheet.validations.map(({ type, formulas, ranges }) => [type, formulas, ranges.map(formatRange)])).toEqual([
    ["List", ["是,否"], ["C3:C5"]],
  ]);
  expect(sheet.conditionalFormats.map(({ bar, ranges }) => [bar?.most, ranges.map(formatRange)])).toEqual([
    [1, ["D3:D5"]],
  ]);
  const [heading, header, input] = [sheet.grid.get(0, 0), sheet.grid.get(1, 1), sheet.grid.get(2, 2)];
  expect(heading.style).toMatchObject({ font: { bold: true, size: 16 }, borders: {} });
  const line = { style: "thin", color: "#808080" };
  const borders = { top: line, right: line, bottom: line, left: line };
  expect(header.style).toMatchObject({ fill: "#E7EBF0", font: { bold: true }, alignment: { wrap: true }, borders });
  expect(input.style).toMatchObject({ fill: "#FFF9E0", alignment: { horizontal: "center", vertical: "center" } });
});

it.each(["Range.Merge", "RangeFormat.ColumnWidth=", "DataValidation.Rule=", "Range.Hyperlink=", "PageLayout.Zoom="])(
  "leaves nothing behind when Excel fails at %s",
  async (member) => {
    const opened = openExcel(tableOf(3));
    const { host, office } = opened;
    await host.read(TABLE);
    const changes = watched(opened);
    office.faults.plan(1, { code: "GeneralException", member });
    await expect(host.apply(scoringPlan(3))).rejects.toMatchObject({ code: "host-failure" });
    expect(changes()).toEqual([]);
  },
);

it.each<["reply" | "request"]>([["reply"], ["request"]])("leaves nothing behind when the %s is lost", async (lost) => {
  const opened = openExcel(tableOf(3), SHORT_PATIENCE);
  const { host, office } = opened;
  await host.read(TABLE);
  const changes = watched(opened);
  office.faults.plan(1, { lost });
  await expect(host.apply(scoringPlan(3))).rejects.toMatchObject({ code: "no-answer" });
  expect(changes()).toEqual([]);
});

it("makes a sheet that is larger than a request in several, and takes all of it back", async () => {
  const opened = openExcel(tableOf(200));
  const { host, office } = opened;
  const paper = paperOf(200, "按计划完成并有验收记录。".repeat(400));
  await host.read(TABLE);
  const changes = watched(opened);
  const plan = scoringPlan(200, paper);
  expect(await office.trips(() => host.apply(plan))).toBeGreaterThan(1);
  expect(office.host.trips.flatMap(({ error }) => error ?? [])).toEqual([]);
  await host.apply(inverse(plan));
  expect(changes()).toEqual([]);
  typeInto(office.model, SHEET, "E201", "3");
  const again = watched(opened);
  await expect(host.apply(plan)).rejects.toMatchObject({ code: "changed-since-read" });
  expect(again()).toEqual([]);
});

it("looks at a large sheet before it makes it again, and leaves it alone where somebody has typed", async () => {
  const opened = openExcel(tableOf(200));
  const { host, office } = opened;
  const [before, after] = [paperOf(200, "按计划完成并有验收记录。".repeat(400)), paperOf(3)];
  const again: EditPlan = planFor({ sheet: PAPER, operations: [{ type: "sheet", before, after }] });
  await host.apply(planFor({ sheet: PAPER, operations: [{ type: "sheet", before: null, after: before }] }));
  typeInto(office.model, PAPER, "F150", "备注");
  const changes = watched(opened);
  const details = { sheet: PAPER, cells: [{ row: 149, column: 5 }] };
  await expect(host.apply(again)).rejects.toMatchObject({ code: "changed-since-read", details });
  expect(changes()).toEqual([]);
  typeInto(office.model, PAPER, "F150", "");
  await host.apply(again);
  expect((await host.read({ type: "named", name: PAPER })).sheet.used?.bottom).toBe(4);
  expect(office.host.trips.flatMap(({ error }) => error ?? [])).toEqual([]);
});

describe("notes", () => {
  const note = (before: string | null, after: string | null): EditPlan =>
    planFor({ sheet: SHEET, operations: [{ type: "note", cell: { row: 1, column: 4 }, before, after }] });

  it("are refused by name where Excel, or the library, doesn't have them", async () => {
    const { host, office } = openExcel(tableOf(3));
    await host.read(TABLE);
    const refused = { code: "cannot-write", details: { reason: "notes-unsupported", sheet: SHEET } };
    expect(await office.trips(() => expect(host.apply(note(null, "依据"))).rejects.toMatchObject(refused))).toBe(0);
    putInFront(office, 18);
    await expect(host.apply(note(null, "依据"))).rejects.toMatchObject(refused);
  });

  const withNotes = async (): Promise<OpenExcel> => {
    const opened = openExcel(tableOf(3), undefined, { hasNotes: true });
    await opened.host.read(TABLE);
    return opened;
  };

  it("are put, changed and taken away with one request each", async () => {
    const opened = await withNotes();
    const { host, office } = opened;
    const changes = watched(opened);
    expect(await office.trips(() => host.apply(note(null, "依据：台账第3页")))).toBe(1);
    expect(office.model.activeSheet.notes).toMatchObject([{ row: 1, column: 4, text: "依据：台账第3页" }]);
    await host.apply(note("依据：台账第3页", "依据"));
    expect(office.model.activeSheet.notes).toMatchObject([{ text: "依据" }]);
    await host.apply(note("依据", null));
    expect(changes()).toEqual([]);
  });

  it.each<[string, EditPlan]>([
    ["none", note(null, "依据")],
    ["another one", note("另有", "依据")],
    ["another one that is to go", note("另有", null)],
  ])("of others stay where the plan expects %s", async (_, plan) => {
    const opened = await withNotes();
    const { host, office } = opened;
    setNote(office.model, office.model.activeSheet, { row: 1, column: 4 }, { author: "评审员", text: "待查" });
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: "changed-since-read",
      details: { sheet: SHEET, cells: [{ row: 1, column: 4 }] },
    });
    expect(office.model.activeSheet.notes).toMatchObject([{ text: "待查" }]);
  });
});
