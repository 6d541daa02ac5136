import { array, assert, constantFrom, property, string } from "fast-check";
import { isWellFormed, tokens, translate, writeTokens } from "../../../src/workbench/model/formula";
import { moveFormula } from "../../../src/workbench/model/move";

describe("copying a formula", () => {
  test.each([
    ["=A1+$B$2", 1, 1, "=B2+$B$2"],
    ["=$A1+A$1", 2, 2, "=$A3+C$1"],
    ["=SUM(I4:I22)", 1, 0, "=SUM(I5:I23)"],
    ["=SUM(A:B)+SUM(3:4)", 1, 1, "=SUM(B:C)+SUM(4:5)"],
    ["='评 分'!A1&\"A1\"", 1, 0, "='评 分'!A2&\"A1\""],
    ["=A1", -1, 0, "=#REF!"],
    ["=LOG10(A1)+评A1", 1, 0, "=LOG10(A2)+评A1"],
    ["=A1%*1E5", 1, 0, "=A2%*1E5"],
  ])("%s by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
    expect(translate(formula, rows, columns)).toBe(expected);
  });
});

describe("a formula when rows or columns move", () => {
  test.each([
    ["=SUM(I4:I22)", "row", 3, 2, "=SUM(I6:I24)"],
    ["=SUM(I4:I22)", "row", 10, 2, "=SUM(I4:I24)"],
    ["=SUM(I4:I22)", "row", 22, 2, "=SUM(I4:I22)"],
    ["=SUM($I$4:$I$22)", "row", 4, -2, "=SUM($I$4:$I$20)"],
    ["=SUM(I4:I22)", "row", 0, -6, "=SUM(I1:I16)"],
    ["=SUM(I4:I22)", "row", 3, -19, "=SUM(#REF!)"],
    ["=I4+I5", "row", 3, -1, "=#REF!+I4"],
    ["=A1+C1", "column", 1, 1, "=A1+D1"],
    ["=SUM(B:D)", "column", 2, -1, "=SUM(B:C)"],
    ["=SUM(B:D)", "row", 0, 5, "=SUM(B:D)"],
    ["=SUM(22:4)", "row", 10, 1, "=SUM(23:4)"],
    ["=Other!A9+A9", "row", 0, 1, "=Other!A9+A10"],
  ] as const)("%s, %s %i by %i, becomes %s", (formula, axis, at, count, expected) => {
    expect(moveFormula(formula, { axis, at, count }, (sheet) => sheet === null)).toBe(expected);
  });
});

test.each([
  ["=1", true],
  ["=SUM(A1,{1,2;3,4})", true],
  ['=IF(A1="(",1,2)', true],
  ["=50%", true],
  ["=", false],
  ["A1", false],
  ["=(1", false],
  ["=1)", false],
  ["=1+", false],
  ['="a', false],
])("%s is well formed: %s", (formula, expected) => {
  expect(isWellFormed(formula)).toBe(expected);
});

test("a formula put together again is the formula", () => {
  const parts = constantFrom(
    "A1",
    "$B$2:C9",
    "SUM(",
    ")",
    ",",
    '"甲""A1"',
    "'a b'!",
    "Sheet1!A:A",
    "1.5",
    " ",
    "+",
    "#REF!",
  );
  const noise = string({
    unit: constantFrom(
      "+",
      "-",
      "*",
      "/",
      "(",
      ")",
      "{",
      "}",
      ",",
      ";",
      ":",
      "!",
      '"',
      "'",
      "$",
      ".",
      "%",
      " ",
      "1",
      "9",
      "分",
    ),
  });
  assert(
    property(array(parts), noise, (some, rest) => {
      const formula = `=${some.join("")}${rest}`;
      expect(writeTokens(tokens(formula))).toBe(formula);
    }),
    { numRuns: 2000 },
  );
});
