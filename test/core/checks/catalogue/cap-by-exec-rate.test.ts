import selfReview2022 from "../../../../src/profiles/self-review-2022";
import { foundOn } from "../../../support/check-page";

const foundBy = (...[picture, options]: [string, Parameters<typeof foundOn>[2]?]): string[] =>
  foundOn(picture, {}, options).filter((line) => line.startsWith("cap-by-exec-rate "));
const found = (picture: string): string[] => foundBy(picture, { profile: selfReview2022 });

/** Everything reached but the budget: 90 points and those of the rate. */
const withIndicator = (name: string, actual: string, total: string): string => `
  三级指标|年度指标值|实际完成值|分值|得分
  ${name}|100%|${actual}|10|5
  新增图书|≥500册|500册|30|30
  举办讲座|≥20场|20场|30|30
  到馆读者|≥900人|900人|30|30
  总分|||100|${total}
`;

const withFunds = (budgets: string, spent: string, rate: string, total: string): string => `
  项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
  年度资金总额|${budgets}|${spent}|10|${rate}|5
  一级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析
  产出|新增图书|≥500册|500册|30|30|
  ^|举办讲座|≥20场|20场|30|30|
  效益|到馆读者|≥900人|900人|30|30|
  总分||||100|${total}|
`;

describe("cap-by-exec-rate", () => {
  it.each<[string, string, string[]]>([
    [
      "a total above the cap of its rate",
      withIndicator("预算执行率", "65%", "96.5"),
      ["cap-by-exec-rate warning E6 C2"],
    ],
    ["the cap itself", withIndicator("预算执行率", "65%", "79"), []],
    [
      "of several caps, the one for so low a rate",
      withIndicator("预算执行率", "45%", "69"),
      ["cap-by-exec-rate warning E6 C2"],
    ],
    ["a bound, which isn't below itself", withIndicator("预算执行率", "80%", "95"), []],
    ["a rate as a share", withIndicator("资金执行率", "0.75", "95"), ["cap-by-exec-rate warning E6 C2"]],
    ["a rate of something else", withIndicator("制度执行率", "65%", "95"), []],
    ["a rate that isn't told", withIndicator("预算执行率", "", "95"), []],
    ["what a block of funds comes to", withFunds("200|200", "130", "65%", "95"), ["cap-by-exec-rate warning F7 D2 B2"]],
    ["the better of two rates", withFunds("200|150", "130", "87%", "95"), []],
    ["a block with a rate and no amounts", withFunds("|", "", "65%", "95"), ["cap-by-exec-rate warning F7 F2"]],
    ["more spent than there was", withFunds("100|100", "130", "130%", "95"), []],
    ["no total", withIndicator("预算执行率", "65%", ""), []],
    [
      "a total that isn't of 100 points",
      `
      三级指标|年度指标值|实际完成值|分值|得分
      预算执行率|100%|65%|10|6.5
      新增图书|≥500册|500册|110|110
      总分|||120|116.5
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });

  it("nothing where the rules in force know no caps", () => {
    expect(foundBy(withIndicator("预算执行率", "65%", "96.5"))).toEqual([]);
  });
});
