import { standsAlone } from "../../../src/hosts/formula/stands-alone";

it.each([
  ["=SUM(A1:B9)*2", true],
  ['=IF(A1>=60,"合格[1]#",TRUE)', true],
  ["='评分 表'!A1+S!$B$2", true],
  ["=其他!A1", false],
  ["=[1]S!A1", false],
  ["='[b.xls]S'!A1", false],
  ["=满分*2", false],
  ["=SUM(表[分值])", false],
  ["=A1+#REF!", false],
])("%s: %s", (formula, expected) => {
  expect(standsAlone(formula, new Set(["S", "评分 表"]))).toBe(expected);
});
