import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "text-quality": true }).filter((line) => line.startsWith("text-quality "));

describe("text-quality", () => {
  it.each<[string, string, string[]]>([
    [
      "one left out",
      `
      指标|分值|指标解释|评价标准|得分
      台账|60|一是台账齐全；三是及时更新。|每缺一份扣2分，扣完为止。|60
      `,
      ["text-quality info C2"],
    ],
    [
      "a mark twice",
      `
      指标|分值|指标解释|评价标准|得分
      台账|60|台账是否齐全。。|每缺一份扣2分，扣完为止。|60
      `,
      ["text-quality info C2"],
    ],
    [
      "two lists",
      `
      指标|分值|指标解释|评价标准|得分
      台账|60|一是台账齐全；二是及时更新。一是有人管；二是有人查。|每缺一份扣2分，扣完为止。|60
      `,
      [],
    ],
    [
      "dots that go on",
      `
      指标|分值|指标解释|评价标准|得分
      台账|60|台账齐全、更新及时……|每缺一份扣2分，扣完为止。|60
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
