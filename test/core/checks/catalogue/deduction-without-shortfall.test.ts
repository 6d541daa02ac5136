import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "deduction-without-shortfall": true }).filter((line) =>
    line.startsWith("deduction-without-shortfall "),
  );

describe("deduction-without-shortfall", () => {
  it.each<[string, string, string[]]>([
    [
      "no place for a reason",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50
      效益指标|社会效益指标|到馆读者|≥3万人|3.1万人|50|48
      `,
      ["deduction-without-shortfall warning G3"],
    ],
    [
      "a blank reason",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|3.1万人|50|48|
      `,
      ["deduction-without-shortfall error G3"],
    ],
    [
      "a reason",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|3.1万人|50|48|统计口径不全
      `,
      [],
    ],
    [
      "what stays low",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50
      效益指标|社会效益指标|读者投诉|≤3起|2起|50|48
      `,
      ["deduction-without-shortfall warning G3"],
    ],
    [
      "a share taken for points",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50
      效益指标|满意度指标|读者满意度|98%|98%|50|49
      `,
      ["deduction-without-shortfall warning G3"],
    ],
    [
      "a target that is missed",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50
      效益指标|社会效益指标|到馆读者|≥3万人|2.4万人|50|40
      `,
      [],
    ],
    [
      "all of the budget spent",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|100|100|100|10|100%|9
      `,
      ["deduction-without-shortfall warning G2"],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
