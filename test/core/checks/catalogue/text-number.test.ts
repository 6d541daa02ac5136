import { checkedTable, found, type Row, type TableOptions } from "../../../support/checked-table";

const a = { path: "产出/数量/培训场次", weight: 5 };

describe("text-number", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    ["a score", [{ ...a, score: "4.50" }], {}, ["info I2"]],
    ["with 分 behind it", [{ ...a, score: "4分" }], {}, ["info I2"]],
    [
      "a column is one finding",
      [
        { ...a, score: "4" },
        { ...a, score: 5 },
        { ...a, score: "3" },
      ],
      { total: { score: "12\n " } },
      ["info I2 I4:I5"],
    ],
    ["weights and scores are two", [{ ...a, weight: "5 ", score: "4" }], {}, ["info F2", "info I2"]],
    ["a group's weight", [{ ...a, score: 4 }], { groups: { 产出: "5" } }, ["info B2"]],
    [
      "a SUM misses it",
      [
        { ...a, score: "4" },
        { ...a, score: 5 },
      ],
      { total: { score: 5, formula: "=SUM(I2:I3)" } },
      ["warning I2"],
    ],
    [
      "a SUM over the whole column misses it",
      [{ ...a, score: "4" }],
      { total: { score: 0, formula: "=ROUND(SUM($I:$I),2)" } },
      ["warning I2"],
    ],
    [
      "a SUM of another sheet doesn't",
      [{ ...a, score: "4" }],
      { total: { score: 0, formula: "=SUM(Sheet2!I2:I3)" } },
      ["info I2"],
    ],
    [
      "nor does a SUM that stops above it",
      [
        { ...a, score: 5 },
        { ...a, score: "4" },
      ],
      { total: { score: 5, formula: "=SUM(I2:I2)+I3" } },
      ["info I3"],
    ],
    // silent
    ["numbers", [{ ...a, score: 4 }], { total: { score: 4 } }, []],
    ["text that is no number", [{ ...a, score: "待定" }], {}, []],
    ["a weight inside a label", [{ ...a, weight: "5分", weightFrom: "label", score: 4 }], {}, []],
    ["不适用", [{ ...a, kind: "not-applicable", score: "0" }], {}, []],
  ])("%s", (_, rows, options, expected) => {
    expect(found("text-number", checkedTable(rows, options))).toEqual(expected);
  });
});
