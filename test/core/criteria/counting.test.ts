import { awardedUnit, countedUnit } from "../../../src/core/criteria/counting";
import type { Unit } from "../../../src/core/criteria/fact";
import { Statement } from "../../../src/core/criteria/statement";
import { tokenize } from "../../../src/core/criteria/tokens";

/** 2 天: counted by twos; 1: counted, nobody says by what; — for what holds or doesn't. */
const shown = (unit: Unit | null): string => (unit ? `${unit.every.toDecimal(4)} ${unit.name}`.trim() : "—");

const before = (words: string): [Statement, number, number] => {
  const tokens = tokenize(words);
  return [new Statement(words, tokens), 0, tokens.length];
};

describe("what a deduction behind these words counts", () => {
  test.each([
    // With 每.
    ["每处", "1 处"],
    ["每缺少台账", "1"],
    ["每延误2天", "2 天"],
    ["每降低5%", "0.05 %"],
    ["台账每有3处不规范", "3 处"],
    ["每漏报一次", "1 次"],
    ["每一个站点有2处破损", "2 处"],
    ["每个站点未公示", "1 个"],
    // Without it only a single thing, or one that is short or over.
    ["发现一处", "1 处"],
    ["破损2处", "—"],
    ["缺2份", "2 份"],
    ["逾期3天", "3 天"],
    ["降低1%", "0.01 %"],
    ["偏差1%", "—"],
    ["超过1天", "1 天"],
    ["超过2天", "—"],
    ["未在1天内办结", "—"],
    ["1天未值守", "—"],
    ["漏报0处", "—"],
    ["编号1", "—"],
    // A bound, a term, a place.
    ["破损1处以上", "—"],
    ["破损1处及以上", "—"],
    ["偏差每1%以内", "1"],
    ["1处围栏内侧破损", "1 处"],
    ["偏差缺1%以上", "—"],
    ["未获第1名", "—"],
    ["第三方发现1处", "1 处"],
    // How often something is to be done.
    ["未每月分析", "—"],
    ["每年检修1次未达标", "1 次"],
    ["每年检修2次未达标", "—"],
    ["每2年检修未达标", "—"],
    ["每学期检修未达标", "—"],
    ["每场学期总结未报", "1 场"],
    ["未每天", "—"],
    ["没有报告的每月", "1 月"],
    ["每迟1天", "1 天"],
    ["少每天值守", "1 天"],
    ["每天", "1 天"],
    ["每2天", "2 天"],
    ["每年", "1 年"],
    ["每学期", "1 学期"],
    ["按期开馆", "—"],
  ])("%s: %s", (words, expected) => {
    expect(shown(countedUnit(...before(words)))).toBe(expected);
  });
});

describe("what an award behind these words is given for each of", () => {
  test.each([
    ["每个", "1 个"],
    ["每举办一场", "1 场"],
    ["每举办2场", "2 场"],
    ["每举办展览", "1"],
    ["完成1项", "1 项"],
    ["第1项", "—"],
    ["第三方认定1项", "1 项"],
    ["完成2项", "—"],
    ["完成1项改造", "—"],
    ["超1%的", "—"],
    ["每年开展活动", "—"],
    // Each of what stands in another clause is nothing that is awarded.
    ["每场有记录,有总结", "—"],
    ["(每场)有总结", "—"],
    ["每场要求:有总结", "—"],
    ["按期开馆", "—"],
  ])("%s: %s", (words, expected) => {
    expect(shown(awardedUnit(...before(words)))).toBe(expected);
  });
});
