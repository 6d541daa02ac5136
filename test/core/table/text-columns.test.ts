import { oneTable } from "./one-table";
import { columnsLine } from "./outline";

const roles = (picture: string): string => columnsLine(oneTable(picture).columns);

/** A table of one column beside names, weights and scores: the role that its label and texts give it. */
const besideScores = (label: string, first: string, second: string): string =>
  roles(`
    指标名称 | 分值 | ${label} | 得分
    出勤 | 40 | ${first} | 38
    纪律 | 60 | ${second} | 60
  `).replace(/^level1=A | ?score=D weight=B$/g, "");

describe("a column called criteria", () => {
  it("holds the weights where it holds numbers and no other column does", () => {
    expect(roles("指标名称 | 评分标准 | 得分\n出勤 | 40 | 38\n纪律 | 60 | 60")).toBe("level1=A score=C weight=B");
  });

  it("holds nothing known where it holds numbers beside weights, and criteria where it holds more texts", () => {
    expect(besideScores("评分标准", "40", "60")).toBe("");
    expect(besideScores("评分标准", "40", "每次扣2分")).toBe("criterion=C");
    expect(besideScores("评分标准", "", "")).toBe("criterion=C");
  });
});

describe("a column called scores that holds sentences", () => {
  const LATE = "每迟到一次扣2分，扣完为止";
  const scored = (label: string, first: string, second: string): string =>
    roles(`
      指标名称 | 分值 | ${label} | 得分
      出勤 | 40 | ${first} | 38
      纪律 | 60 | ${second} | 60
    `);

  it("holds the criteria where they speak of points", () => {
    expect(scored("评分", LATE, LATE)).toBe("level1=A criterion=C score=D weight=B");
  });

  it("holds the reasons where they don't, beside another column of scores", () => {
    expect(scored("评分", "全年考勤记录完整没有缺勤", "会议签到表齐全没有缺席")).toBe(
      "level1=A reason=C score=D weight=B",
    );
  });

  it("holds the reasons where criteria stand elsewhere", () => {
    const sheet = `
      指标名称 | 分值 | 评分标准 | 评分 | 得分
      出勤 | 40 | 按比例 | ${LATE} | 38
      纪律 | 60 | 每次扣2分 | ${LATE} | 60
    `;
    expect(roles(sheet)).toBe("level1=A criterion=C reason=D score=E weight=B");
  });

  it("holds scores where it is the only one, has numbers or is short", () => {
    expect(roles("指标名称 | 分值 | 评分标准 | 评分\n出勤 | 40 | 按比例 | 全年考勤记录完整没有缺勤")).toBe(
      "level1=A criterion=C score=D weight=B",
    );
    expect(scored("自评", LATE, "36")).toBe("level1=A reviewScore=D score=C weight=B");
    expect(scored("自评", "良好", "优秀")).toBe("level1=A reviewScore=D score=C weight=B");
    expect(scored("自评", "", "")).toBe("level1=A reviewScore=D score=C weight=B");
  });
});

describe("without criteria of that name", () => {
  it("texts that speak of points are the criteria, at least half of them", () => {
    for (const label of ["工作要求", "评价方式", "指标解释"]) {
      expect(besideScores(label, "每迟到一次扣2分", "每缺席一次扣2分")).toBe("criterion=C");
      expect(besideScores(label, "每迟到一次扣2分", "参加全部会议")).toBe("criterion=C");
    }
    expect(besideScores("工作要求", "按时上下班", "参加全部会议")).toBe("explanation=C");
    expect(besideScores("评价方式", "查看考勤", "查看签到")).toBe("method=C");
    const one = `
      指标名称 | 分值 | 工作要求 | 得分
      出勤 | 40 | 每迟到一次扣2分 | 38
      纪律 | 30 | 参加全部会议 | 30
      值班 | 30 | 按时交接 | 30
    `;
    expect(roles(one)).toBe("level1=A explanation=C score=D weight=B");
  });

  it("what is said before the scores is how to score, and behind them why", () => {
    expect(besideScores("评分说明", "每迟到一次扣2分", "每缺席一次扣2分")).toBe("criterion=C");
    expect(besideScores("扣分情况", "迟到一次扣2分", "缺席一次扣2分")).toBe("reason=C");
    const behind = `
      指标名称 | 分值 | 得分 | 评分说明
      出勤 | 40 | 38 | 迟到一次扣2分
      纪律 | 60 | 58 | 缺席一次扣2分
    `;
    expect(roles(behind)).toBe("level1=A reason=D score=C weight=B");
    expect(roles(behind.replace("得分", "专家评分")).includes("reason=D")).toBe(true);
  });

  it("a blank column of that name leaves them to the texts that speak of points, and is doubted", () => {
    const table = oneTable(`
      指标名称 | 分值 | 工作要求 | 评分标准 | 得分
      出勤 | 40 | 每迟到一次扣2分 | | 38
      纪律 | 60 | 每缺席一次扣2分 | | 60
    `);
    expect(columnsLine(table.columns)).toBe("level1=A criterion=C score=E weight=B");
    expect(table.unsure).toEqual([{ role: "criterion", code: "blank-column", cells: [{ row: 0, column: 3 }] }]);
  });
});

it("leaves requirements explanations beside criteria, though they speak of points", () => {
  const sheet = `
    指标名称 | 分值 | 工作要求 | 评分标准 | 得分
    出勤 | 40 | 每迟到一次扣2分 | 按考勤记录 | 38
    纪律 | 60 | 每缺席一次扣2分 | 按签到表 | 60
  `;
  expect(roles(sheet)).toBe("level1=A criterion=D explanation=C score=E weight=B");
});

describe("grounds of scores", () => {
  const sheet = (criteria: string, before: string, behind: string): string => `
    指标名称 | 分值 | ${before} | ${criteria} | 得分 | ${behind}
    出勤 | 40 | 考勤记录 | 按比例 | 38 | 缺勤两次
    纪律 | 60 | 会议签到 | 按比例 | 60 | 没有缺席
  `;

  it("are reasons behind the scores", () => {
    expect(roles(sheet("评分标准", "备注", "评分依据"))).toBe(
      "level1=A criterion=D reason=F remark=C score=E weight=B",
    );
  });

  it("explain before the scores, without criteria, or where they are called otherwise", () => {
    expect(roles(sheet("评分标准", "评分依据", "备注"))).toBe(
      "level1=A criterion=D explanation=C remark=F score=E weight=B",
    );
    expect(roles(sheet("责任部门", "备注", "评分依据"))).toBe(
      "level1=A department=D explanation=F remark=C score=E weight=B",
    );
    expect(roles(sheet("评分标准", "备注", "工作要求"))).toBe(
      "level1=A criterion=D explanation=F remark=C score=E weight=B",
    );
  });
});

describe("points gained", () => {
  it("are the scores where nothing else is", () => {
    expect(roles("考核项目 | 评分标准 | 加分\n创新 | 每项加1分 | 2\n宣传 | 每篇加1分 | 3")).toBe(
      "level1=A criterion=B score=C",
    );
  });

  it("are no scores beside scores, nor are points lost", () => {
    expect(roles("考核项目 | 评分标准 | 加分 | 得分\n创新 | 每项加1分 | 2 | 2")).toBe(
      "level1=A criterion=B deduction=C score=D",
    );
    expect(roles("考核项目 | 评分标准 | 加分 | 专家评分\n创新 | 每项加1分 | 2 | 2")).toContain("deduction=C");
    expect(roles("考核项目 | 评分标准 | 扣分\n违规 | 每次扣1分 | 2")).toBe("level1=A criterion=B deduction=C");
  });
});

describe("what describes an indicator", () => {
  const required = (...texts: readonly string[]): string =>
    roles(
      [
        "指标名称 | 分值 | 评分标准 | 得分 | 工作要求",
        ...texts.map((text, index) => `第${index}项 | 5 | 按次 | 5 | ${text}`),
      ].join("\n"),
    );
  const NONE = "level1=A criterion=C score=D weight=B";
  const EXPLAINS = "level1=A criterion=C explanation=E score=D weight=B";

  it("explains nothing where it always says the same", () => {
    expect(required("同上", "同上", "同上", "同上")).toBe(NONE);
    expect(required("同上", "同上", "同上", "另议")).toBe(EXPLAINS);
    expect(required("同上", "同上", "同上")).toBe(EXPLAINS);
  });

  it("explains nothing where one cell strayed into a long column", () => {
    const blank = (count: number): string[] => Array.from({ length: count }, () => "");
    expect(required("见附件", ...blank(11))).toBe(NONE);
    expect(required("见附件", ...blank(10))).toBe(EXPLAINS);
  });
});

describe("two columns of values", () => {
  const valued = (first: string, second: string, third = "备注"): string =>
    roles(`
      指标名称 | 分值 | ${first} | ${second} | ${third} | 得分
      出勤 | 40 | 100% | 95% | 正常 | 38
      纪律 | 60 | 12 | 12 | 正常 | 60
    `);

  it("are what to reach and what was reached, where the second is a bare 指标值", () => {
    expect(valued("目标值", "指标值")).toBe("level1=A actual=D remark=E score=F target=C weight=B");
  });

  it("are both what to reach where the second says so, or something else says what was reached", () => {
    expect(valued("指标值", "目标值")).toBe("level1=A remark=E score=F target=C,D weight=B");
    expect(valued("目标值", "指标值", "完成情况")).toBe("level1=A actual=E score=F target=C,D weight=B");
  });

  it("alone, a 指标值 is what to reach", () => {
    expect(valued("指标值", "责任部门")).toBe("level1=A department=D remark=E score=F target=C weight=B");
  });
});

describe("a label over two columns", () => {
  it("names the one that holds the numbers", () => {
    const sheet = (label: string): string => `
      指标名称 | ${label} | < | 评分标准 | 得分 | <
      出勤 | 40 | 分 | 按比例 | 38 | 良好
      纪律 | 60 | 分 | 每次扣2分 | 60 | 优秀
    `;
    expect(roles(sheet("分值"))).toBe("level1=A criterion=D score=E weight=B");
  });

  it("names both where both do", () => {
    const sheet = `
      指标名称 | 分值 | 评分标准 | < | 得分
      出勤 | 40 | 按比例 | 每次扣1分 | 38
      纪律 | 60 | 每次扣2分 | 扣完为止 | 60
    `;
    expect(roles(sheet)).toBe("level1=A criterion=C,D score=E weight=B");
  });
});
