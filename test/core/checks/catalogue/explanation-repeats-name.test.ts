import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "explanation-repeats-name": true }).filter((line) => line.startsWith("explanation-repeats-name "));

describe("explanation-repeats-name", () => {
  it.each<[string, string, string[]]>([
    [
      "but for spaces",
      `
      一级指标|二级指标|分值|指标解释|得分
      产出|完成面积|100|完成 面积|100
      `,
      ["explanation-repeats-name info B2 D2"],
    ],
    [
      "more than the name",
      `
      一级指标|二级指标|分值|指标解释|得分
      产出|完成面积|100|完成面积（亩）|100
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
