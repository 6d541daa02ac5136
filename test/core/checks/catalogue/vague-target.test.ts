import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "vague-target": true }).filter((line) => line.startsWith("vague-target "));

describe("vague-target", () => {
  it.each<[string, string, string[]]>([
    [
      "no figure",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|整治成效显著，达到主管部门要求。|达到绩效目标得100分，否则不得分。|100
      `,
      ["vague-target warning D2"],
    ],
    [
      "parts that are numbered",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|一是整治成效显著，达到主管部门要求。|达到绩效目标得100分，否则不得分。|100
      `,
      ["vague-target warning D2"],
    ],
    [
      "a figure",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|整治30处，达到主管部门要求。|达到绩效目标得100分，否则不得分。|100
      `,
      [],
    ],
    [
      "a question",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|整治是否达到主管部门要求。|达到绩效目标得100分，否则不得分。|100
      `,
      [],
    ],
    [
      "points for something else",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|整治达到主管部门要求。|验收合格得100分，否则不得分。|100
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
