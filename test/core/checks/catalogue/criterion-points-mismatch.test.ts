import { allows, checkedTable, exact, found, type Row, type TableOptions } from "../../../support/checked-table";

const a = { path: "产出/数量/培训场次", weight: 5 };

describe("criterion-points-mismatch", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    ["gives less", [{ ...a, reading: allows([0, 4]) }], {}, ["error F2 H2"]],
    ["gives more", [{ ...a, reading: allows([0, 10]) }], {}, ["error F2 H2"]],
    ["text weight", [{ ...a, weight: "5分", reading: allows([0, 4]) }], {}, ["error F2 H2"]],
    ["whatever the score", [{ ...a, score: null, reading: allows([0, 4]) }], {}, ["error F2 H2"]],
    // silent
    ["gives the weight", [{ ...a, reading: allows([0, 5]) }], {}, []],
    ["gives it once rounded", [{ ...a, weight: 1.67, reading: allows([0, "5/3"]) }], {}, []],
    [
      "gives the weight and a bonus on top",
      [{ ...a, reading: allows([0, 5, 7], { maxWithoutBonus: exact(5) }) }],
      {},
      [],
    ],
    ["its points aren't known", [{ ...a, reading: allows([0], { max: null, maxWithoutBonus: null }) }], {}, []],
    ["read in part", [{ ...a, reading: allows([0, 4], { status: "partial" }) }], {}, []],
    ["no weight", [{ ...a, weight: null, reading: allows([0, 4]) }], {}, []],
    ["a bonus row", [{ ...a, kind: "bonus", reading: allows([0, 4]) }], {}, []],
    [
      "a shared weight",
      [
        { ...a, weightFrom: "shared", reading: allows([0, 3]) },
        { path: "产出/数量/培训人次", weightFrom: "shared", reading: allows([0, 2]) },
      ],
      {},
      [],
    ],
  ])("%s", (_, rows, options, expected) => {
    expect(found("criterion-points-mismatch", checkedTable(rows, options))).toEqual(expected);
  });
});
