import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "self-review-gap": true }).filter((line) => line.startsWith("self-review-gap "));

describe("self-review-gap", () => {
  it.each<[string, string, string[]]>([
    [
      "far apart",
      `
      考核项目|分值|评分标准|自评得分|复核得分
      台账|40|每缺一份扣2分，扣完为止。|38|30
      安全|60|每发生一起扣10分，扣完为止。|60|50
      `,
      ["self-review-gap warning D2:D3 E2:E3"],
    ],
    [
      "another grade",
      `
      考核项目|分值|评分标准|自评得分|复核得分
      台账|40|每缺一份扣2分，扣完为止。|38|38
      安全|60|每发生一起扣10分，扣完为止。|60|50
      `,
      ["self-review-gap warning D2:D3 E2:E3"],
    ],
    [
      "near each other",
      `
      考核项目|分值|评分标准|自评得分|复核得分
      台账|40|每缺一份扣2分，扣完为止。|38|36
      安全|60|每发生一起扣10分，扣完为止。|60|60
      `,
      [],
    ],
    [
      "a review that isn't complete",
      `
      考核项目|分值|评分标准|自评得分|复核得分
      台账|40|每缺一份扣2分，扣完为止。|38|
      安全|60|每发生一起扣10分，扣完为止。|60|60
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
