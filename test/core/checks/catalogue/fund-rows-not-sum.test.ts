import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "fund-rows-not-sum": true }).filter((line) => line.startsWith("fund-rows-not-sum "));

describe("fund-rows-not-sum", () => {
  it.each<[string, string, string[]]>([
    [
      "more than the whole",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|10|10|9|10|90%|9
      其中：财政拨款|12|10|9|—|—|—
      `,
      ["fund-rows-not-sum error B2 B3"],
    ],
    [
      "less than the whole, all sources named",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|10|10|9|10|90%|9
      其中：财政拨款|8|10|9|—|—|—
      其他资金|1|0|0|—|—|—
      `,
      ["fund-rows-not-sum error B2 B3:B4"],
    ],
    [
      "some sources only",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|10|10|9|10|90%|9
      其中：财政拨款|8|8|8|—|—|—
      `,
      [],
    ],
    [
      "sources of sources",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|10|10|9|10|90%|9
      财政拨款|10|10|9|—|—|—
      其中：省级|6|6|5|—|—|—
      `,
      [],
    ],
    [
      "blank amounts",
      `
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|10|10|9|10|90%|9
      其中：财政拨款||||—|—|—
      其他资金||||—|—|—
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});
