import { allows, checkedTable, found, type Row, tableOf, type TableOptions } from "../../../support/checked-table";

const rows = (...pairs: readonly (readonly [number, number | string])[]): Row[] =>
  pairs.map(([weight, max]) => ({ path: "产出/甲", weight, reading: allows([0, max]) }));
const funds = tableOf([{ path: "预算执行率", weight: 10 }], { kind: "funds" });

describe("max-attainable-below-100", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    ["the best grade stays in reach", rows([95, 93], [5, 5]), {}, ["warning F2 H2"]],
    ["the best grade is out of reach", rows([60, 45], [40, 40]), {}, ["error F2 H2"]],
    ["the stated total lies above", rows([95, 93], [5, 5]), { total: { score: 99 } }, ["error F2 H2"]],
    [
      "the causes, weights as runs and criteria one by one",
      rows([40, 39], [30, 29], [20, 20], [10, 9]),
      {},
      ["warning F2:F3 F5 H2 H3 H5"],
    ],
    ["90 whose rest stands in the execution block", rows([60, 58], [30, 30]), { siblings: [funds] }, ["warning F2 H2"]],
    [
      "a bonus doesn't fill the gap",
      [...rows([95, 93], [5, 5]), { path: "加分/奖励", kind: "bonus", weight: 5, score: 5 }],
      {},
      ["warning F2 H2"],
    ],
    // silent
    ["each gives its weight", rows([60, 60], [40, 40]), {}, []],
    ["more than the weight makes up for nothing less", rows([60, 80], [40, 40]), {}, []],
    [
      "nothing was read in full",
      [{ path: "产出/甲", weight: 100, reading: allows([0, 80], { status: "partial" }) }],
      {},
      [],
    ],
    ["the rest wasn't read", [...rows([60, 60]), { path: "效益/乙", weight: 40 }], {}, []],
    ["within rounding", rows([33.33, "99.99/3"], [66.67, 66.67]), {}, []],
    ["no weights", [{ path: "产出/甲", reading: allows([0, 5]) }], {}, []],
  ])("%s", (_, rows, options, expected) => {
    expect(found("max-attainable-below-100", checkedTable(rows, options))).toEqual(expected);
  });
});
