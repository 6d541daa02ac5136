import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "full-mark-target-missed": true }).filter((line) => line.startsWith("full-mark-target-missed "));

describe("full-mark-target-missed", () => {
  it.each<[string, string, string[]]>([
    [
      "a target that is missed",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|2.4万人|50|50|
      `,
      ["full-mark-target-missed error G3 E3 D3"],
    ],
    [
      "a target that is just reached",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|30000人|50|50|
      `,
      [],
    ],
    [
      "what should stay low and doesn't",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|读者投诉|≤3起|4起|50|50|
      `,
      ["full-mark-target-missed error G3 E3 D3"],
    ],
    [
      "what stays low",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|读者投诉|≤3起|0起|50|50|
      `,
      [],
    ],
    [
      "shares, one of them without its sign",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|满意度指标|读者满意度|≥95%|0.9|50|50|
      `,
      ["full-mark-target-missed error G3 E3 D3"],
    ],
    [
      "a hair below",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥30000人|29990人|50|50|
      `,
      [],
    ],
    [
      "words",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|明显增加|明显增加|50|50|
      `,
      [],
    ],
    [
      "days, of which fewer are mostly better",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|办证耗费|30天|20天|50|50|
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
