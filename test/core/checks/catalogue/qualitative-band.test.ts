import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "qualitative-band": true }).filter((line) => line.startsWith("qualitative-band "));

describe("qualitative-band", () => {
  it.each<[string, string, string[]]>([
    [
      "partly reached, nearly full marks",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|阅读氛围|明显改善|部分达成预期指标|50|45|活动偏少
      `,
      ["qualitative-band error G3 E3 D3"],
    ],
    [
      "reached, and less than its band",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|阅读氛围|明显改善|达成预期指标|50|30|活动偏少
      `,
      ["qualitative-band error G3 E3 D3"],
    ],
    [
      "not reached, and full marks",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|阅读氛围|明显改善|未达成预期指标且效果较差|50|50|
      `,
      ["qualitative-band error G3 E3 D3"],
    ],
    [
      "reached",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|阅读氛围|明显改善|达成预期指标|50|50|
      `,
      [],
    ],
    [
      "at the bound of two bands",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|阅读氛围|明显改善|部分达成预期指标|50|40|活动偏少
      `,
      [],
    ],
    [
      "the word in a sentence",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|阅读氛围|明显改善|与两所学校达成意向|50|20|未签约
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
