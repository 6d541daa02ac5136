import { shiftFormula } from "../../../src/hosts/formula/shift";
import { tokensOf } from "../../../src/hosts/formula/tokens";

describe("a formula moved one row down and two columns right", () => {
  it.each([
    ["A1", "C2"],
    ["$A1+A$1+$A$1", "$A2+C$1+$A$1"],
    ["SUM(A1:B2)", "SUM(C2:D3)"],
    ["SUM(A:B)+SUM($1:2)", "SUM(C:D)+SUM($1:3)"],
    ['IF(A1="A1",LOG10(A1),"""B2""")', 'IF(C2="A1",LOG10(C2),"""B2""")'],
    ["'A1 sheet'!B2+Sheet1!B2+评分表!B2", "'A1 sheet'!D3+Sheet1!D3+评分表!D3"],
    ["'It''s B2'!C3", "'It''s B2'!E4"],
    ["[1]Sheet!A1", "[1]Sheet!C2"],
    ["Table1[A1]+Table1[[#This Row],[B2]]", "Table1[A1]+Table1[[#This Row],[B2]]"],
    ["1E5+A1", "1E5+C2"],
    ["ABCD12+A1B+TRUE", "ABCD12+A1B+TRUE"],
    ["XFD1", "#REF!"],
    ["A1048576", "#REF!"],
    ["#REF!+A1", "#REF!+C2"],
    ["A1 B2", "C2 D3"],
  ])("%s → %s", (formula, moved) => {
    expect(shiftFormula(formula, 1, 2)).toBe(moved);
    expect(
      tokensOf(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  });
});
