import { bare, nameFrom, plain } from "../../../src/core/table/text";

it.each([
  ["绩 效 指\n标（％）", "绩效指标(%)"],
  ["得\u200b分\ufeff", "得分"],
  ["No.  1", "No.1"],
])("%j is compared as %j", (text, expected) => {
  expect(plain(text)).toBe(expected);
});

it.each([
  ["  立 项\n依 据 ", "立项依据"],
  ["\ufeff 出勤\u200b率 ", "出勤率"],
  ["Phase  1\n review", "Phase 1 review"],
  ["A1  立项", "A1 立项"],
])("%j is shown as %j", (text, expected) => {
  expect(nameFrom(text)).toBe(expected);
});

it.each([
  ["指标名称(必填)", "指标名称"],
  ["指标名称[必填项]", "指标名称"],
  ["指标名称【必填项】", "指标名称"],
  ["三级指标★为核心指标", "三级指标"],
  ["*得分*", "得分"],
  ["得分:", "得分"],
  ["备注:。", "备注"],
  ["No.1", "No.1"],
  ["(得分)", "得分"],
  ["[得分]:", "得分"],
  ["【得分】", "得分"],
  ["", ""],
])("%j says barely %j", (text, expected) => {
  expect(bare(text)).toBe(expected);
});
