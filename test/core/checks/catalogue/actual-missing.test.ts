import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "actual-missing": true }).filter((line) => line.startsWith("actual-missing "));

describe("actual-missing", () => {
  it.each<[string, string, string[]]>([
    [
      "blank and slashes",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|甲|≥20次|20次|40|40|
      ^|质量指标|乙|≥95%||30|30|
      ^|时效指标|丙|≤3天|/|30|30|
      `,
      ["actual-missing error E3:E4"],
    ],
    [
      "not scored yet",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|甲|≥20次|20次|50|50|
      ^|质量指标|乙|≥95%||50||
      `,
      [],
    ],
    [
      "a row without a target",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|甲|≥20次|20次|50|50|
      ^|质量指标|乙|||50|50|
      `,
      [],
    ],
    [
      "a column that nobody uses",
      `
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
      产出指标|数量指标|甲|≥20次||50|50|
      ^|质量指标|乙|≥95%||50|50|
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
