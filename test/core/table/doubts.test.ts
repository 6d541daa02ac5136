import { formatCell } from "../../../src/core/sheet/address";
import { oneTable } from "./one-table";

const doubts = (picture: string): string[] =>
  oneTable(picture).unsure.map(({ role, code, cells }) => `${role} ${code} ${cells.map(formatCell).join(",")}`.trim());

describe("a name that is nothing but a number", () => {
  it("is doubted on its level, for parents too", () => {
    const sheet = `
      一级指标 | 二级指标 | 分值 | 得分
      产出 | 12 | 30 | 28
      ^ | 质量 | 30 | 30
      3.5 | 满意 | 40 | 40
    `;
    expect(doubts(sheet)).toEqual(["level1 number-for-name A4", "level2 number-for-name B2"]);
  });

  it("isn't where words stand beside it", () => {
    const sheet = "指标名称 | 分值 | 得分\n12个月 | 40 | 38\n第3项 | 60 | 60";
    expect(doubts(sheet)).toEqual([]);
  });
});

describe("words in place of a weight", () => {
  const weighed = (weight: string, name = "出勤"): string[] =>
    doubts(`指标名称 | 分值 | 评分标准 | 得分\n${name} | ${weight} | 按次 | 8\n纪律 | 60 | 按次 | 60`);

  it("are doubted", () => {
    expect(weighed("考勤记录")).toEqual(["weight text-for-number B2"]);
    expect(weighed("全年累计迟到不超过3次的得满分")).toEqual(["weight text-for-number B2"]);
  });

  it("aren't where they speak of points, or of another kind of indicator", () => {
    expect(weighed("5-10分")).toEqual([]);
    expect(weighed("加分项")).toEqual([]);
    expect(weighed("考勤记录", "加分项")).toEqual([]);
    expect(weighed("")).toEqual([]);
  });
});

describe("labels that nobody knows", () => {
  it("are doubted behind the names where nothing is weighed", () => {
    const sheet = (name: string): string => `
      甲栏 | 考核项目 | 乙栏 | 评分标准 | 得分
      一组 | ${name} | 40 | 按次 | 38
      二组 | 纪律 | 60 | 按次 | 60
    `;
    expect(doubts(sheet("出勤"))).toContain("weight unknown-label C1");
    expect(doubts(sheet("出勤（40分）"))).not.toContain("weight unknown-label C1");
    expect(doubts(sheet("出勤").replace("甲栏", "分值"))).not.toContain("weight unknown-label C1");
  });
});
