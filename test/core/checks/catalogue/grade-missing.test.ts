import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] => foundOn(picture).filter((line) => line.startsWith("grade-missing "));

const scored = (total: string, ...below: string[]): string => `
  指标|分值|评价标准|得分
  台账|60|每缺一份扣2分，扣完为止。|50
  安全|40|每起扣2分，扣完为止。|38
  合计|100||${total}
  ${below.join("\n  ")}
`;

describe("grade-missing", () => {
  it.each<[string, string, string[]]>([
    ["a label with nothing beside it", scored("88", "评价等级|||"), ["grade-missing warning A5"]],
    ["a label with a line to write on", scored("88", "评价等级：____|||"), ["grade-missing warning A5"]],
    ["a label at the end of its row", scored("88", "综合得分|88|最终等级|"), ["grade-missing warning C5"]],
    ["a grade beside it", scored("88", "评价等级|良||"), []],
    ["a grade further right", scored("88", "评价等级|||良"), []],
    ["a grade that the rules don't know", scored("88", "评价等级|合格||"), []],
    ["a choice to tick", scored("88", "评价等级|优□ 良□ 中□ 差□||"), []],
    ["a grade in a sentence as well", scored("88", "综合得分88分，评价等级为“良”。|||", "评价等级|||"), []],
    ["the head of a column", scored("88", "等级|||", "优|||"), []],
    ["the head of a column of bounds", scored("88", "评价等级|||", "优：90分以上|||"), []],
    ["no place for it at all", scored("88"), []],
    ["no total yet", scored("", "评价等级|||"), []],
    [
      "the total of a part",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|50
      合计|60||50
      评价等级|||
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
