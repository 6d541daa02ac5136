import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "total-formula-incomplete": true }).filter((line) => line.startsWith("total-formula-incomplete "));

describe("total-formula-incomplete", () => {
  it.each<[string, string, string[]]>([
    [
      "a row left out",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|60
      安全|40|每起扣2分，扣完为止。|38
      合计|100||=SUM(D2:D2) -> 60
      `,
      ["total-formula-incomplete error D4 D3"],
    ],
    [
      "a row left out that isn't scored yet",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|60
      安全|40|每起扣2分，扣完为止。|
      合计|100||=SUM(D2:D2) -> 60
      `,
      ["total-formula-incomplete warning D4 D3"],
    ],
    [
      "all rows",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|60
      安全|40|每起扣2分，扣完为止。|38
      合计|100||=SUM($D$2:$D$3) -> 98
      `,
      [],
    ],
    [
      "cells one by one",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|60
      安全|40|每起扣2分，扣完为止。|38
      合计|100||=D2+D3 -> 98
      `,
      [],
    ],
    [
      "cells one by one, one left out",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|60
      安全|40|每起扣2分，扣完为止。|38
      合计|100||=+D2 -> 60
      `,
      ["total-formula-incomplete error D4 D3"],
    ],
    [
      "over subtotals",
      `
      项目|内容|分值|评分标准|得分
      服务|开馆|60|每少1天扣1分，扣完为止。|60
      小计||60||=SUM(E2) -> 60
      资源|采编|40|按时得40分，否则不得分。|40
      小计||40||=SUM(E4) -> 40
      合计||100||=E3+E5 -> 100
      `,
      [],
    ],
    [
      "reckoned in another way",
      `
      指标|分值|评价标准|得分
      台账|60|每缺一份扣2分，扣完为止。|60
      安全|40|每起扣2分，扣完为止。|38
      合计|100||=100-D9 -> 98
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
