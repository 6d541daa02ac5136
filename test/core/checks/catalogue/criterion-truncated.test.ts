import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "criterion-truncated": true }).filter((line) => line.startsWith("criterion-truncated "));

describe("criterion-truncated", () => {
  it.each<[string, string, string[]]>([
    [
      "a number left out",
      `
      一级指标|二级指标|分值|评价标准|得分
      过程|甲|4|①制定办法得2分；③办法公开得2分。|4
      `,
      ["criterion-truncated warning D2"],
    ],
    [
      "a separator at the end, all points there",
      `
      一级指标|二级指标|分值|评价标准|得分
      过程|甲|4|①制定办法得2分；②办法公开得2分；|4
      `,
      [],
    ],
    [
      "a comma at the end, points missing",
      `
      一级指标|二级指标|分值|评价标准|得分
      过程|甲|4|①制定办法得1分；②办法公开得1分，|2
      `,
      ["criterion-truncated warning D2"],
    ],
    [
      "items in the middle of a line",
      `
      一级指标|二级指标|分值|评价标准|得分
      过程|甲|4|①制定办法(1分) ②办法公开(1分)\n③有专人负责(1分) ④有台账(1分)|4
      `,
      [],
    ],
    [
      "numbers that refer to items elsewhere",
      `
      一级指标|二级指标|分值|评价标准|得分
      过程|甲|4|要点①③各占一半，符合得4分，否则不得分。|4
      `,
      [],
    ],
    [
      "a list in order",
      `
      一级指标|二级指标|分值|评价标准|得分
      过程|甲|4|①制定办法得2分；②办法公开得1分；③报备得1分。|4
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
