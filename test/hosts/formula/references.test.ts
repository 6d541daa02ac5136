import { formatRange } from "../../../src/core/sheet/address";
import { referencesOf } from "../../../src/hosts/formula/references";

const areasOf = (formula: string): string[] =>
  referencesOf(formula).areas.map(({ sheet, range }) => (sheet === null ? "" : `${sheet}!`) + formatRange(range));

describe("what a formula rests on", () => {
  it.each<readonly [string, readonly string[]]>([
    ["A1+$B$2", ["A1", "B2"]],
    ["SUM(I3:I21,K4)", ["I3:I21", "K4"]],
    ["SUM($C$6:A2)", ["A2:C6"]],
    ["SUM(B:C)+SUM($3:3)", ["B1:C1048576", "A3:XFD3"]],
    ["评分表!I23+'一 表'!A1:B2", ["评分表!I23", "一 表!A1:B2"]],
    ["'it''s'!A1", ["it's!A1"]],
    ['IF(A1="B2","C3",D4)', ["A1", "D4"]],
    ["LOG10(A1)+1E5", ["A1"]],
    ["#REF!+A1", ["A1"]],
    ["[1]表!A1+B1", ["B1"]],
    ["'[b.xlsx]表'!A1:A3+B1", ["B1"]],
    ["A1:B2:C3", ["A1:B2", "C3"]],
  ])("%s: %j", (formula, areas) => {
    expect(areasOf(formula)).toEqual(areas);
  });

  it.each([
    "INDIRECT(A1)",
    "SUM(offset(A1,1,0))",
    "SUM(A1:INDEX(A:A,3))",
    "SUM(表1[得分])",
    "SUM(A1#)",
    "SUM(一月:三月!A1)",
    "SUM('一 月:三 月'!A1)",
  ])("%s: cells that it doesn't name", (formula) => {
    expect(referencesOf(formula).isOpen).toBe(true);
  });

  it.each<readonly [string, readonly string[]]>([
    ["满分*A1", ["满分"]],
    ["评分表!满分+1", ["满分"]],
    ["IF(TRUE,A1,0)", []],
  ])("%s: the names %j, and nothing unsaid", (formula, names) => {
    expect(referencesOf(formula)).toMatchObject({ names, isOpen: false });
  });
});
