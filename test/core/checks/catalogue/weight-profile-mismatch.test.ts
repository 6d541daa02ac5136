import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "weight-profile-mismatch": true }).filter((line) => line.startsWith("weight-profile-mismatch "));

describe("weight-profile-mismatch", () => {
  it.each<[string, string, string[]]>([
    [
      "60 % exactly",
      `
      一级指标|分值|二级指标|分值|得分
      决策|20|甲|20|20
      过程|20|乙|20|20
      产出|30|丙|30|30
      效益|30|丁|30|30
      `,
      [],
    ],
    [
      "weights inside labels",
      `
      一级指标|二级指标|分值|得分
      决策（30分）|甲|30|30
      过程（20分）|乙|20|20
      产出（25分）|丙|25|25
      效益（25分）|丁|25|25
      `,
      ["weight-profile-mismatch warning A4 A5"],
    ],
    [
      "another framework",
      `
      一级指标|分值|二级指标|分值|得分
      决策|40|甲|40|40
      服务|40|乙|40|40
      产出|20|丙|20|20
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
