import { foundOn } from "../../../support/check-page";

const found = (score: string, total: string): string[] =>
  foundOn(
    `
    指标|分值|评价标准|得分
    台账|60|每缺一份扣2分，扣完为止。|${score}
    安全|40|每起扣2分，扣完为止。|40
    合计|100||${total}
    `,
    { "foreign-link": true },
  ).filter((line) => line.startsWith("foreign-link "));

describe("foreign-link", () => {
  it.each<[string, string, string[]]>([
    ["a sheet in quotes", "='[去年.xlsx]评分底稿'!H2 -> 58", ["foreign-link warning D2"]],
    ["with its folder", "='D:\\自评\\[去年.xlsx]底稿 2'!H2 -> 58", ["foreign-link warning D2"]],
    [
      "by number, as a file keeps it",
      '=SUMIFS([1]评分底稿!H:H,[1]评分底稿!A:A,"a") -> 58',
      ["foreign-link warning D2"],
    ],
    ["a name of another workbook", "=[1]!得分 -> 58", ["foreign-link warning D2"]],
    ["another sheet of this one", "=评分底稿!H2 -> 58", []],
    ["a column of a list", "=SUM(表1[得分])+评分底稿!H2 -> 58", []],
    ["brackets in a text", '=IF(评分底稿!A2="[1]a!",58,0) -> 58', []],
  ])("%s", (_, score, expected) => {
    expect(found(score, "98")).toEqual(expected);
  });

  it("names scores and the total together", () => {
    expect(found("=[1]a!H2 -> 58", "=[1]a!H4 -> 98")).toEqual(["foreign-link warning D2 D4"]);
  });
});
