import { evaluate } from "../../../src/core/criteria/evaluate/evaluate";
import { Rational } from "../../../src/core/exact";
import { itReads, readingOf } from "../../support/criteria/readings";

/** 3 (rate 完成率): the score, and what was asked for it. */
function worked(text: string, weight: number, answers: readonly number[]): string {
  const reading = readingOf(text, weight);
  const given = answers.map((answer, at): [string, Rational] => [String(at + 1), Rational.fromNumber(answer)]);
  const evaluation = evaluate(reading, Object.fromEntries(given));
  const asked = reading.inputs.map(({ type, unit, label }) => [type, ...(unit ? [unit] : []), label].join(" "));
  return `${evaluation.type === "scored" ? evaluation.score.toDecimal(4) : evaluation.type} (${asked.join(", ")})`;
}

describe("what a text's own arithmetic comes to", () => {
  test.each<[string, number, number[], string]>([
    ["得分=完成率×分值", 6, [0.5], "3 (rate 完成率)"],
    ["得分=完成率×满分", 6, [0.5], "3 (rate 完成率)"],
    ["得分=分值×达标比例", 6, [0.5], "3 (rate 达标比例)"],
    ["得分=整改系数×6分", 8, [0.5], "3 (rate 整改系数)"],
    ["得分=满意度×权重分值", 8, [0.5], "4 (rate 满意度)"],
    ["得分=实际天数/计划天数×分值", 6, [3, 6], "3 (amount 实际天数, amount 计划天数)"],
    ["得分=实际天数÷计划天数×100%×分值", 6, [3, 6], "3 (amount 实际天数, amount 计划天数)"],
    ["得分=（完成率-60%）/（1-60%）×分值", 6, [0.8], "3 (rate 完成率)"],
    ["得分=比率差值×分值", 6, [0.5], "3 (amount 比率差值)"],
    ["得分=上座率*50%*分值+回访率*50%*分值", 6, [0.5, 1], "4.5 (rate 上座率, rate 回访率)"],
    // Each part names its own points; the same figure is asked for once.
    ["得分=上座率×6分+回访率×4分", 10, [1, 0.5], "8 (rate 上座率, rate 回访率)"],
    ["得分=上座率×6分+上座率×4分", 10, [0.5], "5 (rate 上座率)"],
    ["得分=（1-差错率）×6分-扣款率×1分", 6, [0, 0], "6 (rate 差错率, rate 扣款率)"],
  ])("%s (%d), answered %j: %s", (text, weight, answers, expected) => {
    expect(worked(text, weight, answers)).toBe(expected);
  });
});

describe("up to the end of its clause", () => {
  itReads([
    ["得分=上座率×分值", 4, "[0 4]"],
    ["得分=上座率×分值，上座率=观众数/座位数", 4, "[0 4]"],
    ["得分=上座率×分值（上座率以售票数计）", 4, "[0 4]"],
    ["（得分=上座率×分值）", 4, "[0 4]"],
    ["得分=上座率×分值：上座率以售票数计", 4, "[0 4]"],
  ]);
});

describe("no arithmetic that gives points", () => {
  const nested = (depth: number) => `得分=${"（".repeat(depth)}上座率${"）".repeat(depth)}×分值`;
  test.each([
    ["得分=上座率×60%"],
    ["得分=60%×分值"],
    ["得分=上座率×"],
    ["得分=上座率×（分值"],
    ["得分=上座率分值"],
    ["得分=上座率2×分值"],
    ["得分=×分值"],
    ["得分=上座率×分值以外"],
    [nested(13)],
  ])("%s", (text) => {
    expect(readingOf(text, 4).status).not.toBe("full");
  });

  test("as deep as anybody nests brackets it is arithmetic", () => {
    expect(readingOf(nested(12), 4).status).toBe("full");
  });
});
