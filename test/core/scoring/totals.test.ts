import fc from "fast-check";
import { Rational } from "../../../src/core/exact";
import { gradesOf } from "../../../src/core/scoring/grade";
import profile from "../../../src/profiles/national-2020";
import { allows, checkedTable, exact, type Row } from "../../support/checked-table";

const a = { path: "产出/数量/培训场次" };

/** stated / sum / capped / supported / ceiling */
function totals(rows: readonly Row[], stated?: number): string {
  const { totals: t } = checkedTable(rows, { total: { score: stated } });
  return [t.stated, t.sum, t.capped, t.supported, t.ceiling].map((total) => total?.toDecimal(4) ?? "-").join(" / ");
}

describe("the five totals", () => {
  it.each<[string, Row[], number | undefined, string]>([
    ["an empty table", [], undefined, "- / 0 / 0 / 0 / 0"],
    [
      "a score within weight and criterion",
      [{ ...a, weight: 5, score: 4, reading: allows([0, 5]) }],
      4,
      "4 / 4 / 4 / 4 / 5",
    ],
    ["a score above its weight", [{ ...a, weight: 5, score: 8 }], 8, "8 / 8 / 5 / 5 / 5"],
    [
      "a score above its criterion",
      [{ ...a, weight: 10, score: 10, reading: allows([0, 4]) }],
      10,
      "10 / 10 / 10 / 4 / 4",
    ],
    ["a criterion above its weight", [{ ...a, weight: 5, score: 5, reading: allows([0, 10]) }], 5, "5 / 5 / 5 / 5 / 5"],
    [
      "a criterion read in part: its max is the weight",
      [{ ...a, weight: 5, score: 5, reading: allows([0, 2], { status: "partial" }) }],
      5,
      "5 / 5 / 5 / 5 / 5",
    ],
    [
      "a criterion not read",
      [{ ...a, weight: 5, score: 3, reading: allows([0], { status: "none", max: null }) }],
      3,
      "3 / 3 / 3 / 3 / 5",
    ],
    [
      "a missing score counts 0",
      [
        { ...a, weight: 5, score: null },
        { ...a, weight: 5, score: 4 },
      ],
      4,
      "4 / 4 / 4 / 4 / 10",
    ],
    ["an error counts 0", [{ ...a, weight: 5, score: "#REF!" }], undefined, "- / 0 / 0 / 0 / 5"],
    ["text that reads as a number counts", [{ ...a, weight: "5 ", score: "4分" }], undefined, "- / 4 / 4 / 4 / 5"],
    ["no weight caps nothing", [{ ...a, score: 7 }], undefined, "- / 7 / 7 / 7 / 7"],
    ["no weight, but a criterion", [{ ...a, score: 7, reading: allows([0, 6]) }], undefined, "- / 7 / 7 / 6 / 6"],
    [
      "a bonus row counts as it stands",
      [
        { ...a, weight: 5, score: 5 },
        { ...a, kind: "bonus", weight: 2, score: 3, reading: allows([0, 2]) },
      ],
      8,
      "8 / 8 / 8 / 8 / 8",
    ],
    [
      "a deduction row counts as it stands",
      [
        { ...a, weight: 5, score: 5 },
        { ...a, kind: "deduction", weight: 3, score: -2 },
      ],
      3,
      "3 / 3 / 3 / 3 / 3",
    ],
    [
      "不适用 rows are left out",
      [
        { ...a, weight: 5, score: 5 },
        { ...a, kind: "not-applicable", weight: 5, score: 5 },
      ],
      5,
      "5 / 5 / 5 / 5 / 5",
    ],
    [
      "of alternatives, the scored ones count",
      [
        { ...a, kind: "alternative", weight: 5, score: 6 },
        { ...a, kind: "alternative", weight: 5, score: null },
      ],
      6,
      "6 / 6 / 5 / 5 / 5",
    ],
    [
      "rows that share a weight are capped together",
      [
        { ...a, weight: 6, weightFrom: "shared", score: 4 },
        { ...a, weightFrom: "shared", score: 4 },
        { ...a, weight: 2, score: 1 },
      ],
      undefined,
      "- / 9 / 7 / 7 / 8",
    ],
  ])("%s", (_, rows, stated, expected) => {
    expect(totals(rows, stated)).toBe(expected);
  });

  it("adds thirds up exactly", () => {
    const third = { ...a, weight: 1, score: 1, reading: allows([0, "1/3"]) };
    const { supported, ceiling } = checkedTable([third, third, third]).totals;
    expect([supported, ceiling]).toEqual([Rational.one, Rational.one]);
  });

  it("counts how far the criteria were read", () => {
    const rows = [
      { ...a, reading: allows([1]) },
      { ...a, reading: allows([1], { status: "partial" }) },
      { ...a, reading: allows([1], { status: "none" }) },
      a,
      a,
    ];
    expect(checkedTable(rows).totals.coverage).toEqual({ full: 1, partial: 1, none: 1, absent: 2 });
  });

  it("sums weights without bonus, deduction and 不适用 rows", () => {
    const kinds = ["scored", "bonus", "deduction", "not-applicable"] as const;
    const checked = checkedTable(
      kinds.map((kind) => ({ ...a, kind, weight: 5, score: 0 })),
      { total: { weight: 100 } },
    );
    expect(checked.totals.weight).toEqual({ stated: exact(100), sum: exact(5) });
  });

  it("never lets a later total rise above an earlier one", () => {
    const cents = fc.integer({ min: 0, max: 2000 }).map((value) => value / 100);
    const row = fc.record({
      weight: fc.option(cents, { nil: null }),
      score: fc.option(cents, { nil: null }),
      max: fc.option(cents),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { totals: t } = checkedTable(
          rows.map(({ weight, score, max }) => ({
            ...a,
            weight,
            score,
            ...(max === null ? {} : { reading: allows([0, max]) }),
          })),
        );
        return !t.capped.isAbove(t.sum) && !t.supported.isAbove(t.capped) && !t.supported.isAbove(t.ceiling);
      }),
    );
  });
});

describe("a group's score", () => {
  it.each<[string, number | null | undefined, Row[], string]>([
    [
      "within its weight",
      10,
      [
        { ...a, weight: 5, score: 4 },
        { ...a, weight: 5, score: 5 },
      ],
      "9 9 0.9",
    ],
    ["above it", 5, [{ ...a, weight: 5, score: 8 }], "8 5 1.6"],
    ["without a weight", undefined, [{ ...a, weight: 5, score: 4 }], "4 4 -"],
    ["with a weight of 0", 0, [{ ...a, weight: 5, score: 4 }], "4 4 -"],
    [
      "with a bonus row",
      5,
      [
        { ...a, weight: 5, score: 4 },
        { ...a, kind: "bonus", weight: 1, score: 2 },
      ],
      "6 6 1.2",
    ],
  ])("%s", (_, weight, rows, expected) => {
    const [group] = checkedTable(rows, { groups: { 产出: weight } }).groups;
    const shown = [group?.score, group?.capped, group?.rate].map((value) => value?.toDecimal(4) ?? "-");
    expect(shown.join(" ")).toBe(expected);
  });
});

describe("grades", () => {
  it.each([
    ["100", "优"],
    ["90", "优"],
    ["89.995", "优"],
    ["89.99", "良"],
    ["80", "良"],
    ["79.5", "中"],
    ["60", "中"],
    ["59.99", "差"],
    ["0", "差"],
    ["-3", "差"],
  ])("%s is %s", (total, grade) => {
    const stated = exact(total);
    const { totals: base } = checkedTable([]);
    expect(gradesOf({ ...base, stated, sum: stated }, profile)).toEqual({
      stated: null,
      of: { stated: grade, sum: grade, capped: "差", supported: "差" },
    });
  });

  it("knows no grade of a total that isn't stated", () => {
    const written = { cell: { row: 8, column: 1 }, name: "良" };
    expect(gradesOf(checkedTable([]).totals, profile, written)).toMatchObject({
      stated: written,
      of: { stated: null },
    });
  });
});
