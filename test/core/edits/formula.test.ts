import { Rational } from "../../../src/core/exact";
import { formula, joined, keyFrom, render, sumOf, withFixedReferences } from "../../../src/core/edits/formula";
import { parseCell, parseRange, type RangeAddress } from "../../../src/core/sheet/address";

const cell = (text: string) => parseCell(text) ?? { row: -1, column: -1 };
const range = (text: string): RangeAddress => parseRange(text) ?? { top: -1, left: -1, bottom: -1, right: -1 };

describe("a formula", () => {
  it.each([
    [formula`ROUND(${cell("I3")},2)>${cell("F3")}`, "ROUND(I3,2)>F3"],
    [formula`SUM(${range("I3:I9")})`, "SUM(I3:I9)"],
    [formula`${cell("A1")}=${Rational.of(5, 2)}`, "A1=2.5"],
    [formula`${cell("A1")}=${Rational.of(1, 3)}`, "A1=(1/3)"],
    [formula`NOT(${formula`${cell("XFD1048576")}<0`})`, "NOT(XFD1048576<0)"],
    [joined([formula`1`, formula`2`, formula`3`], "+"), "1+2+3"],
    [withFixedReferences(formula`SUM(${range("I3:I9")})>${cell("F3")}`), "SUM($I$3:$I$9)>$F$3"],
    [sumOf([]), "0"],
    [sumOf([range("I4:I22")]), "SUM(I4:I22)"],
    [sumOf([range("I4:I6"), range("I8")]), "SUM(I4:I6,I8)"],
  ])("%#: %2$s", (written, expected) => {
    expect(render(written)).toBe(expected);
  });

  it("nests a SUM of more ranges than a function takes", () => {
    const ranges = Array.from({ length: 600 }, (_, at) => ({ top: 2 * at, left: 8, bottom: 2 * at, right: 8 }));
    const text = render(sumOf(ranges));
    const calls = text.match(/SUM\([^()]*\)/g) ?? [];
    expect(calls.map((call) => call.split(",").length)).toEqual([255, 255, 90]);
    expect(text.match(/I\d+/g)).toHaveLength(600);
  });

  it("knows a copy of itself in another row, unless its references are fixed", () => {
    const over = (row: string) => formula`${cell(`I${row}`)}>${cell(`F${row}`)}`;
    expect(keyFrom(over("3"), cell("I3"))).toBe(keyFrom(over("7"), cell("I7")));
    expect(keyFrom(over("3"), cell("I3"))).not.toBe(keyFrom(over("3"), cell("I7")));
    const fixed = withFixedReferences(over("3"));
    expect(keyFrom(fixed, cell("I3"))).toBe(keyFrom(fixed, cell("I7")));
  });
});
