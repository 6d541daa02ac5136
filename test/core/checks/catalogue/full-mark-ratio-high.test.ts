import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "full-mark-ratio-high": true }).filter((line) => line.startsWith("full-mark-ratio-high "));

describe("full-mark-ratio-high", () => {
  it.each<[string, string, string[]]>([
    [
      "too few rows",
      `
      一级指标|二级指标|分值|得分
      产出|甲|50|50
      效益|乙|50|50
      `,
      [],
    ],
    [
      "eight of ten",
      `
      一级指标|二级指标|分值|得分
      产出|指标1|10|9
      产出|指标2|10|9
      产出|指标3|10|10
      产出|指标4|10|10
      产出|指标5|10|10
      产出|指标6|10|10
      产出|指标7|10|10
      产出|指标8|10|10
      产出|指标9|10|10
      产出|指标10|10|10
      `,
      ["full-mark-ratio-high info D4:D11"],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
