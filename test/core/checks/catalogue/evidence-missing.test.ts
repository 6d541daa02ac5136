import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "evidence-missing": true }).filter((line) => line.startsWith("evidence-missing "));

describe("evidence-missing", () => {
  it.each<[string, string, string[]]>([
    [
      "no room for any",
      `
      一级指标|二级指标|分值|得分
      决策|甲|20|20
      过程|乙|20|20
      产出|丙|30|30
      效益|丁|30|30
      `,
      ["evidence-missing warning A1:D1"],
    ],
    [
      "a column of reasons",
      `
      一级指标|二级指标|分值|得分|扣分原因
      决策|甲|20|20|
      过程|乙|20|20|
      产出|丙|30|30|
      效益|丁|30|30|
      `,
      [],
    ],
    [
      "evidence nowhere",
      `
      一级指标|二级指标|分值|得分|佐证材料
      产出|甲|50|50|
      效益|乙|50|50|
      `,
      [],
    ],
    [
      "not scored",
      `
      一级指标|二级指标|分值|得分|佐证材料
      产出|甲|50||清单
      效益|乙|50||
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
