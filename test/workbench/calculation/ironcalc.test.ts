import { buildWorkbook } from "../../../src/workbench/model/builder";
import { typeInto } from "../../../src/workbench/model/editing";
import { openModel } from "../../support/office";

describe("results", () => {
  const model = openModel(
    buildWorkbook(
      { name: "评 分'表", rows: [[5, "'5", true, null, "'=B1", 0.1, 0.2, { value: { error: "#N/A" } }]] },
      { name: "汇总" },
    ),
  );
  test.each<[string, unknown]>([
    ["=SUM(A1:D1)", 5],
    ["=F1+G1", 0.3],
    ["=A1/3", 1.66666666666667],
    ["='评 分''表'!A1", 5],
    ["=ISTEXT(B1)", true],
    ["=E1", "=B1"],
    ["=D1", 0],
    ['=""', ""],
    ["=H1", { error: "#N/A" }],
    ["=1/0", { error: "#DIV/0!" }],
    ["=NICHTS(1)", { error: "#NAME?" }],
    ["=10^308*10", { error: "#NUM!" }],
    ["=SUMPRODUCT(--(A1:C1=5))", 1],
    ["=1--1", 2],
    ['=AND(A1>3,N("sc:x")=0)', true],
    ["=J1", 0],
    ["=ROUND(2.675,2)", 2.68],
    ["=-A1", -5],
  ])("%s", (formula, expected) => {
    typeInto(model, "评 分'表", "J1", formula);
    expect(model.activeSheet.grid.get(0, 9).content).toEqual(expected);
  });
});

test("a chain of formulas over two sheets follows one cell", () => {
  const model = openModel(buildWorkbook({ name: "甲", rows: [[1, "=A1*2"]] }, { name: "乙", rows: [["=甲!B1+1"]] }));
  typeInto(model, "甲", "A1", "10");
  expect(model.sheets[1]?.grid.get(0, 0).content).toBe(21);
});

test("a formula that a value replaces no longer speaks", () => {
  const model = openModel(buildWorkbook({ name: "甲", rows: [[1, "=A1*2", "=B1"]] }));
  typeInto(model, "甲", "B1", "7");
  typeInto(model, "甲", "A1", "100");
  expect([1, 2].map((column) => model.activeSheet.grid.get(0, column).content)).toEqual([7, 7]);
});

test.each([
  ["=满分*2", 8],
  ["=SUM(各项)", 9],
  ["=合计*2", 18],
])("defined names: %s", (formula, expected) => {
  const data = buildWorkbook({ name: "甲", rows: [[4, 5, formula]] });
  const names = [
    { name: "满分", formula: "甲!$A$1" },
    { name: "各项", formula: "甲!$A$1:$B$1" },
    { name: "合计", formula: "甲!$A$1+甲!$B$1" },
  ];
  expect(openModel({ ...data, names }).activeSheet.grid.get(0, 2).content).toBe(expected);
});

test("sheets may bear any names in any order", () => {
  const model = openModel(
    buildWorkbook({ name: "Sheet2", rows: [[1]] }, { name: "Sheet1", rows: [["=Sheet2!A1+1"]] }, { name: "~0" }),
  );
  expect(model.sheets[1]?.grid.get(0, 0).content).toBe(2);
});

test("formulas are tried out without being written, again and again, several for one cell", () => {
  const model = openModel(buildWorkbook({ name: "表", rows: [[1, 2]] }));
  const probes = ["=A1+B1", "=A1>B1", "=ROW()&COLUMN()"].map((formula) => ({ sheet: 0, row: 4, column: 2, formula }));
  expect(model.calculator.probe(probes)).toEqual([3, false, "53"]);
  typeInto(model, "表", "A1", "5");
  expect(model.calculator.probe(probes.slice(0, 2))).toEqual([7, true]);
  expect(model.calculator.probe([{ sheet: 0, row: 4, column: 2, formula: "=A1*B1" }])).toEqual([10]);
  expect(model.calculator.probe([])).toEqual([]);
  expect(model.activeSheet.grid.get(4, 2).formula).toBeNull();
});
