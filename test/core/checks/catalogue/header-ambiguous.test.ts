import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "header-ambiguous": true }).filter((line) => line.startsWith("header-ambiguous "));

describe("header-ambiguous", () => {
  it.each<[string, string, string[]]>([
    [
      "but for spaces",
      `
      一级指标|分值|二级指标|分 值|得分
      产出|100|甲|100|100
      `,
      ["header-ambiguous info B1 D1"],
    ],
    [
      "different ones",
      `
      一级指标|二级指标|分值|得分
      产出|甲|100|100
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
