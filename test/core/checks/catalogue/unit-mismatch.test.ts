import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "unit-mismatch": true }).filter((line) => line.startsWith("unit-mismatch "));

describe("unit-mismatch", () => {
  it.each<[string, string, string[]]>([
    [
      "yuan for ten thousands of yuan",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|经济效益指标|文创销售额|≥5万元|52000|50|50|
      `,
      ["unit-mismatch warning E3"],
    ],
    [
      "both of them named",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|经济效益指标|文创销售额|≥5万元|52000元|50|50|
      `,
      [],
    ],
    [
      "a count and a share",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥300人|95%|50|50|
      `,
      ["unit-mismatch warning E3"],
    ],
    [
      "the same thing counted in two words",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥300人|320人次|50|50|
      `,
      [],
    ],
    [
      "no unit, and about as much",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|经济效益指标|文创销售额|≥5万元|5.2|50|50|
      `,
      [],
    ],
    [
      "ten thousands of what is counted",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万|3.1万人|50|50|
      `,
      [],
    ],
    [
      "a share with a hundredth of its size",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      满意度指标|服务对象满意度|读者满意度|≥90%|0.93%|50|50|
      `,
      ["unit-mismatch warning E3"],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
