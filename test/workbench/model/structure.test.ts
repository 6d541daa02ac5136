import { formatRange } from "../../../src/core/sheet/address";
import { buildWorkbook } from "../../../src/workbench/model/builder";
import { addConditionalFormat, changeConditionalFormat } from "../../../src/workbench/model/conditional-formats";
import { locate } from "../../../src/workbench/model/editing";
import { type Sheet } from "../../../src/workbench/model/sheet";
import { addSheet, deleteSheet } from "../../../src/workbench/model/sheets";
import { deleteColumns, deleteRows, insertColumns, insertRows } from "../../../src/workbench/model/structure";
import { type Workbook } from "../../../src/workbench/model/workbook";
import { openModel } from "../../support/office";

/** Header in row 1, indicators in rows 2 to 4 (their parent merged in A2:A4), the total in row 5. */
function scoreTable(): { model: Workbook; sheet: Sheet; other: Sheet } {
  const model = openModel(
    buildWorkbook(
      {
        name: "评分表",
        rows: [
          ["维度", "指标", "分值", "得分"],
          ["投入", "甲", 5, { value: 4, fill: "#FFFF00", numberFormat: "0.0" }],
          [null, "乙", 5, 5],
          [null, "丙", 5, 3],
          ["合计", null, "=SUM(C2:C4)", "=SUM(D2:D4)"],
        ],
        merges: ["A2:A4"],
        hiddenRows: [3],
        autoFilter: { range: "A1:D4", isFiltering: false },
      },
      { name: "汇总", rows: [["=评分表!D5", "=评分表!A2"]] },
    ),
  );
  const { sheet, range } = locate(model, "评分表", "D2:D4");
  const rule = addConditionalFormat(model, sheet, [range], "Custom");
  changeConditionalFormat(model, sheet, rule, { formula: "=D2>$C2" });
  sheet.notes = [{ row: 3, column: 1, author: "审", text: "复核" }];
  return { model, sheet, other: locate(model, "汇总", "A1").sheet };
}

/** What of the sheet a person would look at after rows have moved. */
function state({ sheet, other }: { sheet: Sheet; other: Sheet }): unknown {
  const [rule] = sheet.conditionalFormats;
  return {
    total: [...sheet.grid.cells()]
      .map(({ cell }) => cell.formula)
      .filter((formula) => formula !== null)
      .pop(),
    other: other.grid.get(0, 0).formula,
    shown: other.grid.get(0, 0).content,
    merges: sheet.merges.map(formatRange),
    rule: rule && `${rule.ranges.map(formatRange).join()} ${rule.formula}`,
    hidden: [...sheet.rows.keys()],
    note: sheet.notes.map(({ row }) => row),
    filter: sheet.autoFilter && formatRange(sheet.autoFilter.range),
  };
}

test.each<[string, (model: Workbook, sheet: Sheet) => void, unknown]>([
  [
    "a row above the table",
    (model, sheet) => {
      insertRows(model, sheet, 0, 1, "user");
    },
    {
      total: "=SUM(D3:D5)",
      other: "=评分表!D6",
      shown: 12,
      merges: ["A3:A5"],
      rule: "D3:D5 =D3>$C3",
      hidden: [4],
      note: [4],
      filter: "A2:D5",
    },
  ],
  [
    "two rows inside",
    (model, sheet) => {
      insertRows(model, sheet, 2, 2, "user");
    },
    {
      total: "=SUM(D2:D6)",
      other: "=评分表!D7",
      shown: 12,
      merges: ["A2:A6"],
      rule: "D2:D6 =D2>$C2",
      hidden: [5],
      note: [5],
      filter: "A1:D6",
    },
  ],
  [
    "the first indicator's row taken out",
    (model, sheet) => {
      deleteRows(model, sheet, 1, 1, "user");
    },
    {
      total: "=SUM(D2:D3)",
      other: "=评分表!D4",
      shown: 8,
      merges: ["A2:A3"],
      rule: "D2:D3 =D2>$C2",
      hidden: [2],
      note: [2],
      filter: "A1:D3",
    },
  ],
  [
    "all indicators taken out",
    (model, sheet) => {
      deleteRows(model, sheet, 1, 3, "user");
    },
    {
      total: "=SUM(#REF!)",
      other: "=评分表!D2",
      shown: { error: "#REF!" },
      merges: [],
      rule: undefined,
      hidden: [],
      note: [],
      filter: "A1:D1",
    },
  ],
  [
    "a column before the weights",
    (model, sheet) => {
      insertColumns(model, sheet, 2, 1, "user");
    },
    {
      total: "=SUM(E2:E4)",
      other: "=评分表!E5",
      shown: 12,
      merges: ["A2:A4"],
      rule: "E2:E4 =E2>$D2",
      hidden: [3],
      note: [3],
      filter: "A1:E4",
    },
  ],
  [
    "the weights' column taken out",
    (model, sheet) => {
      deleteColumns(model, sheet, 2, 1, "user");
    },
    {
      total: "=SUM(C2:C4)",
      other: "=评分表!C5",
      shown: 12,
      merges: ["A2:A4"],
      rule: "C2:C4 =C2>#REF!",
      hidden: [3],
      note: [3],
      filter: "A1:C4",
    },
  ],
])("%s", (_, change, expected) => {
  const table = scoreTable();
  change(table.model, table.sheet);
  expect(state(table)).toEqual(expected);
});

test("a new row looks like the one above and holds nothing", () => {
  const { model, sheet } = scoreTable();
  insertRows(model, sheet, 2, 1, "user");
  const cell = sheet.grid.get(2, 3);
  expect([cell.content, cell.style.fill, cell.style.numberFormat]).toEqual([null, "#FFFF00", "0.0"]);
});

test("a sheet that goes leaves #REF! behind", () => {
  const { model, sheet, other } = scoreTable();
  deleteSheet(model, sheet, "user");
  expect(other.grid.get(0, 0).formula).toBe("=#REF!D5");
  expect(other.grid.get(0, 0).content).toEqual({ error: "#REF!" });
  expect(model.activeSheet).toBe(other);
});

test("a new sheet can be reckoned with", () => {
  const { model } = scoreTable();
  const added = addSheet(model, "评分底稿", "user");
  model.place(added, { row: 0, column: 0 }, { ...added.grid.get(0, 0), formula: "=评分表!D5*2" });
  model.settle();
  expect(added.grid.get(0, 0).content).toBe(24);
});
