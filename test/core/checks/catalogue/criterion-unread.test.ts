import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "criterion-unread": true }).filter((line) => line.startsWith("criterion-unread "));

describe("criterion-unread", () => {
  it.each<[string, string, string[]]>([
    [
      "nothing that says points",
      `
      指标|分值|评价标准|得分
      综合印象|40|由专家组结合实际情况综合评定。|33.7
      台账|60|每缺一份扣2分，扣完为止。|60
      `,
      ["criterion-unread info C2"],
    ],
    [
      "all of them read",
      `
      指标|分值|评价标准|得分
      综合印象|40|材料齐全得40分，否则不得分。|40
      台账|60|每缺一份扣2分，扣完为止。|60
      `,
      [],
    ],
    [
      "several together",
      `
      指标|分值|评价标准|得分
      综合印象|40|由专家组综合评定。|33.7
      现场观感|60|由专家组综合评定。|60
      `,
      ["criterion-unread info C2:C3"],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
