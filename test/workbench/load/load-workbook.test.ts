import { conditionalLooks } from "../../../src/workbench/calculation/conditional-formats";
import { loadWorkbook } from "../../../src/workbench/load/load-workbook";
import { loadRule } from "../../../src/workbench/load/rules";
import { buildWorkbook } from "../../../src/workbench/model/builder";
import { typeInto } from "../../../src/workbench/model/editing";
import { type Workbook } from "../../../src/workbench/model/workbook";
import { openModel } from "../../support/office";
import { dressedFile } from "../../support/xlsx/dressed-file";

describe("a file in the workbench", () => {
  let model: Workbook;
  beforeEach(async () => {
    model = openModel((await loadWorkbook("book.xlsx", dressedFile())).data);
  });

  const cell = (row: number, column: number) => model.activeSheet.grid.get(row, column);
  const lit = () => {
    const looks = conditionalLooks(model, model.activeSheet, { top: 0, left: 0, bottom: 9, right: 9 });
    return [0, 1, 2].map((row) => looks.get(`${row},0`)?.fill ?? null);
  };

  it("holds what the file holds, and calculates", () => {
    expect([cell(0, 0).content, cell(0, 1).content, cell(2, 4).formula, cell(2, 4).content]).toEqual([
      5,
      "5",
      "=A1+A2",
      13,
    ]);
    typeInto(model, "S", "A1", "6");
    expect(cell(2, 4).content).toBe(14);
  });

  it("looks as the file looks, cells that aren't in it like their row or column", () => {
    expect(cell(0, 0).style).toMatchObject({ numberFormat: '0.0"分"', fill: "#BFBFBF", sourceIndex: 1 });
    expect(cell(0, 0).style.alignment).toEqual({ horizontal: "center", vertical: "top", wrap: true });
    expect(cell(0, 1)).toMatchObject({ isQuoted: true, style: { numberFormat: "@" } });
    expect(cell(1, 2).style.numberFormat).toBe('0.0"分"');
    expect(cell(0, 3).style.numberFormat).toBe("0%");
    expect(cell(2, 2).style.fill).toBeNull();
  });

  it("has its sizes, hidden rows, filter, note, name and part", () => {
    const { rows, columns, autoFilter, notes } = model.activeSheet;
    expect([...rows]).toEqual([
      [0, { isHidden: false, size: 32 }],
      [1, { isHidden: true, size: null }],
    ]);
    expect([...columns.keys()]).toEqual([0, 1, 3]);
    expect([autoFilter?.isFiltering, notes.length]).toEqual([true, 1]);
    expect([model.names, model.customXmlParts.length]).toEqual([[{ name: "满分", formula: "'S'!$A$1" }], 1]);
  });

  it("lights what its rules light: an expression first, then a comparison", () => {
    expect(lit()).toEqual(["#00FF00", "#FFC7CE", null]);
    typeInto(model, "S", "A3", "4");
    expect(lit()).toEqual(["#00FF00", "#FFC7CE", "#00FF00"]);
  });
});

it.each([
  ["equal", "5", undefined, 5, true],
  ["notEqual", "5", undefined, 5, false],
  ["greaterThan", "4", undefined, 5, true],
  ["lessThanOrEqual", "4", undefined, 5, false],
  ["notBetween", "1", "4", 5, true],
  ["between", "1", "4", 5, false],
  ["containsText", "4", undefined, 5, false],
])("a cell that is %s %s %s: %d is lit: %s", (operator, first, second, value, isLit) => {
  const model = openModel(buildWorkbook({ name: "S", rows: [[value]] }));
  const look = { fill: "#00FF00", fontColor: null, bold: null, italic: null };
  const ranges = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  const formulas = second === undefined ? [first] : [first, second];
  const rule = loadRule({ type: "cellIs", operator, ranges, formulas, look, stopIfTrue: false }, 0);
  model.activeSheet.conditionalFormats.push(rule);
  const looks = conditionalLooks(model, model.activeSheet, { top: 0, left: 0, bottom: 0, right: 0 });
  expect(looks.size === 1).toBe(isLit);
});
