import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "all-qualitative": true }).filter((line) => line.startsWith("all-qualitative "));

describe("all-qualitative", () => {
  it.each<[string, string, string[]]>([
    [
      "most of the weight",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|40|40|
      效益指标|社会效益指标|阅读氛围|明显改善|达成预期指标|30|30|
      ^|可持续影响指标|借阅习惯|持续向好|达成预期指标|30|30|
      `,
      ["all-qualitative warning D3:D4"],
    ],
    [
      "half of the weight",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|阅读氛围|明显改善|达成预期指标|25|25|
      ^|可持续影响指标|借阅习惯|持续向好|达成预期指标|25|25|
      `,
      [],
    ],
    [
      "blank targets",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|40|40|
      效益指标|社会效益指标|阅读氛围||达成预期指标|30|30|
      ^|可持续影响指标|借阅习惯||达成预期指标|30|30|
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
