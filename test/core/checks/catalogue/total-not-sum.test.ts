import { checkedTable, found, type Row, tableOf, type TableOptions } from "../../../support/checked-table";

const a = { path: "产出/数量/培训场次", weight: 5 };
const five: Row[] = [
  { ...a, score: 5 },
  { ...a, score: 4 },
];
const funds = tableOf([{ path: "预算执行率", weight: 10, score: 9.5 }], { kind: "funds" });
const page: Row[] = [{ ...a, score: 4 }];
const relative: Row[] = ["产出/甲", "产出/乙", "效益/丙", "效益/丁"].map((path) => ({ path, weight: 50, score: 48 }));

describe("total-not-sum", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    ["too high", five, { total: { score: 12 } }, ["error I4 I2:I3"]],
    ["too high beside a block of funds", five, { total: { score: 19 }, siblings: [funds] }, ["error I4 I2:I3"]],
    ["too low, as text", five, { total: { score: "8分" } }, ["error I4 I2:I3"]],
    ["by more than rounding", five, { total: { score: 9.02 } }, ["error I4 I2:I3"]],
    [
      "neither the sum nor within the weights",
      [
        { ...a, score: 8 },
        { ...a, score: 4 },
      ],
      { total: { score: 11 } },
      ["error I4 I2:I3"],
    ],
    [
      "the runs of scores, without 不适用",
      [
        { ...a, score: 5 },
        { ...a, kind: "not-applicable", weight: null, score: null },
        { ...a, score: 4 },
      ],
      { total: { score: 8 } },
      ["error I5 I2 I4"],
    ],
    // silent
    ["a total with the score of the block of funds", five, { total: { score: 18.5 }, siblings: [funds] }, []],
    ["the total of a table of which this is the last page", page, { total: { score: 65, weight: 100 } }, []],
    ["the sum", five, { total: { score: 9 } }, []],
    ["the sum within 0.01", five, { total: { score: 9.01 } }, []],
    [
      "the sum within the weights",
      [
        { ...a, score: 8 },
        { ...a, score: 4 },
      ],
      { total: { score: 9 } },
      [],
    ],
    ["no total row", five, {}, []],
    ["a blank total", five, { total: { score: null } }, []],
    ["an error for a total", five, { total: { score: "#REF!" } }, []],
    ["with a bonus", [...five, { path: "加分/奖励", kind: "bonus", score: 2 }], { total: { score: 11 } }, []],
    [
      "a deduction written as a positive number",
      [...five, { path: "扣分/违纪", kind: "deduction", score: 2 }],
      { total: { score: 7 } },
      [],
    ],
    [
      "scaled up for 不适用 rows",
      [
        { ...a, weight: 80, score: 72 },
        { ...a, kind: "not-applicable", weight: 20, score: null },
      ],
      { total: { score: 90 } },
      [],
    ],
    ["weights relative to their parent", relative, { groups: { 产出: 60, 效益: 40 }, total: { score: 96 } }, []],
  ])("%s", (_, rows, options, expected) => {
    expect(found("total-not-sum", checkedTable(rows, options))).toEqual(expected);
  });
});
