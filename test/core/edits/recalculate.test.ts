import fc from "fast-check";
import { planRecalculation, type Recalculation } from "../../../src/core/edits/recalculate";
import type { Cell } from "../../../src/core/sheet/cell";
import type { TotalRow } from "../../../src/core/table/table";
import { checkedTable, exact, type Row } from "../../support/checked-table";
import { sheetUnder } from "../../support/checked-sheet";
import { outcome, recalculation, type RecalculationCase } from "../../support/recalculation";

const a = { path: "产出/数量/培训场次", weight: 5 };
const total = { score: null };

const text = { numberFormat: "@" };
const subtotal = (row: number, first: number, last: number): TotalRow => ({
  row,
  score: { address: { row, column: 8 }, content: { type: "blank" } },
  weight: null,
  sums: { first, last },
});

describe("recalculating a total", () => {
  const two: Row[] = [
    { ...a, score: 5 },
    { ...a, score: 4 },
  ];
  it.each<[string, RecalculationCase, string[]]>([
    ["a blank total", { rows: two }, ["I4 empty → =SUM(I2:I3) 9"]],
    ["a typed total", { rows: two, options: { total: { score: 12 } } }, ["I4 12 → =SUM(I2:I3) 9"]],
    ["a total typed as text", { rows: two, options: { total: { score: "9\n " } } }, ["I4 '9\n ' → =SUM(I2:I3) 9"]],
    [
      "a total cell in the text format",
      { rows: two, changes: { I4: text } },
      ["I4 @ → General", "I4 empty → =SUM(I2:I3) 9"],
    ],
    [
      "another formula",
      { rows: two, options: { total: { score: 9, formula: "=I2+I3" } } },
      ["I4 =I2+I3 9 → =SUM(I2:I3) 9"],
    ],
    ["the formula and its result already", { rows: two, options: { total: { score: 9, formula: "=SUM(I2:I3)" } } }, []],
    [
      "the formula with fixed references",
      { rows: two, options: { total: { score: 9, formula: "=sum($I$2:$I$3)" } } },
      [],
    ],
    [
      "the formula in the text format",
      { rows: two, options: { total: { score: 9, formula: "=SUM(I2:I3)" } }, changes: { I4: text } },
      ["I4 @ → General"],
    ],
    [
      "the formula with a stale result",
      { rows: two, options: { total: { score: 8, formula: "=SUM(I2:I3)" } } },
      ["I4 =SUM(I2:I3) 8 → =SUM(I2:I3) 9"],
    ],
    [
      "scores that have binary noise",
      {
        rows: [
          { ...a, score: 0.1 },
          { ...a, score: 0.2 },
        ],
        options: { total: { score: 0.1 + 0.2, formula: "=SUM(I2:I3)" } },
      },
      [],
    ],
    ["blank scores count 0", { rows: [...two, { ...a, score: null }] }, ["I5 empty → =SUM(I2:I4) 9"]],
    ["text that is no number counts 0", { rows: [...two, { ...a, score: "待定" }] }, ["I5 empty → =SUM(I2:I4) 9"]],
    ["a bonus row counts", { rows: [...two, { ...a, kind: "bonus", score: 2 }] }, ["I5 empty → =SUM(I2:I4) 11"]],
    [
      "不适用 rows are left out",
      { rows: [two[0] ?? a, { ...a, kind: "not-applicable", score: 3 }, two[1] ?? a] },
      ["I5 empty → =SUM(I2,I4) 9"],
    ],
    [
      "subtotals are written and not counted twice",
      {
        rows: [two[0] ?? a, { ...a, kind: "not-applicable", score: null }, two[1] ?? a],
        subtotals: [subtotal(2, 1, 1)],
      },
      ["I3 empty → =SUM(I2) 5", "I5 empty → =SUM(I2,I4) 9"],
    ],
    [
      "text scores, converted on demand",
      {
        rows: [
          { ...a, score: "5 " },
          { ...a, score: 4 },
        ],
        changes: { I2: text },
        fixText: true,
      },
      ["I2 @ → General", "I2 '5 ' → 5", "I4 empty → =SUM(I2:I3) 9"],
    ],
    [
      "text scores not in the text format",
      { rows: [{ ...a, score: "5分" }], fixText: true },
      ["I2 '5分' → 5", "I3 empty → =SUM(I2) 5"],
    ],
  ])("%s", (_, given, expected) => {
    expect(outcome(given)).toEqual(expected);
  });

  it("spans the rows of an indicator that has several", () => {
    const checked = checkedTable(
      [
        { ...a, score: 5 },
        { ...a, score: 4 },
        { ...a, score: 3 },
      ],
      { total },
    );
    const [first, , last] = checked.table.indicators;
    if (!first || !last) throw new Error("no rows");
    const indicators = [{ ...first, rows: { first: 1, last: 2 } }, last];
    const merged = { ...checked, table: { ...checked.table, indicators } };
    const empty = { I3: { value: { type: "empty" } } } as const;
    const plan = (changes: { readonly [address: string]: Partial<Cell> }): Recalculation =>
      planRecalculation(merged, sheetUnder(merged, changes), { fixText: false });
    expect(plan(empty)).toMatchObject({ totals: [{ formula: "=SUM(I2:I4)", result: exact(8) }] });
    expect(plan({ I3: { value: { type: "number", number: 9 } } })).toMatchObject({
      totals: [{ formula: "=SUM(I2,I4)" }],
    });
  });

  it("plans nothing more once its plan is carried out", () => {
    const score = fc.oneof(
      fc.integer({ min: 0, max: 2000 }).map((cents) => cents / 100),
      fc.constantFrom(null, "5 ", "3.5分"),
    );
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), (scores) => {
        const rows = scores.map((each) => ({ ...a, score: each }));
        const first = recalculation({ rows, fixText: true });
        if (first.type !== "plan") return false;
        const numbers = rows.map((row) => ({
          ...row,
          score: typeof row.score === "string" ? parseFloat(row.score) : row.score,
        }));
        const [written] = first.totals;
        if (!written) return false;
        const options = { total: { score: written.result.toNumber(), formula: written.formula } };
        return outcome({ rows: numbers, options }).length === 0;
      }),
    );
  });
});
