import { checkedTable, found, type Row, type TableOptions } from "../../../support/checked-table";

const rows = (...weights: readonly (readonly [string, number | string | null])[]): Row[] =>
  weights.map(([path, weight]) => ({ path, weight }));

describe("children-weight-mismatch", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    ["too little below", rows(["产出/甲", 5], ["产出/乙", 4]), { groups: { 产出: 10 } }, ["error B2 F2:F3"]],
    [
      "groups below a group",
      rows(["产出/数量/甲", 5], ["产出/质量/乙", 6]),
      { groups: { 产出: 10, "产出/数量": 5, "产出/质量": 6 } },
      ["error B2 D2:D3"],
    ],
    [
      "a level without weights is passed over",
      rows(["产出/数量/甲", 5], ["产出/质量/乙", 6]),
      { groups: { 产出: 10 } },
      ["error B2 F2:F3"],
    ],
    ["text weights", rows(["产出/甲", "5分"], ["产出/乙", "4 "]), { groups: { 产出: "10" } }, ["error B2 F2:F3"]],
    [
      "one group alone whose children come to 100",
      rows(["产出/甲", 60], ["产出/乙", 40]),
      { groups: { 产出: 90 } },
      ["error B2 F2:F3"],
    ],
    // silent
    ["equal", rows(["产出/甲", 5], ["产出/乙", 5]), { groups: { 产出: 10 } }, []],
    ["thirds", rows(["产出/甲", 3.33], ["产出/乙", 3.33], ["产出/丙", 3.33]), { groups: { 产出: 10 } }, []],
    ["a child's weight missing", rows(["产出/甲", 5], ["产出/乙", null]), { groups: { 产出: 10 } }, []],
    ["the parent's weight missing", rows(["产出/甲", 5]), { groups: { 产出: null } }, []],
    ["no weights below", [{ path: "产出/甲", score: 5 }], { groups: { 产出: 10 } }, []],
    [
      "relative weights",
      rows(["产出/甲", 60], ["产出/乙", 40], ["效益/丙", 100]),
      { groups: { 产出: 70, 效益: 30 } },
      [],
    ],
    [
      "relative weights, one of them incomplete",
      rows(["产出/甲", 100], ["效益/乙", 100], ["管理/丙", 80]),
      { groups: { 产出: 50, 效益: 30, 管理: 20 } },
      [],
    ],
    [
      "a shared weight",
      [
        { path: "产出/甲", weight: 10, weightFrom: "shared" },
        { path: "产出/乙", weightFrom: "shared" },
      ],
      { groups: { 产出: 10 } },
      [],
    ],
    [
      "bonus rows aside",
      [...rows(["产出/甲", 10]), { path: "产出/奖励", kind: "bonus", weight: 5 }],
      { groups: { 产出: 10 } },
      [],
    ],
    [
      "不适用, counted or not",
      [...rows(["产出/甲", 6]), { path: "产出/乙", kind: "not-applicable", weight: 4 }],
      { groups: { 产出: 10 } },
      [],
    ],
    [
      "不适用, taken out of the parent",
      [...rows(["产出/甲", 6]), { path: "产出/乙", kind: "not-applicable", weight: 4 }],
      { groups: { 产出: 6 } },
      [],
    ],
    ["a page on which most of the group is missing", rows(["产出/甲", 5]), { groups: { 产出: 13 } }, []],
    [
      "alternatives",
      [
        { path: "产出/甲", kind: "alternative", weight: 10 },
        { path: "产出/乙", kind: "alternative", weight: 10 },
      ],
      { groups: { 产出: 10 } },
      [],
    ],
  ])("%s", (_, rows, options, expected) => {
    expect(found("children-weight-mismatch", checkedTable(rows, options))).toEqual(expected);
  });
});
