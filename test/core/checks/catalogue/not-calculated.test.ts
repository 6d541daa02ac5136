import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "not-calculated": true }).filter((line) => line.startsWith("not-calculated "));

describe("not-calculated", () => {
  it.each<[string, string, string[]]>([
    [
      "a score and the total",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|=60-2
      合计|60||=SUM(D2:D2)
      `,
      ["not-calculated warning D2:D3"],
    ],
    [
      "results",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|=60-2 -> 58
      合计|60||=SUM(D2:D2) -> 58
      `,
      [],
    ],
    [
      "an error",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|=1/0 -> #DIV/0!
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
