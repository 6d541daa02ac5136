import { checkedTable, found, type Row, type TableOptions } from "../../../support/checked-table";

const a = { path: "产出/数量/培训场次", weight: 5, explanation: "全年举办的培训场次。", criterion: "每少一场扣1分。" };
const b = { ...a, path: "效益/社会/培训场次" };

describe("conflicting-duplicate-criterion", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    ["another weight", [a, { ...b, weight: 6 }], {}, ["error F2:F3 H2 H3"]],
    ["another criterion", [a, { ...b, criterion: "每少一场扣2分。" }], {}, ["error F2:F3 H2 H3"]],
    ["one of three differs", [a, b, { ...a, weight: 8 }], {}, ["error F2:F4 H2 H3 H4"]],
    ["rows apart", [a, { path: "产出/其他", weight: 1 }, { ...b, weight: 6 }], {}, ["error F2 F4 H2 H4"]],
    // silent
    ["all alike", [a, b], {}, []],
    ["a criterion that differs in spaces and width", [a, { ...b, criterion: "每少一场，扣１分 " }], {}, []],
    [
      "weights equal once rounded",
      [
        { ...a, weight: 3.333 },
        { ...b, weight: 3.33 },
      ],
      {},
      [],
    ],
    ["a weight missing", [a, { ...b, weight: null }], {}, []],
    ["another explanation", [a, { ...b, explanation: "全年参加培训的人次。", weight: 6 }], {}, []],
    [
      "explanations blank",
      [
        { path: "产出/培训", weight: 5 },
        { path: "效益/培训", weight: 6 },
      ],
      {},
      [],
    ],
    [
      "bonus rows",
      [
        { ...a, kind: "bonus" },
        { ...b, kind: "bonus", weight: 6 },
      ],
      {},
      [],
    ],
  ])("%s", (_, rows, options, expected) => {
    expect(found("conflicting-duplicate-criterion", checkedTable(rows, options))).toEqual(expected);
  });
});
