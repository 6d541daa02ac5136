import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "exec-rate-over-100": true }).filter((line) => line.startsWith("exec-rate-over-100 "));

describe("exec-rate-over-100", () => {
  it.each<[string, string, string[]]>([
    [
      "more than the budget",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|100|100|112|10|112%|10
      `,
      ["exec-rate-over-100 error D2 C2"],
    ],
    [
      "more than the first budget only",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|100|120|112|10|93.33%|9.33
      `,
      [],
    ],
    [
      "no budget at all",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|0|0|5|10||10
      `,
      ["exec-rate-over-100 error D2 B2 C2"],
    ],
    [
      "nothing at all",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|0|0|0|10|0|0
      `,
      [],
    ],
    [
      "a rate alone",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额||||10|120%|10
      `,
      ["exec-rate-over-100 error F2"],
    ],
    [
      "all of it",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|100|100|100|10|100%|10
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
