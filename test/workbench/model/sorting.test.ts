import { buildWorkbook } from "../../../src/workbench/model/builder";
import { locate, RefusedEdit } from "../../../src/workbench/model/editing";
import { sortRows } from "../../../src/workbench/model/sorting";
import { openModel } from "../../support/office";

const rows = [
  ["乙", 5, "=B1*2"],
  ["甲", { value: 3, fill: "#FFFF00" }, "=B2*2"],
  ["丁", null, "=B3*2"],
  ["丙", "缺", "=$B$1"],
];

test.each([
  ["upwards", false, ["甲", "乙", "丙", "丁"], ["=B1*2", "=B2*2", "=$B$1", "=B4*2"]],
  ["downwards", true, ["丙", "乙", "甲", "丁"], ["=$B$1", "=B2*2", "=B3*2", "=B4*2"]],
])("%s: numbers before texts, blanks last, formulas follow as if copied", (_, isDescending, names, formulas) => {
  const model = openModel(buildWorkbook({ name: "表", rows }));
  const { sheet, range } = locate(model, "表", "A1:C4");
  sortRows(model, sheet, range, { column: 1, isDescending }, "user");
  expect([0, 1, 2, 3].map((row) => sheet.grid.get(row, 0).content)).toEqual(names);
  expect([0, 1, 2, 3].map((row) => sheet.grid.get(row, 2).formula)).toEqual(formulas);
  expect(sheet.grid.get(names.indexOf("甲"), 1).style.fill).toBe("#FFFF00");
});

test("merged areas can't be sorted", () => {
  const model = openModel(buildWorkbook({ name: "表", rows, merges: ["A1:A2"] }));
  const { sheet, range } = locate(model, "表", "A1:C4");
  expect(() => {
    sortRows(model, sheet, range, { column: 1, isDescending: false }, "user");
  }).toThrow(RefusedEdit);
});
