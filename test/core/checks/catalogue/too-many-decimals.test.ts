import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "too-many-decimals": true }).filter((line) => line.startsWith("too-many-decimals "));

describe("too-many-decimals", () => {
  it.each<[string, string, string[]]>([
    [
      "three decimals",
      `
      指标|分值|评价标准|得分
      台账|60|得分=完成率×60分。|51.428
      安全|40|每起扣2分，扣完为止。|40
      `,
      ["too-many-decimals info D2"],
    ],
    [
      "the noise of sums made elsewhere",
      `
      指标|分值|评价标准|得分
      台账|60|得分=完成率×60分。|51.4000000001
      安全|40|每起扣2分，扣完为止。|40
      `,
      ["too-many-decimals info D2"],
    ],
    [
      "binary noise that no spreadsheet shows",
      `
      指标|分值|评价标准|得分
      台账|60|得分=完成率×60分。|51.400000000000006
      安全|40|每起扣2分，扣完为止。|40
      `,
      [],
    ],
    [
      "two decimals",
      `
      指标|分值|评价标准|得分
      台账|60|得分=完成率×60分。|51.43
      安全|40|每起扣2分，扣完为止。|40
      `,
      [],
    ],
    [
      "a formula's",
      `
      指标|分值|评价标准|得分
      台账|60|得分=完成率×60分。|=60*6/7 -> 51.428571
      安全|40|每起扣2分，扣完为止。|40
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
