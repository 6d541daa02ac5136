import { labelFrom } from "../../../src/core/table/labels";

it.each([
  ["产出指标（50分）", "产出指标", "50"],
  ["数量结果(5分)", "数量结果", "5"],
  ["产 出\n（ ３０ 分 ）", "产出", "30"],
  ["过程（25%）", "过程", "25"],
  ["A决策15分", "A决策", "15"],
  ["质量（满分12.5分）", "质量", "12.5"],
  ["二、日常管理（40分）：", "二、日常管理", "40"],
  ["(50分)", "(50分)", "50"],
  ["经济效益", "经济效益", null],
  ["每迟到一次扣2分", "每迟到一次扣2分", null],
  ["按时报送得 5 分", "按时报送得 5 分", null],
  ["满意度测评达到90分", "满意度测评达到90分", null],
  ["培训成绩不低于80分。", "培训成绩不低于80分。", null],
  ["活动每参加1次计1分", "活动每参加1次计1分", null],
  ["综合测评超过80分", "综合测评超过80分", null],
  ["台账登记5分", "台账登记", "5"],
  ["绩效审计10分", "绩效审计", "10"],
  ["文件传达 3分", "文件传达", "3"],
  ["命案破案率达100%", "命案破案率达100%", null],
  ["应急演练（3次）", "应急演练（3次）", null],
  ["课时（45分钟）", "课时（45分钟）", null],
  ["一\n、\n组\n织", "一、组织", null],
  ["Phase  1\nreview", "Phase 1 review", null],
])("%j is named %j and weighs %s", (text, name, weight) => {
  const label = labelFrom(text, false);
  expect([label.name, label.weight?.toDecimal(2) ?? null]).toEqual([name, weight]);
});

it("takes a bare number in brackets for a weight only where it names a group", () => {
  expect(labelFrom("培训安排（15）", true).weight?.toDecimal(0)).toBe("15");
  expect(labelFrom("培训安排（15）", false).weight).toBeNull();
  expect(labelFrom("年度计划（2020）", true).weight).toBeNull();
});
