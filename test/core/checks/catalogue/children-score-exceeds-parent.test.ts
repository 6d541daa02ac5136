import { checkedTable, found, type Row, type TableOptions } from "../../../support/checked-table";

const rows = (...scores: readonly (readonly [string, number])[]): Row[] =>
  scores.map(([path, score]) => ({ path, score }));
const relative: Row[] = ["产出/甲", "产出/乙", "效益/丙", "效益/丁"].map((path) => ({ path, weight: 50, score: 48 }));

describe("children-score-exceeds-parent", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    ["a group above its weight", rows(["产出/甲", 6], ["产出/乙", 6]), { groups: { 产出: 10 } }, ["error B2 I2:I3"]],
    [
      "a chain of single children is one",
      rows(["产出/数量/甲", 6], ["产出/数量/乙", 6]),
      { groups: { 产出: 10, "产出/数量": 10 } },
      ["error B2 D2 I2:I3"],
    ],
    [
      "a chain whose top has no weight",
      rows(["产出/数量/甲", 6], ["产出/数量/乙", 6]),
      { groups: { "产出/数量": 10 } },
      ["error D2 I2:I3"],
    ],
    [
      "only the child of a chain is exceeded",
      rows(["产出/数量/甲", 6], ["产出/数量/乙", 6]),
      { groups: { 产出: 15, "产出/数量": 10 } },
      ["error D2 I2:I3"],
    ],
    [
      "the parent by what the child is: said once, of the parent",
      rows(["产出/数量/甲", 12], ["产出/质量/乙", 10]),
      { groups: { 产出: 20, "产出/数量": 10, "产出/质量": 10 } },
      ["error B2 I2:I3"],
    ],
    [
      "the child by more than its parent: both",
      rows(["产出/数量/甲", 15], ["产出/质量/乙", 7]),
      { groups: { 产出: 20, "产出/数量": 10, "产出/质量": 10 } },
      ["error B2 I2:I3", "error D2 I2"],
    ],
    [
      "the child alone, its parent balanced",
      rows(["产出/数量/甲", 12], ["产出/质量/乙", 8]),
      { groups: { 产出: 20, "产出/数量": 10, "产出/质量": 10 } },
      ["error D2 I2"],
    ],
    [
      "two groups, two findings",
      rows(["产出/甲", 6], ["效益/乙", 7]),
      { groups: { 产出: 5, 效益: 5 } },
      ["error B2 I2", "error B3 I3"],
    ],
    // silent
    ["equal", rows(["产出/甲", 5], ["产出/乙", 5]), { groups: { 产出: 10 } }, []],
    ["within rounding", rows(["产出/甲", 3.335], ["产出/乙", 6.675]), { groups: { 产出: 10 } }, []],
    ["no group weight", rows(["产出/甲", 6]), {}, []],
    ["a blank group weight", rows(["产出/甲", 6]), { groups: { 产出: null } }, []],
    [
      "a bonus row on top",
      [...rows(["产出/甲", 10]), { path: "产出/奖励", kind: "bonus", score: 3 }],
      { groups: { 产出: 10 } },
      [],
    ],
    ["weights relative to their parent", relative, { groups: { 产出: 60, 效益: 40 } }, []],
  ])("%s", (_, rows, options, expected) => {
    expect(found("children-score-exceeds-parent", checkedTable(rows, options))).toEqual(expected);
  });
});
