import { type CellValue, EMPTY_CELL } from "../../../../src/core/sheet/cell";
import { Calculator } from "../../../../src/hosts/xlsx/calculate/calculator";
import type { PlacedCell } from "../../../../src/hosts/xlsx/read/sheet-contents";

const number = (value: number): CellValue => ({ type: "number", number: value });
const text = (value: string): CellValue => ({ type: "text", text: value });
const boolean = (value: boolean): CellValue => ({ type: "boolean", boolean: value });
const error = (code: string): CellValue => ({ type: "error", error: code });
const UNKNOWN: CellValue = { type: "not-calculated" };

/** A column of values, then formulas below that nobody has worked out. */
function valueOf(values: readonly CellValue[], ...formulas: readonly string[]): CellValue {
  const cells = [
    ...values.map((value) => ({ ...EMPTY_CELL, value })),
    ...formulas.map((formula) => ({ ...EMPTY_CELL, value: UNKNOWN, formula })),
  ];
  const rows = new Map<number, PlacedCell[]>(cells.map((cell, row) => [row, [{ column: 0, cell }]]));
  const calculator = new Calculator({ rowsOf: (sheet) => (sheet === "S" || sheet === "另 表" ? rows : null) });
  return calculator.valueAt({ sheet: "S", row: cells.length - 1, column: 0 });
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
    ["=MOD(7.5,2)", number(1.5)],
    ["=MOD(-1,3)", number(2)],
    ["=MOD(1,0)", UNKNOWN],
    ["=ISNUMBER(A1)", boolean(true)],
    ["=ISNUMBER(A3)", boolean(false)],
    ["=ISLOGICAL(A4)", boolean(true)],
    ["=ISTEXT(A3)", boolean(true)],
    ["=ISBLANK(A5)", boolean(true)],
    ["=ROUND(0.125,2)", number(0.13)],
    ["=ROUND(-2.5,0)", number(-3)],
    ["=round(Sum(A1:A2)/3,2)", number(1.17)],
    ["=1/0", error("#DIV/0!")],
    ["=AVERAGE(A5:A5)", error("#DIV/0!")],
    ["=ROUNDUP(-1.21,1)", number(-1.3)],
    ["=ROUNDDOWN(-1.29,1)", number(-1.2)],
    ["=INT(-1.2)+ABS(-2)", number(0)],
    ["=PRODUCT(A1:A3)", number(3)],
    ["='另 表'!A1*2", number(3)],
    ["=SUM('另 表'!A1:A2)", number(3.5)],
    ["=A5", number(0)],
    ["=A3", text("5")],
    ['=IF(A1>=1.5,"优","良")', text("优")],
    ['=IF(A1<1.5,"优",IF(A2=2,"""良""","差"))', text('"良"')],
    ["=IF(A1>2,1)", boolean(false)],
    ["=IF(A5=0,A2,1/0)", number(2)],
    ['=IF(AND(A1>1,NOT(A2>2),A4),"是","否")', text("是")],
    ["=OR(A1>2,A2>2)", boolean(false)],
    ['=A5=""', boolean(true)],
    ['=A3="5"', boolean(true)],
    ['="a"="A"', boolean(true)],
    ["=A3>A2", boolean(true)],
    ["=A4>A3", boolean(true)],
    ['="得"&A1&"分"', text("得1.5分")],
    ["=IFERROR(1/0,A2)", number(2)],
    ["=IFERROR(A2,1/0)", number(2)],
    ['="优"+1', error("#VALUE!")],
    ["=0.1+0.2", number(0.1 + 0.2)],
  ])("%s", (formula, expected) => {
    expect(valueOf(VALUES, formula)).toEqual(expected);
  });

  it.each([
    "=SUM(Sheet2!A1:A5)",
    "=Sheet2!A1",
    "=IF(A1>1,,2)",
    '=IF("TRUE",1,2)',
    '="a"<"b"',
    '="Ａ"="a"',
    // Excel takes some of these differences for zero, and "5%" for a number.
    "=0.3-(0.1+0.2)",
    "=0.1+0.2=0.3",
    '="5%"+1',
    '="a"&1/3',
    "=AND(A1:A2)",
    "=VLOOKUP(A1,A1:A5,1)",
    "=A1:A2+1",
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
    expect(valueOf([error("#N/A"), number(1)], "=COUNT(A1:A2)")).toEqual(number(1));
    expect(valueOf([], "=A2+1", "=A1+1")).toEqual(UNKNOWN);
    expect(valueOf([], "=SUM(A1:A3)", "=1", "=A1")).toEqual(UNKNOWN);
  });
});

describe("sums and counts of what meets a criterion", () => {
  const KEYS = [text("K1"), text("k2"), text("K2"), number(3), text("是"), { type: "empty" } as const, text("5")];

  it.each<readonly [string, CellValue]>([
    ['=COUNTIFS(A1:A7,"K1")', number(1)],
    ['=COUNTIFS(A1:A7,"=k2")', number(2)],
    ['=COUNTIFS(A1:A7,"否")', number(0)],
    ['=COUNTIFS(A1:A7,">=2")', number(1)],
    ['=COUNTIFS(A1:A7,">=2",A1:A7,"<=2.5")', number(0)],
    ['=COUNTIFS($A:$A,"K1")', UNKNOWN],
    ["=COUNTIFS(A1:A4,3)", number(1)],
    ['=SUMIFS(A1:A7,A1:A7,">0")', number(3)],
    ['=SUMIFS(A4:A5,A1:A2,"K1")', number(3)],
    ['=SUMIFS(A1:A1,A5:A5,"是")', number(0)],
    // Of another size, with wildcards, of texts that look like numbers, of dates, of blanks.
    ['=SUMIFS(A1:A3,A1:A2,"K1")', UNKNOWN],
    ['=COUNTIFS(A1:A7,"K*")', UNKNOWN],
    ['=COUNTIFS(A1:A7,"5")', UNKNOWN],
    ['=COUNTIFS(A1:A7,"2025-1-1")', UNKNOWN],
    ['=COUNTIFS(A1:A7,"<>K1")', UNKNOWN],
    ['=COUNTIFS(A1:A7,"")', UNKNOWN],
    ['=COUNTIFS(没有!A1:A7,"K1")', UNKNOWN],
    ['=COUNTIFS(A1:A7,"a~*")', number(0)],
  ])("%s", (formula, expected) => {
    expect(valueOf(KEYS, formula)).toEqual(expected);
  });

  it("looks at whole columns, and only at what lies beside a match", () => {
    const cells = [
      [text("K1"), number(2)],
      [text("K2"), UNKNOWN],
    ];
    const rows = new Map<number, PlacedCell[]>(
      cells.map((values, row) => [row, values.map((value, column) => ({ column, cell: { ...EMPTY_CELL, value } }))]),
    );
    const asking = (key: string) => ({ ...EMPTY_CELL, value: UNKNOWN, formula: `=SUMIFS(表!$B:$B,表!$A:$A,"${key}")` });
    const own = new Map<number, PlacedCell[]>([
      [0, [{ column: 0, cell: asking("K1") }]],
      [1, [{ column: 0, cell: asking("K2") }]],
    ]);
    const calculator = new Calculator({ rowsOf: (sheet) => (sheet === "表" ? rows : own) });
    expect([0, 1].map((row) => calculator.valueAt({ sheet: "S", row, column: 0 }))).toEqual([number(2), UNKNOWN]);
  });
});
