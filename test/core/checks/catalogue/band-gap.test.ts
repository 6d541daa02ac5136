import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "band-gap": true }).filter((line) => line.startsWith("band-gap "));

describe("band-gap", () => {
  it.each<[string, string, string[]]>([
    [
      "values between two bands",
      `
      指标|分值|评价标准|得分
      满意率|100|90%及以上得100分；75%（含）—85%得60分；75%以下不得分。|60
      `,
      ["band-gap warning C2"],
    ],
    [
      "bands that meet",
      `
      指标|分值|评价标准|得分
      满意率|100|90%及以上得100分；75%（含）—90%得60分；75%以下不得分。|60
      `,
      [],
    ],
    [
      "no bands",
      `
      指标|分值|评价标准|得分
      台账|100|每缺一份扣2分，扣完为止。|98
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
