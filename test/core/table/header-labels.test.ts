import { Grid } from "../../../src/core/table/grid";
import { findHeaders } from "../../../src/core/table/header";
import { sheetOf } from "../../support/grid";

/** What the labels of the first header mean, column by column: "name weight - score". */
function meanings(picture: string): string {
  const [header] = findHeaders(new Grid(sheetOf(picture)));
  return header?.columns.map(({ means }) => means ?? "-").join(" ") ?? "none";
}

describe("labels below a wider one", () => {
  const below = (wide: string, left: string, right: string): string =>
    meanings(`
      指标名称 | 分值 | 评分标准 | ${wide} | <
      ^ | ^ | ^ | ${left} | ${right}
    `).replace("name weight criterion ", "");

  it("say whose scores they are", () => {
    expect(below("得分", "单位", "专家")).toBe("score reviewScore");
    expect(below("得分情况", "自评", "专家")).toBe("score reviewScore");
    expect(below("得分", "部门", "第三方")).toBe("score reviewScore");
  });

  it("are scores of whoever stands above", () => {
    expect(below("财政评价情况", "得分", "扣分原因")).toBe("reviewScore reason");
    expect(below("单位自评结果", "得分", "扣分原因")).toBe("score reason");
    expect(below("考核", "得分", "扣分原因")).toBe("score reason");
  });

  it("mean what they say below anything else", () => {
    expect(below("完成情况", "目标值", "实际值")).toBe("target actual");
    expect(below("其他", "责任部门", "备注")).toBe("department remark");
    expect(below("其他", "甲", "乙")).toBe("- -");
  });

  it("are names and weights of a level", () => {
    const level = (name: string): string =>
      meanings(`
        一级指标 | < | 二级指标 | < | 得分
        ${name} | 权重 | ${name} | 权重 | ^
      `);
    expect(level("名称")).toBe("level1 weight level2 weight score");
    expect(level("指标内容")).toBe("level1 weight level2 weight score");
  });

  it("mean what the wider one means where nobody knows them", () => {
    expect(below("评分标准", "甲等", "乙等")).toBe("criterion criterion");
    expect(below("得分", "甲组", "乙组")).toBe("score score");
  });

  it("mean nothing where nobody knows them and another beside them means something else", () => {
    expect(below("完成情况", "甲组", "备注")).toBe("- remark");
  });
});

it("leaves out columns without a label at the right end only", () => {
  expect(meanings("指标名称 | | 分值 | 得分 | |\n出勤 | 甲 | 40 | 38 | 乙")).toBe("name - weight score");
});
