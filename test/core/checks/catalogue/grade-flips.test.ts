import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "grade-flips": true }).filter((line) => line.startsWith("grade-flips "));

describe("grade-flips", () => {
  it.each<[string, string, string[]]>([
    [
      "a wrong sum",
      `
      一级指标|二级指标|分值|得分
      产出|甲|50|40
      效益|乙|50|39
      总分||100|80
      `,
      ["grade-flips warning D4"],
    ],
    [
      "the same grade",
      `
      一级指标|二级指标|分值|得分
      产出|甲|50|45
      效益|乙|50|40
      总分||100|86
      `,
      [],
    ],
    [
      "a capped total",
      `
      一级指标|二级指标|分值|得分
      产出|甲|50|52
      效益|乙|50|39
      总分||100|89
      `,
      [],
    ],
    [
      "a part of a table",
      `
      一级指标|二级指标|分值|得分
      产出|甲|50|30
      效益|乙|40|29
      总分||90|61
      `,
      [],
    ],
    [
      "no total",
      `
      一级指标|二级指标|分值|得分
      产出|甲|50|52
      效益|乙|50|39
      `,
      [],
    ],
    [
      "with a bonus",
      `
      一级指标|二级指标|分值|得分
      产出|甲|50|40
      效益|乙|50|39
      加分项|丙||5
      总分||100|84
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
