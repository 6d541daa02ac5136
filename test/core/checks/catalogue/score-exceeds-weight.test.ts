import { checkedTable, found, type Row, type TableOptions } from "../../../support/checked-table";

const a = { path: "产出/数量/培训场次", weight: 5 };

describe("score-exceeds-weight", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    ["above", [{ ...a, score: 8 }], {}, ["error F2 I2"]],
    ["above as text", [{ ...a, weight: "5 ", score: "8分" }], {}, ["error F2 I2"]],
    ["by 0.01", [{ ...a, score: 5.01 }], {}, ["error F2 I2"]],
    ["above a weight in the label", [{ ...a, weightFrom: "label", score: 8 }], {}, ["error E2 I2"]],
    [
      "rows that share a weight, together",
      [
        { ...a, weightFrom: "shared", score: 3 },
        { path: "产出/数量/培训人次", weightFrom: "shared", score: 3 },
      ],
      {},
      ["error F2 I2:I3"],
    ],
    [
      "each row on its own",
      [
        { ...a, score: 8 },
        { ...a, score: 5 },
        { ...a, score: 6 },
      ],
      {},
      ["error F2 I2", "error F4 I4"],
    ],
    // silent
    ["equal", [{ ...a, score: 5 }], {}, []],
    ["equal once rounded", [{ ...a, score: 5.004 }], {}, []],
    ["weight missing", [{ ...a, weight: null, score: 8 }], {}, []],
    ["score missing", [{ ...a, score: null }], {}, []],
    ["an error value", [{ ...a, score: "#DIV/0!" }], {}, []],
    ["a bonus row", [{ ...a, kind: "bonus", score: 8 }], {}, []],
    ["a deduction row", [{ ...a, kind: "deduction", score: 8 }], {}, []],
    ["不适用", [{ ...a, kind: "not-applicable", score: 8 }], {}, []],
    ["an alternative", [{ ...a, kind: "alternative", score: 8 }], {}, []],
    [
      "rows that share a weight and stay within it",
      [
        { ...a, weightFrom: "shared", score: 3 },
        { path: "产出/数量/培训人次", weightFrom: "shared", score: 2 },
      ],
      {},
      [],
    ],
  ])("%s", (_, rows, options, expected) => {
    expect(found("score-exceeds-weight", checkedTable(rows, options))).toEqual(expected);
  });
});
