import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "placeholder-left": true }).filter((line) => line.startsWith("placeholder-left "));

describe("placeholder-left", () => {
  it.each<[string, string, string[]]>([
    [
      "crosses",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|××|50|50|
      `,
      ["placeholder-left warning E3"],
    ],
    [
      "a limit of words",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|2.4万人|50|40|雨季闭馆（100字以内）
      `,
      ["placeholder-left warning H3"],
    ],
    [
      "a request to fill in",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|2.4万人|50|40|请填写偏差原因
      `,
      ["placeholder-left warning H3"],
    ],
    [
      "a template",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50||
      效益指标|社会效益指标|到馆读者|≥3万人|××|50||
      `,
      [],
    ],
    [
      "crosses in a sentence",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|2.4万人|50|40|××街道封路三个月
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
