import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "grade-mismatch": true }).filter((line) => line.startsWith("grade-mismatch "));

describe("grade-mismatch", () => {
  it.each<[string, string, string[]]>([
    [
      "a better grade than the total's",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|50
      安全|40|每起扣2分，扣完为止。|38
      合计|100||88
      评价等级：优|||
      `,
      ["grade-mismatch error A5 D4"],
    ],
    [
      "in the cell beside its label",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|50
      安全|40|每起扣2分，扣完为止。|38
      合计|100||88
      评定等级|优秀||
      `,
      ["grade-mismatch error B5 D4"],
    ],
    [
      "in a sentence",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|50
      安全|40|每起扣2分，扣完为止。|38
      合计|100||88
      综合得分88分，评价等级为“优”。|||
      `,
      ["grade-mismatch error A5 D4"],
    ],
    [
      "the total's own",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|50
      安全|40|每起扣2分，扣完为止。|38
      合计|100||88
      评价等级：良好|||
      `,
      [],
    ],
    [
      "a choice not taken",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|50
      安全|40|每起扣2分，扣完为止。|38
      合计|100||88
      评价等级：优□ 良□ 中□ 差□|||
      `,
      [],
    ],
    [
      "the bounds themselves",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|50
      安全|40|每起扣2分，扣完为止。|38
      合计|100||88
      评价等级：优（90分以上）|||
      `,
      [],
    ],
    [
      "a grade that the rules don't know",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|50
      安全|40|每起扣2分，扣完为止。|38
      合计|100||88
      评价等级：合格|||
      `,
      [],
    ],
    [
      "a table of another sum",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|50
      合计|60||50
      评价等级：优|||
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
