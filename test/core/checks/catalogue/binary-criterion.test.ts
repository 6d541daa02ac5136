import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "binary-criterion": true }).filter((line) => line.startsWith("binary-criterion "));

describe("binary-criterion", () => {
  it.each<[string, string, string[]]>([
    [
      "in the explanation",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|合格率达到95%。|达到目标得100分，否则不得分。|100
      `,
      ["binary-criterion info E2"],
    ],
    [
      "100 %",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|合格率达到100%。|达到目标得100分，否则不得分。|100
      `,
      [],
    ],
    [
      "in proportion",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|合格率达到95%。|达到目标得100分，未达到按比例得分。|100
      `,
      [],
    ],
    [
      "no target",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|制度是否健全。|制度健全得100分，否则不得分。|100
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
