import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "exec-rate-mismatch": true }).filter((line) => line.startsWith("exec-rate-mismatch "));

describe("exec-rate-mismatch", () => {
  it.each<[string, string, string[]]>([
    [
      "100 % although not all was spent",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|100|100|87.39|10|100%|10
      `,
      ["exec-rate-mismatch error F2 D2 C2"],
    ],
    [
      "a share without a percent sign",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|100|100|87.39|10|0.87|8.74
      `,
      [],
    ],
    [
      "rounded to whole percents",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|100|100|87.39|10|87%|8.74
      `,
      [],
    ],
    [
      "of the first budget",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|100|80|60|10|60%|6
      `,
      [],
    ],
    [
      "of the last budget",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|100|80|60|10|75%|7.5
      `,
      [],
    ],
    [
      "no rate",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|100|80|60|10||7.5
      `,
      [],
    ],
    [
      "a budget of 0",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|0|0|0|10|0|0
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
