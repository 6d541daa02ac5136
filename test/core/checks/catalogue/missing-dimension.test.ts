import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "missing-dimension": true }).filter((line) => line.startsWith("missing-dimension "));

describe("missing-dimension", () => {
  it.each<[string, string, string[]]>([
    [
      "none of them",
      `
      一级指标|二级指标|分值|得分
      决策|立项规范性|20|20
      过程|制度健全性|20|20
      产出|甲|40|40
      效益|乙|20|20
      `,
      ["missing-dimension warning A2 A3 A4 A5"],
    ],
    [
      "in an explanation",
      `
      一级指标|二级指标|分值|指标解释|得分
      决策|立项规范性|20||20
      过程|制度健全性|20||20
      产出|甲|40|工期和造价均在计划内|40
      效益|乙|20|群众满意|20
      `,
      [],
    ],
    [
      "a part",
      `
      一级指标|二级指标|分值|得分
      决策|立项规范性|20|20
      过程|制度健全性|20|20
      产出|甲|40|40
      效益|乙|15|15
      `,
      [],
    ],
    [
      "another framework",
      `
      一级指标|二级指标|分值|得分
      德|品德|30|30
      能|能力|30|30
      勤|出勤|20|20
      绩|业绩|20|20
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
