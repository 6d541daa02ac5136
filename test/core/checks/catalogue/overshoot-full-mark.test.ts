import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "overshoot-full-mark": true }).filter((line) => line.startsWith("overshoot-full-mark "));

describe("overshoot-full-mark", () => {
  it.each<[string, string, string[]]>([
    [
      "a third more",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50
      效益指标|社会效益指标|到馆读者|≥3万人|4万人|50|50
      `,
      ["overshoot-full-mark warning G3"],
    ],
    [
      "a third more, and points taken off",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50
      效益指标|社会效益指标|到馆读者|≥3万人|4万人|50|48
      `,
      [],
    ],
    [
      "a place for the reason",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|4万人|50|50|
      `,
      [],
    ],
    [
      "a little more",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50
      效益指标|社会效益指标|到馆读者|≥3万人|3.5万人|50|50
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
