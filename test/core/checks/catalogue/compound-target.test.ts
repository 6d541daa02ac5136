import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "compound-target": true }).filter((line) => line.startsWith("compound-target "));

describe("compound-target", () => {
  it.each<[string, string, string[]]>([
    [
      "two counts of one unit",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|走访农户80户，帮扶20户。|每少1户扣1分，扣完为止。|100
      `,
      ["compound-target warning D2 E2"],
    ],
    [
      "other units",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|走访农户80户，举办培训20场。|每少1户扣1分，扣完为止。|100
      `,
      [],
    ],
    [
      "the same figure twice",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|走访80户，应走访80户。|每少1户扣1分，扣完为止。|100
      `,
      [],
    ],
    [
      "no deduction a unit",
      `
      一级指标|二级指标|分值|指标解释|评价标准|得分
      产出|甲|100|走访农户80户，帮扶20户。|全部完成得100分，否则不得分。|100
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
