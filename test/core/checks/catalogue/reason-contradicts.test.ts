import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "reason-contradicts": true }).filter((line) => line.startsWith("reason-contradicts "));

describe("reason-contradicts", () => {
  it.each<[string, string, string[]]>([
    [
      "points taken off",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|3.1万人|50|50|部分分馆未完成开放，扣2分
      `,
      ["reason-contradicts info H3"],
    ],
    [
      "nothing taken off",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|3.1万人|50|50|未扣分
      `,
      [],
    ],
    [
      "more than asked for",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|4.1万人|50|50|新馆开放，超额完成；此前估计不足
      `,
      [],
    ],
    [
      "points lost",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|50|50|
      效益指标|社会效益指标|到馆读者|≥3万人|2.4万人|50|40|部分分馆未完成开放
      `,
      [],
    ],
    [
      "a column of other remarks",
      `
      指标|分值|评价标准|得分|备注
      台账|100|每缺一份扣2分，扣完为止。|100|缺一份扣2分
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
