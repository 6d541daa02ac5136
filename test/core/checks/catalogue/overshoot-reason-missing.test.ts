import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "overshoot-reason-missing": true }).filter((line) => line.startsWith("overshoot-reason-missing "));

describe("overshoot-reason-missing", () => {
  it.each<[string, string, string[]]>([
    [
      "a third more",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|4万人|50|50|
      `,
      ["overshoot-reason-missing warning H3"],
    ],
    [
      "with a reason",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|4万人|50|50|新馆开放
      `,
      [],
    ],
    [
      "a little more",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|3.8万人|50|50|
      `,
      [],
    ],
    [
      "no place for it",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50
      效益指标|社会效益指标|到馆读者|≥3万人|4万人|50|50
      `,
      [],
    ],
    [
      "what should stay low",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|读者投诉|≤3起|0起|50|50|
      `,
      [],
    ],
    [
      "other units than it says",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|31000|50|50|
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
