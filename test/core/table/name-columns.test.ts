import { formatCell } from "../../../src/core/sheet/address";
import { oneTable } from "./one-table";
import { columnsLine } from "./outline";

/** The roles of the columns of the only table, and the doubts about its names. */
function roles(picture: string): string[] {
  const { columns, unsure } = oneTable(picture);
  return [
    columnsLine(columns),
    ...unsure
      .filter(({ role }) => role === "level1")
      .map(({ role, code, cells }) => `unsure ${role} ${code} ${cells.map(formatCell).join(",")}`),
  ];
}

describe("beside numbered levels", () => {
  it("a further column of 指标 right of them is the next level", () => {
    const sheet = `
      一级指标 | 二级指标 | 考核指标 | 分值 | 得分
      产出 | 数量 | 完成场次 | 60 | 55
      ^ | 质量 | 合格率 | 40 | 40
    `;
    expect(roles(sheet)).toEqual(["level1=A level2=B level3=C score=E weight=D"]);
  });

  it("a further column of anything else explains them", () => {
    const sheet = `
      一级指标 | 二级指标 | 评价内容 | 分值 | 得分
      产出 | 数量 | 完成场次 | 60 | 55
      ^ | 质量 | 合格率 | 40 | 40
    `;
    expect(roles(sheet)).toEqual(["level1=A level2=B explanation=C score=E weight=D"]);
  });

  it("a fourth column of 指标 explains them too", () => {
    const sheet = `
      一级指标 | 二级指标 | 三级指标 | 考核指标 | 分值 | 得分
      产出 | 数量 | 场次 | 完成场次 | 60 | 55
      ^ | 质量 | 合格 | 合格率 | 40 | 40
    `;
    expect(roles(sheet)).toEqual(["level1=A level2=B level3=C explanation=D score=F weight=E"]);
  });

  it("names left of them are none of the table's", () => {
    const sheet = `
      考核指标 | 一级指标 | 二级指标 | 分值 | 得分
      年度 | 产出 | 数量 | 60 | 55
      年度 | ^ | 质量 | 40 | 40
    `;
    expect(roles(sheet)).toEqual(["level1=B level2=C score=E weight=D"]);
  });
});

describe("without numbered levels", () => {
  it("short names beside each other are levels", () => {
    const sheet = `
      考核项目 | 考核内容 | 分值 | 得分
      出勤 | 上下班打卡 | 40 | 38
      纪律 | 会议签到 | 60 | 60
    `;
    expect(roles(sheet)).toEqual(["level1=A level2=B score=D weight=C"]);
  });

  it("long texts, one for each name, explain it", () => {
    const sheet = `
      考核项目 | 考核内容 | 分值 | 得分
      出勤 | 每天按照规定时间上下班并完成打卡登记 | 40 | 38
      纪律 | 参加单位组织的各类会议并在会前完成签到 | 60 | 60
    `;
    expect(roles(sheet)).toEqual(["level1=A explanation=B score=D weight=C"]);
  });

  it("long texts, several for one name and each with its weight, are indicators", () => {
    const sheet = `
      考核项目 | 考核内容 | 分值 | 得分
      出勤 | 每天按照规定时间上下班并完成打卡登记 | 20 | 18
      ^ | 外出办事前在登记簿上写明事由和时间 | 20 | 20
      纪律 | 参加单位组织的各类会议并在会前完成签到 | 60 | 60
    `;
    expect(roles(sheet)).toEqual(["level1=A level2=B score=D weight=C"]);
  });

  it("long texts with weights on both sides are indicators", () => {
    const sheet = `
      考核项目 | 权重 | 考核内容 | 分值 | 得分
      出勤 | 40 | 每天按照规定时间上下班并完成打卡登记 | 40 | 38
      纪律 | 60 | 参加单位组织的各类会议并在会前完成签到 | 60 | 60
    `;
    expect(roles(sheet)).toEqual(["level1=A level1Weight=B level2=C score=E weight=D"]);
  });

  it("weights before and behind all names part none of them", () => {
    const sheet = `
      权重 | 考核项目 | 考核内容 | 分值 | 得分
      40% | 出勤 | 每天按照规定时间上下班并完成打卡登记 | 40 | 38
      60% | 纪律 | 参加单位组织的各类会议并在会前完成签到 | 60 | 60
    `;
    expect(roles(sheet)[0]).toContain("level1=B explanation=C");
  });

  it("behind the weights the first of several names counts", () => {
    const sheet = `
      分值 | 考核项目 | 考核内容 | 得分
      40 | 出勤 | 打卡 | 38
      60 | 纪律 | 签到 | 60
    `;
    expect(roles(sheet)).toEqual(["level1=B explanation=C score=D weight=A"]);
  });
});

describe("several texts below one name with one weight", () => {
  const clauses = (label: string, criteria: readonly string[]): string => `
    考核项目 | ${label} | 分值 | 评分标准 | 得分
    出勤 | 按时上下班 | 40 | ${criteria[0] ?? ""} | 38
    ^ | 外出登记 | ^ | ${criteria[1] ?? ""} | ^
    纪律 | 会前签到 | 60 | ${criteria[2] ?? ""} | 60
    ^ | 会后归档 | ^ | ${criteria[3] ?? ""} | ^
  `;

  it("are its clauses where the criteria say only how many points", () => {
    expect(roles(clauses("考核内容", ["扣2分", "扣1分", "扣2分", "扣3分"]))).toEqual([
      "level1=A criterion=B,D score=E weight=C",
    ]);
  });

  it("explain it where the criteria say what for, and where they are still blank", () => {
    const criteria = ["每迟到一次扣2分", "每缺一次登记扣1分", "每缺席一次会议扣2分", "每漏归档一份扣3分"];
    expect(roles(clauses("考核内容", criteria))).toEqual(["level1=A criterion=D explanation=B score=E weight=C"]);
    expect(roles(clauses("考核内容", []))).toEqual(["level1=A criterion=D explanation=B score=E weight=C"]);
  });

  it("are indicators of their own where they are called so", () => {
    expect(roles(clauses("考核指标", ["扣2分", "扣1分", "扣2分", "扣3分"]))).toEqual([
      "level1=A level2=B criterion=D score=E weight=C",
    ]);
  });

  it("are indicators where the weights are still blank", () => {
    const sheet = `
      考核项目 | 考核内容 | 分值 | 评分标准 | 得分
      出勤 | 按时上下班 | | 扣2分 |
      ^ | 外出登记 | | 扣1分 |
      纪律 | 会前签到 | | 扣2分 |
      ^ | 会后归档 | | 扣3分 |
    `;
    expect(roles(sheet)).toEqual(["level1=A level2=B criterion=D score=E weight=C"]);
  });

  it("are indicators where a weight stands for several names", () => {
    const sheet = `
      考核项目 | 考核内容 | 分值 | 评分标准 | 得分
      出勤 | 按时上下班 | 40 | 扣2分 | 38
      登记 | 外出登记 | ^ | 扣1分 | ^
      纪律 | 会前签到 | ^ | 扣2分 | ^
      归档 | 会后归档 | 60 | 扣3分 | 60
      值班 | 夜间值班 | ^ | 扣3分 | ^
      安全 | 消防检查 | ^ | 扣3分 | ^
    `;
    expect(roles(sheet)).toEqual(["level1=A level2=B criterion=D score=E weight=C"]);
  });
});

describe("points that name", () => {
  it("are a level, to be looked at by a person", () => {
    const sheet = `
      一级分值 | 二级指标 | 分值 | 评分标准 | 得分
      产出 | 数量 | 60 | 按比例 | 55
      效益 | 满意 | 40 | 按比例 | 40
    `;
    expect(roles(sheet)).toEqual(["level1=A level2=B criterion=D score=E weight=C", "unsure level1 unknown-label A1"]);
  });

  it("are points where they are numbers, or still blank", () => {
    const sheet = (first: string, second: string): string => `
      一级指标 | 一级分值 | 二级指标 | 分值 | 得分
      产出 | ${first} | 数量 | 60 | 55
      效益 | ${second} | 满意 | 40 | 40
    `;
    const expected = ["level1=A level1Weight=B level2=C score=E weight=D"];
    expect(roles(sheet("60", "40"))).toEqual(expected);
    expect(roles(sheet("", ""))).toEqual(expected);
    expect(roles(sheet("60", "四十"))).toEqual(expected);
  });
});

describe("a column without a label left of the names", () => {
  const beside = (first: string, second: string): string => `
     | 指标名称 | 分值 | 评分标准 | 得分
    ${first} | 出勤 | 40 | 按比例 | 38
    ${second} | 纪律 | 60 | 每次扣2分 | 60
  `;
  const NONE = ["level1=B criterion=D score=E weight=C"];

  it("is a level where it names", () => {
    expect(roles(beside("日常", "会议"))).toEqual([
      "level1=A level2=B criterion=D score=E weight=C",
      "unsure level1 no-header A1",
    ]);
  });

  it("is none where it holds numbers, a single text or long ones", () => {
    expect(roles(beside("1", "2"))).toEqual(NONE);
    expect(roles(beside("1", "其他"))).toEqual(NONE);
    expect(roles(beside("日常", ""))).toEqual(NONE);
    const LONG = "本行各项数据均由办公室根据考勤系统和会议签到簿逐月汇总后提供";
    expect(roles(beside(`${LONG}并核对`, `${LONG}并留存`))).toEqual(NONE);
  });
});

describe("where rows share a name but have weights of their own", () => {
  const sharing = (label: string, texts: readonly string[], names = ["出勤", "^", "纪律", "^"]): string => `
    考核项目 | ${label} | 分值 | 评分标准 | 得分
    ${names[0] ?? ""} | ${texts[0] ?? ""} | 20 | 按次数 | 18
    ${names[1] ?? ""} | ${texts[1] ?? ""} | 20 | 按次数 | 20
    ${names[2] ?? ""} | ${texts[2] ?? ""} | 30 | 按次数 | 30
    ${names[3] ?? ""} | ${texts[3] ?? ""} | 30 | 按次数 | 28
  `;
  const TEXTS = ["打卡", "登记", "签到", "归档"];

  it("requirements that tell them apart are a level", () => {
    expect(roles(sharing("工作要求", TEXTS))).toEqual(["level1=A level2=B criterion=D score=E weight=C"]);
  });

  it("so are texts below a label that nobody knows, and names that are repeated or left out", () => {
    expect(roles(sharing("细目", TEXTS))).toEqual(["level1=A level2=B criterion=D score=E weight=C"]);
    expect(roles(sharing("细目", TEXTS, ["出勤", "出勤", "纪律", "纪律"]))[0]).toContain("level2=B");
    expect(roles(sharing("细目", TEXTS, ["出勤", "", "纪律", ""]))[0]).toContain("level2=B");
  });

  it("numbers and blank cells aren't", () => {
    const NONE = ["level1=A criterion=D score=E weight=C"];
    expect(roles(sharing("细目", ["1", "2", "3", "4"]))).toEqual(NONE);
    expect(roles(sharing("细目", ["1", "2", "签到", "归档"]))).toEqual(NONE);
    expect(roles(sharing("细目", []))).toEqual(NONE);
  });

  it("requirements aren't where each row has its name", () => {
    expect(roles(sharing("工作要求", TEXTS, ["出勤", "登记", "纪律", "归档"]))).toEqual([
      "level1=A criterion=D explanation=B score=E weight=C",
    ]);
  });

  it("requirements aren't where a single row of many shares its name", () => {
    const sheet = `
      考核项目 | 工作要求 | 分值 | 评分标准 | 得分
      出勤 | 打卡 | 10 | 按次数 | 10
      登记 | 写明事由 | 10 | 按次数 | 10
      会议 | 签到 | 20 | 按次数 | 20
      归档 | 按月整理 | 20 | 按次数 | 20
      值班 | 交接 | 20 | 按次数 | 20
      安全 | 巡查 | 10 | 按次数 | 10
       | 演练 | 10 | 按次数 | 10
    `;
    expect(roles(sheet)).toEqual(["level1=A criterion=D explanation=B score=E weight=C"]);
  });

  it("requirements behind the weights aren't", () => {
    const sheet = `
      考核项目 | 分值 | 工作要求 | 评分标准 | 得分
      出勤 | 20 | 打卡 | 按次数 | 18
      ^ | 20 | 登记 | 按次数 | 20
      纪律 | 30 | 签到 | 按次数 | 30
      ^ | 30 | 归档 | 按次数 | 28
    `;
    expect(roles(sheet)).toEqual(["level1=A criterion=D explanation=C score=E weight=B"]);
  });

  it("requirements aren't below four levels", () => {
    const sheet = `
      一级指标 | 二级指标 | 三级指标 | 四级指标 | 工作要求 | 分值 | 得分
      产出 | 数量 | 场次 | 培训 | 按季度 | 50 | 50
      ^ | ^ | ^ | ^ | 按年度 | 50 | 40
    `;
    expect(roles(sheet)).toEqual(["level1=A level2=B level3=C level4=D explanation=E score=G weight=F"]);
  });
});

describe("where no label names the rows", () => {
  it("texts left of the points do, below labels that nobody knows", () => {
    const sheet = `
      甲栏 | 责任部门 | 编排 | 分值 | 乙栏 | 得分
      出勤 | 办公室 | 1 | 40 | 打卡 | 38
      纪律 | 办公室 | 2 | 60 | 签到 | 60
    `;
    expect(roles(sheet)).toEqual(["level1=A department=B score=F weight=D", "unsure level1 unknown-label A1"]);
  });

  it("texts without a label don't", () => {
    const sheet = `
       | 甲栏 | 分值 | 得分
      一组 | 出勤 | 40 | 38
       | 纪律 | 60 | 60
    `;
    expect(roles(sheet)).toEqual(["level1=B score=D weight=C", "unsure level1 unknown-label B1"]);
  });

  it("criteria name themselves, though texts stand left of them", () => {
    const sheet = `
      甲栏 | 评分标准 | 分值 | 得分
      办公室 | 每迟到一次扣2分 | 40 | 38
      办公室 | 每缺席一次扣2分 | 60 | 60
    `;
    expect(roles(sheet)).toEqual(["level1=B criterion=B score=D weight=C", "unsure level1 unknown-label A1"]);
  });
});
