import { type CellValue, EMPTY_CELL } from "../../../../src/core/sheet/cell";
import { Calculator } from "../../../../src/hosts/xlsx/calculate/calculator";
import type { PlacedCell } from "../../../../src/hosts/xlsx/read/sheet-contents";

const number = (value: number): CellValue => ({ type: "number", number: value });
const error = (code: string): CellValue => ({ type: "error", error: code });
const UNKNOWN: CellValue = { type: "not-calculated" };

/** A column of values, then formulas below that nobody has worked out. */
function valueOf(values: readonly CellValue[], ...formulas: readonly string[]): CellValue {
  const cells = [
    ...values.map((value) => ({ ...EMPTY_CELL, value })),
    ...formulas.map((formula) => ({ ...EMPTY_CELL, value: UNKNOWN, formula })),
  ];
  const rows = new Map<number, PlacedCell[]>(cells.map((cell, row) => [row, [{ column: 0, cell }]]));
  return new Calculator(rows).valueAt({ row: cells.length - 1, column: 0 });
}

const VALUES: readonly CellValue[] = [
  number(1.5),
  number(2),
  { type: "text", text: "5" },
  { type: "boolean", boolean: true },
  { type: "empty" },
];

describe("formulas without a stored result", () => {
  it.each<readonly [string, CellValue]>([
    ["=1+2*3-4/2", number(5)],
    ["=(1+2)*3", number(9)],
    ["=-2^2", number(4)],
    ["=10%*50", number(5)],
    ["=2^3^2", number(64)],
    ["= A1 + $A$2 ", number(3.5)],
    ["=A3+1", number(6)],
    ["=A4+1", number(2)],
    ["=A5+1", number(1)],
    ["=SUM(A1:A5)", number(3.5)],
    ["=SUM(A1,A2,10)", number(13.5)],
    ["=AVERAGE(A1:A5)", number(1.75)],
    ["=MAX(A1:A5)+MIN(A1:A5)", number(3.5)],
    ["=COUNT(A1:A5)", number(2)],
    ["=ROUND(0.125,2)", number(0.13)],
    ["=ROUND(-2.5,0)", number(-3)],
    ["=round(Sum(A1:A2)/3,2)", number(1.17)],
    ["=1/0", error("#DIV/0!")],
    ["=AVERAGE(A5:A5)", error("#DIV/0!")],
  ])("%s", (formula, expected) => {
    expect(valueOf(VALUES, formula)).toEqual(expected);
  });

  it.each([
    "=SUM(Sheet2!A1:A5)",
    "=IF(A1>1,1,2)",
    "=VLOOKUP(A1,A1:A5,1)",
    "=A1:A2+1",
    '="a"',
    "=SUM(A1",
    "=SUM()",
    "=ROUND(1,-1)",
    "=名称+1",
    `=${"(".repeat(500)}1${")".repeat(500)}`,
  ])("%s stays not calculated", (formula) => {
    expect(valueOf(VALUES, formula)).toEqual(UNKNOWN);
  });

  it("build on each other, also upwards", () => {
    expect(valueOf([number(1)], "=A1*2", "=SUM(A1:A2)", "=A3+A2")).toEqual(number(5));
  });

  it("take an error on, and give up where they lead back to themselves", () => {
    expect(valueOf([error("#N/A")], "=SUM(A1:A1)")).toEqual(error("#N/A"));
    expect(valueOf([], "=A2+1", "=A1+1")).toEqual(UNKNOWN);
    expect(valueOf([], "=SUM(A1:A3)", "=1", "=A1")).toEqual(UNKNOWN);
  });
});
