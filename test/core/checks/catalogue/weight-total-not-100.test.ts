import { checkedTable, exact, found, type Row, tableOf, type TableOptions } from "../../../support/checked-table";

const rows = (...weights: readonly (number | null)[]): Row[] => weights.map((weight) => ({ path: "产出/甲", weight }));
const funds = tableOf([{ path: "预算执行率", weight: 10 }], { kind: "funds" });

describe("weight-total-not-100", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    ["95", rows(60, 35), {}, ["error F2:F3"]],
    ["with a stated total of 100", rows(60, 35), { total: { weight: 100 } }, ["error F2:F3 F4"]],
    ["110", rows(60, 50), {}, ["error F2:F3"]],
    ["by more than rounding", rows(60, 40.02), {}, ["error F2:F3"]],
    ["90 where no other table makes up the rest", rows(60, 30), { siblings: [] }, ["error F2:F3"]],
    ["85 beside an execution block of 10", rows(60, 25), { siblings: [funds] }, ["error F2:F3"]],
    [
      "another gap than the one its groups show",
      [
        { path: "产出/甲", weight: 55 },
        { path: "效益/乙", weight: 41 },
      ],
      { groups: { 产出: 57, 效益: 41 } },
      ["error F2:F3"],
    ],
    // silent
    ["100", rows(60, 40), {}, []],
    ["within rounding", rows(33.33, 33.33, 33.33), {}, []],
    ["90 and an execution block of 10", rows(60, 30), { siblings: [funds] }, []],
    ["a weight total that says so", rows(60, 60), { total: { weight: 120 } }, []],
    ["full marks that say so", rows(60, 60), { fullMarks: exact(120) }, []],
    ["a weight missing", rows(60, null), {}, []],
    ["no weights at all", [{ path: "产出/甲", score: 5 }], {}, []],
    [
      "relative weights",
      [
        { path: "产出/甲", weight: 100 },
        { path: "效益/乙", weight: 100 },
      ],
      { groups: { 产出: 60, 效益: 40 } },
      [],
    ],
    [
      "the gap that its groups show",
      [
        { path: "产出/甲", weight: 55 },
        { path: "效益/乙", weight: 40 },
      ],
      { groups: { 产出: 60, 效益: 40 } },
      [],
    ],
    ["a bonus beyond 100", [...rows(60, 40), { path: "加分/奖励", kind: "bonus", weight: 5 }], {}, []],
    ["不适用 rows in it", [...rows(60, 30), { path: "效益/乙", kind: "not-applicable", weight: 10 }], {}, []],
    ["alternatives", [...rows(60, 40), { path: "效益/乙", kind: "alternative", weight: 40 }], {}, []],
    ["a page of a longer table", rows(20, 15), {}, []],
    ["90 in a form of targets, whose execution stands elsewhere", rows(60, 30), { columns: { target: [6] } }, []],
    ["a block of funds", rows(10), { kind: "funds" }, []],
  ])("%s", (_, rows, options, expected) => {
    expect(found("weight-total-not-100", checkedTable(rows, options))).toEqual(expected);
  });
});
