import type { Row } from "../../support/checked-table";
import { outcome, type RecalculationCase } from "../../support/recalculation";

const a = { path: "产出/数量/培训场次", weight: 5 };

describe("a total that must not be written", () => {
  const two: Row[] = [
    { ...a, score: 5 },
    { ...a, score: 4 },
  ];
  it.each<[string, RecalculationCase, string]>([
    ["no total row", { rows: two, options: {} }, "no-total-cell"],
    ["a total row without a cell for scores", { rows: two, options: { total: { weight: 100 } } }, "no-total-cell"],
    [
      "text scores",
      {
        rows: [
          { ...a, score: "5 " },
          { ...a, score: 4 },
          { ...a, score: "3" },
        ],
      },
      "text-scores I2 I4",
    ],
    ["an error among the scores", { rows: [...two, { ...a, score: "#REF!" }] }, "unusable-scores I4"],
    [
      "an error, even where text could be converted",
      {
        rows: [
          { ...a, score: "5" },
          { ...a, score: "#N/A" },
        ],
        fixText: true,
      },
      "unusable-scores I3",
    ],
    [
      "text that a formula gives",
      { rows: [{ ...a, score: "5", formula: '=TEXT(5,"0")' }], fixText: true },
      "unusable-scores I2",
    ],
    [
      "a share that counts a hundredfold",
      { rows: [{ ...a, score: 5 }], changes: { I2: { value: { type: "number", number: 0.05 } } } },
      "unusable-scores I2",
    ],
    [
      "a date",
      { rows: [...two, { ...a, score: "2月5日" }], changes: { I4: { value: { type: "number", number: 45327 } } } },
      "unusable-scores I4",
    ],
  ])("%s", (_, given, expected) => {
    expect(outcome(given)).toEqual([expected]);
  });
});
