import { measuredBetween } from "../../../src/core/criteria/measured";
import type { Bound } from "../../../src/core/criteria/rule";
import { Statement } from "../../../src/core/criteria/statement";
import { tokenize } from "../../../src/core/criteria/tokens";

/** rate [0.8 0.9), count 起 (3 ∞): what is measured, and from where to where. */
function measuredIn(plain: string): string {
  const tokens = tokenize(plain);
  const measured = measuredBetween(new Statement(plain, tokens), 0, tokens.length);
  if (!measured) return "—";
  const { type, unit, range } = measured;
  const end = (bound: Bound | null, open: string) => (bound ? bound.value.toDecimal(4) : open);
  const from = `${range.from?.isIncluded ? "[" : "("}${end(range.from, "-∞")}`;
  const to = `${end(range.to, "∞")}${range.to?.isIncluded ? "]" : ")"}`;
  return [type, ...(unit ? [unit] : []), from, to].join(" ");
}

const itMeasures = (cases: readonly (readonly [text: string, expected: string])[]) => {
  test.each(cases)("%s: %s", (text, expected) => {
    expect(measuredIn(text)).toBe(expected);
  });
};

describe("a word before the number", () => {
  itMeasures([
    ["完成率不低于90%的", "rate [0.9 ∞)"],
    ["完成率达到90%", "rate [0.9 ∞)"],
    ["满3个月", "count 个月 [3 ∞)"],
    ["完成率不超过90%", "rate (-∞ 0.9]"],
    ["完成率未达到90%", "rate (-∞ 0.9)"],
    ["完成率低于90%", "rate (-∞ 0.9)"],
    ["完成率高于90%", "rate (0.9 ∞)"],
    ["完成率大于或等于90%", "rate [0.9 ∞)"],
    ["完成率>=90%", "rate [0.9 ∞)"],
    ["完成率<90%", "rate (-∞ 0.9)"],
  ]);
});

describe("a word behind it", () => {
  itMeasures([
    ["完成率90%以上", "rate [0.9 ∞)"],
    ["完成率90%及以上", "rate [0.9 ∞)"],
    ["投诉3起以内", "count 起 (-∞ 3]"],
    ["投诉3起或以下", "count 起 (-∞ 3]"],
  ]);
});

describe("the number is said to be in it, or not", () => {
  itMeasures([
    ["完成率90%(含)以上", "rate [0.9 ∞)"],
    ["完成率90%(不含)以上", "rate (0.9 ∞)"],
    ["完成率90%以上(不含)", "rate (0.9 ∞)"],
    ["完成率90%以下(不含)", "rate (-∞ 0.9)"],
    ["完成率90%(不含)以下", "rate (-∞ 0.9)"],
    ["完成率低于90%(含)", "rate (-∞ 0.9]"],
    ["完成率低于(含)90%", "rate (-∞ 0.9]"],
    ["完成率达到90%(不含)", "rate (0.9 ∞)"],
    ["完成率达到90%的(不含预拨)", "rate [0.9 ∞)"],
    ["完成率低于90%的(含)", "rate (-∞ 0.9)"],
    ["(含)完成率低于90%", "rate (-∞ 0.9)"],
  ]);
});

describe("the number before the sign", () => {
  itMeasures([
    ["90%≤完成率", "rate [0.9 ∞)"],
    ["90%<=完成率", "rate [0.9 ∞)"],
    ["90%<完成率", "rate (0.9 ∞)"],
    ["90%≥完成率", "rate (-∞ 0.9]"],
    ["90%>=完成率", "rate (-∞ 0.9]"],
    ["90%>完成率", "rate (-∞ 0.9)"],
    ["80%≤完成率<90%", "rate [0.8 0.9)"],
    ["完成率90%,≥", "rate [0.9 0.9]"],
    ["完成率90%,≤", "rate [0.9 0.9]"],
    ["完成率90%的>", "rate [0.9 0.9]"],
    ["完成率90%的<", "rate [0.9 0.9]"],
  ]);
});

describe("from one number to another", () => {
  itMeasures([
    ["完成率80%-90%", "rate [0.8 0.9]"],
    ["完成率80-90%", "rate [0.8 0.9]"],
    ["完成率100%-80%", "rate [0.8 1]"],
    ["完成率100%-80%(不含)", "rate (0.8 1]"],
    ["完成率80%(含)-90%", "rate [0.8 0.9]"],
    ["完成率80%(不含)-90%", "rate (0.8 0.9]"],
    ["完成率80%-90%(不含)", "rate [0.8 0.9)"],
    ["完成率80%-90%不含", "rate [0.8 0.9)"],
    ["完成率80%-90%的(不含预拨)", "rate [0.8 0.9]"],
    ["完成率80%至90%", "rate [0.8 0.9]"],
    ["完成率0.6-0", "rate [0 0.6]"],
    ["投资200-500万元", "amount 万元 [200 500]"],
    ["投诉3起至5起", "count 起 [3 5]"],
    // Several tokens from the first number on there is another one, but nothing joins the two.
    ["完成率80%、90%以上", "rate [0.9 ∞)"],
  ]);
});

describe("one range out of several words", () => {
  itMeasures([
    ["超过3起不超过5起", "count 起 (3 5]"],
    ["不超过5起超过3起", "count 起 (3 5]"],
    ["90%以上80%以上", "rate [0.9 ∞)"],
    ["80%以下90%以下", "rate (-∞ 0.8]"],
    ["80%以上60%-90%", "rate [0.8 0.9]"],
    ["2个标段完成率90%以上", "rate [0.9 ∞)"],
    ["完成率90%以上2个标段", "rate [0.9 ∞)"],
    ["完成率90%以上,投诉3起以内", "—"],
    ["面积超过3亩不超过5米", "—"],
    ["超过3人且超过50米", "—"],
  ]);
});

describe("a number alone is just that value, if it is the only one", () => {
  itMeasures([
    ["开展5次", "count 次 [5 5]"],
    ["开展5次活动", "count 次 [5 5]"],
    ["2个站点开展5次", "—"],
    ["2个站点3个专班开展5次", "—"],
    ["开展活动", "—"],
  ]);
});

describe("what kind of figure it is", () => {
  itMeasures([
    ["覆盖率0.9以上", "rate [0.9 ∞)"],
    ["覆盖率0.8≤x≤1", "rate [0.8 1]"],
    ["平均值1.2以上", "amount [1.2 ∞)"],
    ["平均值0.5-1.5", "amount [0.5 1.5]"],
    ["增长120%以上", "rate [1.2 ∞)"],
    ["覆盖0.5亩以上", "amount 亩 [0.5 ∞)"],
    ["开展1次以上", "count 次 [1 ∞)"],
    // Marks are measured, places and grades are not.
    ["考试60分以上", "amount 分 [60 ∞)"],
    ["获第1名", "—"],
    ["达到3级以上", "—"],
    ["第三方评估90%以上", "rate [0.9 ∞)"],
  ]);
});

describe("what the share is of, between the bound and the number", () => {
  itMeasures([
    ["不低于年度计划的80%", "rate [0.8 ∞)"],
    ["超过部分的80%", "rate [0.8 0.8]"],
    ["不低于本年度全部施工计划的80%", "rate [0.8 0.8]"],
  ]);
});
