import { foundOn } from "../../../support/check-page";
import { checkedTable, found, type Row, type TableOptions } from "../../../support/checked-table";

const a = { path: "产出/数量/培训场次", weight: 5 };

describe("total-includes-overrun", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    [
      "the sum holds points above a weight",
      [
        { ...a, score: 8 },
        { ...a, score: 4 },
      ],
      { total: { score: 12 } },
      ["error I4 I2"],
    ],
    [
      "several overruns, neighbours as one range",
      [
        { ...a, score: 8 },
        { ...a, score: 6 },
        { ...a, score: 4 },
        { ...a, score: 7 },
      ],
      { total: { score: 25 } },
      ["error I6 I2:I3 I5"],
    ],
    ["text", [{ ...a, score: "8 " }], { total: { score: "8" } }, ["error I3 I2"]],
    // silent
    [
      "the total is within the weights",
      [
        { ...a, score: 8 },
        { ...a, score: 4 },
      ],
      { total: { score: 9 } },
      [],
    ],
    [
      "the total is something else",
      [
        { ...a, score: 8 },
        { ...a, score: 4 },
      ],
      { total: { score: 10 } },
      [],
    ],
    ["nothing exceeds", [{ ...a, score: 5 }], { total: { score: 5 } }, []],
    ["an overrun that rounding explains", [{ ...a, score: 5.01 }], { total: { score: 5.02 } }, []],
    ["no total", [{ ...a, score: 8 }], {}, []],
    [
      "a bonus row",
      [
        { ...a, score: 5 },
        { ...a, kind: "bonus", weight: 2, score: 3 },
      ],
      { total: { score: 8 } },
      [],
    ],
    ["no weight to exceed", [{ ...a, weight: null, score: 8 }], { total: { score: 8 } }, []],
  ])("%s", (_, rows, options, expected) => {
    expect(found("total-includes-overrun", checkedTable(rows, options))).toEqual(expected);
  });
  it.each([
    ["with the points of the funds", 106, ["total-includes-overrun error G6 G4"]],
    ["without the points of the funds", 96, ["total-includes-overrun error G6 G4"]],
    ["within the weights", 100, []],
  ])("a total %s", (_, total, expected) => {
    const findings = foundOn(`
      项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
      年度资金总额|50|50|50|10|100%|10
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|新增图书|≥2000册|2100册|50|56
      效益指标|社会效益指标|到馆读者|≥3万人|3万人|40|40
      总分||||||${total}
    `);
    expect(findings.filter((line) => line.startsWith("total-includes-overrun "))).toEqual(expected);
  });
});
