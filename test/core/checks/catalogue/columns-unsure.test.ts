import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "columns-unsure": true }).filter((line) => line.startsWith("columns-unsure "));

describe("columns-unsure", () => {
  it.each<[string, string, string[]]>([
    [
      "words for a weight",
      `
      指标|分值|评价标准|得分
      台账|见附件清单中所列各项内容|每缺一份扣2分，扣完为止。|60
      安全|40|每起扣2分，扣完为止。|40
      `,
      ["columns-unsure warning B2"],
    ],
    [
      "a plain table",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|60
      安全|40|每起扣2分，扣完为止。|40
      `,
      [],
    ],
    [
      "a template without scores",
      `
      指标|分值|评价标准
      台账|60|每缺一份扣2分，扣完为止。
      安全|40|每起扣2分，扣完为止。
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
