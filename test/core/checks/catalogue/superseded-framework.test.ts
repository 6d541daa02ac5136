import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "superseded-framework": true }).filter((line) => line.startsWith("superseded-framework "));

describe("superseded-framework", () => {
  it.each<[string, string, string[]]>([
    [
      "without a year",
      `
      一级指标|二级指标|分值|得分
      投入|甲|20|20
      过程|乙|20|20
      产出|丙|30|30
      效果|丁|30|30
      `,
      ["superseded-framework info A2 A5"],
    ],
    [
      "a year since",
      `
      某县2021年项目评分表
      一级指标|二级指标|分值|得分
      投入|甲|20|20
      过程|乙|20|20
      产出|丙|30|30
      效果|丁|30|30
      `,
      ["superseded-framework info A3 A6"],
    ],
    [
      "a year before",
      `
      某县2018年项目评分表
      一级指标|二级指标|分值|得分
      投入|甲|20|20
      过程|乙|20|20
      产出|丙|30|30
      效果|丁|30|30
      `,
      [],
    ],
    [
      "only one old name",
      `
      一级指标|二级指标|分值|得分
      投入|甲|20|20
      过程|乙|20|20
      产出|丙|30|30
      效益|丁|30|30
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
