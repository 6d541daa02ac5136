import { allows, checkedTable, found, type Row, type TableOptions } from "../../../support/checked-table";

const a = { path: "产出/数量/培训场次", weight: 5 };

describe("score-not-attainable", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    ["above what the criterion gives", [{ ...a, score: 5, reading: allows([0, 2, 4]) }], {}, ["error I2 H2"]],
    ["between two values", [{ ...a, score: 3, reading: allows([0, 2.5, 5]) }], {}, ["error I2 H2"]],
    ["between two steps", [{ ...a, score: 4.7, reading: allows({ from: 0, to: 5, step: 0.5 }) }], {}, ["error I2 H2"]],
    ["below the least", [{ ...a, score: 1, reading: allows({ from: 2, to: 5 }) }], {}, ["error I2 H2"]],
    ["text", [{ ...a, score: "3 ", reading: allows([0, 5]) }], {}, ["error I2 H2"]],
    [
      "a mean above the best",
      [{ ...a, score: 4.5, formula: "=AVERAGE(J2:L2)", reading: allows([0, 4]) }],
      {},
      ["error I2 H2"],
    ],
    // silent
    ["a value", [{ ...a, score: 2.5, reading: allows([0, 2.5, 5]) }], {}, []],
    ["a step", [{ ...a, score: 4.5, reading: allows({ from: 0, to: 5, step: 0.5 }) }], {}, []],
    ["a proportion", [{ ...a, score: 3.87, reading: allows({ from: 0, to: 5 }) }], {}, []],
    ["a third with two decimals", [{ ...a, score: 1.67, reading: allows([0, "5/3", 5]) }], {}, []],
    ["a third with one", [{ ...a, score: 1.7, reading: allows([0, "5/3", 5]) }], {}, []],
    ["a third with all that the cell keeps", [{ ...a, score: 5 / 3, reading: allows([0, "5/3", 5]) }], {}, []],
    ["above the weight, which is said elsewhere", [{ ...a, score: 8, reading: allows([0, 5]) }], {}, []],
    ["a mean of several scorers", [{ ...a, score: 3.33, formula: "=AVERAGE(J2:L2)", reading: allows([0, 5]) }], {}, []],
    [
      "several scorers' columns",
      [{ ...a, score: 3.33, reading: allows([0, 5]) }],
      { columns: { score: [8, 9, 10] } },
      [],
    ],
    ["read in part", [{ ...a, score: 3, reading: allows([0, 5], { status: "partial" }) }], {}, []],
    [
      "not read",
      [{ ...a, score: 3, reading: allows([0], { status: "none", scores: null, max: null, min: null }) }],
      {},
      [],
    ],
    [
      "read, but the weight that it takes isn't known",
      [{ ...a, weight: null, score: 3, reading: allows([0], { scores: null, max: null }) }],
      {},
      [],
    ],
    ["no criterion", [{ ...a, score: 3 }], {}, []],
    ["no score", [{ ...a, score: null, reading: allows([0, 5]) }], {}, []],
    ["a bonus row", [{ ...a, kind: "bonus", score: 3, reading: allows([0, 5]) }], {}, []],
    ["不适用", [{ ...a, kind: "not-applicable", score: 3, reading: allows([0, 5]) }], {}, []],
  ])("%s", (_, rows, options, expected) => {
    expect(found("score-not-attainable", checkedTable(rows, options))).toEqual(expected);
  });
});
