import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "deduction-reason-missing": true }).filter((line) => line.startsWith("deduction-reason-missing "));

describe("deduction-reason-missing", () => {
  it.each<[string, string, string[]]>([
    [
      "reasons that are none",
      `
      一级指标|二级指标|分值|得分|扣分原因
      产出|甲|50|45|无
      效益|乙|30|20|/
      ^|丙|20|20|
      `,
      ["deduction-reason-missing error D2:D3"],
    ],
    [
      "a remark instead",
      `
      一级指标|二级指标|分值|得分|扣分原因|备注
      产出|甲|50|45||缺两份台账
      效益|乙|50|50||
      `,
      [],
    ],
    [
      "no column in a table of the framework",
      `
      一级指标|分值|二级指标|分值|三级指标|分值|指标解释|评价标准|得分
      投入|20|项目立项|20|立项规范性|20|立项手续是否完备。|手续完备得20分，否则不得分。|18
      过程|20|业务管理|20|制度健全性|20|制度是否建立。|制度健全得20分，否则不得分。|20
      产出|30|项目产出|30|培训人次|30|全年培训300人次。|每少1人次扣1分，扣完为止。|30
      效益|30|项目效益|30|群众受益面|30|惠及5个乡镇。|每少1个扣6分，扣完为止。|30
      `,
      ["deduction-reason-missing warning I2"],
    ],
    [
      "no column elsewhere",
      `
      一级指标|二级指标|分值|得分
      服务|甲|50|45
      资源|乙|50|50
      `,
      [],
    ],
    [
      "not scored yet",
      `
      一级指标|二级指标|分值|得分|扣分原因
      产出|甲|50||
      效益|乙|50||
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
