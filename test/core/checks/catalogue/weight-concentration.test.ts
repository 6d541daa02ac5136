import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "weight-concentration": true }).filter((line) => line.startsWith("weight-concentration "));

describe("weight-concentration", () => {
  it.each<[string, string, string[]]>([
    [
      "more than the limit",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|60|60|
      ^|质量指标|验收合格率|100%|100%|10|10|
      效益指标|社会效益指标|到馆读者|≥3万人|3.1万人|30|30|
      `,
      ["weight-concentration info F2"],
    ],
    [
      "at the limit",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|40|40|
      ^|质量指标|验收合格率|100%|100%|20|20|
      效益指标|社会效益指标|到馆读者|≥3万人|3.1万人|40|40|
      `,
      [],
    ],
    [
      "two rows, of which one must have half",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|新增图书|≥2000册|2100册|60|60|
      效益指标|社会效益指标|到馆读者|≥3万人|3.1万人|40|40|
      `,
      [],
    ],
    [
      "no targets",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|60
      安全|40|每起扣2分，扣完为止。|40
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
