import { checkedTable, found, type Row, type TableOptions } from "../../../support/checked-table";

const a = { path: "产出/数量/培训场次", weight: 5, explanation: "全年举办的培训场次。", criterion: "每少一场扣1分。" };
const b = { ...a, path: "效益/社会/培训场次" };

describe("duplicate-indicator", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    // fires
    ["name, explanation and the rest alike", [a, b], {}, ["warning E2 E3 G2 G3"]],
    ["three of them are one finding", [a, b, a], {}, ["warning E2 E3 E4 G2 G3 G4"]],
    [
      "but for spaces, width and punctuation",
      [a, { ...b, path: "效益/社会/培训 场次", explanation: "全年举办的，培训场次．" }],
      {},
      ["warning E2 E3 G2 G3"],
    ],
    ["but for a weight as text", [a, { ...b, weight: "5 " }], {}, ["warning E2 E3 G2 G3"]],
    [
      "but for a missing criterion",
      [a, { path: "效益/社会/培训场次", weight: 5, explanation: a.explanation }],
      {},
      ["warning E2 E3 G2 G3"],
    ],
    // silent
    ["another explanation", [a, { ...b, explanation: "全年参加培训的人次。" }], {}, []],
    [
      "explanations blank",
      [
        { path: "产出/培训", weight: 5 },
        { path: "效益/培训", weight: 5 },
      ],
      {},
      [],
    ],
    [
      "explanations of nothing but punctuation",
      [
        { ...a, explanation: "——" },
        { ...b, explanation: "——" },
      ],
      {},
      [],
    ],
    [
      "names that differ in a number",
      [
        { ...a, path: "产出/达标率1.5倍" },
        { ...a, path: "产出/达标率15倍" },
      ],
      {},
      [],
    ],
    [
      "names that differ in a sign",
      [
        { ...a, path: "产出/同比≥5" },
        { ...a, path: "产出/同比≤5" },
      ],
      {},
      [],
    ],
    ["the conflict is reported", [a, { ...b, weight: 6 }], {}, []],
    [
      "bonus rows",
      [
        { ...a, kind: "bonus" },
        { ...b, kind: "bonus" },
      ],
      {},
      [],
    ],
    ["不适用", [a, { ...b, kind: "not-applicable" }], {}, []],
  ])("%s", (_, rows, options, expected) => {
    expect(found("duplicate-indicator", checkedTable(rows, options))).toEqual(expected);
  });

  it("rows beside one merged name", () => {
    const checked = checkedTable([a, b]);
    const [first] = checked.table.indicators;
    if (!first) throw new Error("no rows");
    const indicators = checked.table.indicators.map((indicator) => ({ ...indicator, cell: first.cell }));
    expect(found("duplicate-indicator", { ...checked, table: { ...checked.table, indicators } })).toEqual([]);
  });
});
