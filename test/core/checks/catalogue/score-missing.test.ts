import { checkedTable, found, type Row, type TableOptions } from "../../../support/checked-table";

const a = { path: "产出/数量/培训场次", weight: 5 };

describe("score-missing", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    [
      "a blank",
      [
        { ...a, score: 4 },
        { ...a, score: null },
      ],
      {},
      ["error I3"],
    ],
    [
      "all of them are one finding",
      [
        { ...a, score: null },
        { ...a, score: null },
        { ...a, score: 4 },
        { ...a, score: null },
      ],
      {},
      ["error I2:I3 I5"],
    ],
    [
      "an error",
      [
        { ...a, score: 4 },
        { ...a, score: "#REF!" },
      ],
      {},
      ["error I3"],
    ],
    [
      "text",
      [
        { ...a, score: 4 },
        { ...a, score: "待定" },
      ],
      {},
      ["error I3"],
    ],
    [
      "nothing but errors",
      [
        { ...a, score: "#REF!" },
        { ...a, score: "#REF!" },
      ],
      {},
      ["error I2:I3"],
    ],
    [
      "a template: one notice",
      [
        { ...a, score: null },
        { ...a, score: null },
      ],
      {},
      ["info I2:I3"],
    ],
    // silent
    ["a 0", [{ ...a, score: 0 }], {}, []],
    ["text that reads as a number", [{ ...a, score: "4分" }], {}, []],
    [
      "no weight",
      [
        { ...a, weight: null, score: null },
        { ...a, score: 4 },
      ],
      {},
      [],
    ],
    ["no score column", [a], {}, []],
    [
      "a bonus row",
      [
        { ...a, kind: "bonus", score: null },
        { ...a, score: 4 },
      ],
      {},
      [],
    ],
    [
      "a deduction row",
      [
        { ...a, kind: "deduction", score: null },
        { ...a, score: 4 },
      ],
      {},
      [],
    ],
    [
      "不适用",
      [
        { ...a, kind: "not-applicable", score: null },
        { ...a, score: 4 },
      ],
      {},
      [],
    ],
    [
      "an alternative",
      [
        { ...a, kind: "alternative", score: null },
        { ...a, score: 4 },
      ],
      {},
      [],
    ],
    [
      "one score for rows that share a weight",
      [
        { ...a, weightFrom: "shared", score: 5 },
        { path: "产出/乙", weightFrom: "shared", score: null },
      ],
      {},
      [],
    ],
  ])("%s", (_, rows, options, expected) => {
    expect(found("score-missing", checkedTable(rows, options))).toEqual(expected);
  });
});
