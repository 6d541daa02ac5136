import type { CheckedTable } from "../../../src/core/checks/check";
import { findAll } from "../../../src/core/checks/findings";
import { planClearMarks, planMarks as planMarksOf } from "../../../src/core/edits/marks";
import type { Mark } from "../../../src/core/edits/operations";
import { formatRange } from "../../../src/core/sheet/address";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { allows, checkedTable, type Row, type TableOptions } from "../../support/checked-table";
import { sheetUnder } from "../../support/checked-sheet";

const a = { path: "产出/数量/培训场次", weight: 5 };
/** Worth most of the full marks, so that the sheet is no page of a longer table. */
const HEAVY = { ...a, weight: 45 };

const planMarks = (tables: readonly CheckedTable[], sheet: SheetSnapshot) =>
  planMarksOf(
    tables.map((checked) => ({ ...checked, findings: findAll(checked) })),
    sheet,
  );

function marksOf(checked: CheckedTable): Mark[] {
  const { operations } = planMarks([checked], sheetUnder(checked));
  return operations.flatMap((operation) => (operation.type === "mark" && operation.after ? [operation.after] : []));
}

/** The marks of one check: "I2:I4 premise", without the frame that carries the id. */
function premises(check: string, rows: readonly Row[], options: TableOptions): string[] {
  const frame = `,N("sc:${check}")=0)`;
  const marks = marksOf(checkedTable(rows, options)).filter(({ id }) => id === check);
  return marks.map(({ range, formula }) => `${formatRange(range)} ${formula.replace(/^AND\(/, "").replace(frame, "")}`);
}

const v = (cell: string): string => `VALUE(TRIM(CLEAN(${cell})))`;

describe("the premises of marks", () => {
  it.each<[string, Row[], TableOptions, string[]]>([
    [
      "score-exceeds-weight",
      [
        { ...a, score: 8 },
        { ...a, score: 4 },
        { ...a, kind: "bonus", score: 4 },
        { ...a, score: 5 },
      ],
      {},
      [
        `I2:I3 IFERROR(ROUND(${v("I2")},2)>ROUND(${v("F2")},2),FALSE)`,
        `I5 IFERROR(ROUND(${v("I5")},2)>ROUND(${v("F5")},2),FALSE)`,
      ],
    ],
    [
      "score-exceeds-weight",
      [{ ...a, score: "8分" }],
      {},
      [`I2 IFERROR(ROUND(IF(ISTEXT(I2),8,I2),2)>ROUND(${v("F2")},2),FALSE)`],
    ],
    [
      "score-exceeds-weight",
      [{ ...a, weightFrom: "label", score: 8 }],
      {},
      [`I2 IFERROR(ROUND(${v("I2")},2)>ROUND(5,2),FALSE)`],
    ],
    ["score-exceeds-weight", [{ ...a, score: 5 }], {}, []],
    [
      "children-score-exceeds-parent",
      [
        { ...a, score: 5 },
        { ...a, score: 6 },
      ],
      { groups: { 产出: 10, "产出/数量": 10 } },
      [
        `B2 IFERROR(ROUND(SUM(I2:I3)-${v("B2")},6)>0.01,FALSE)`,
        `D2 IFERROR(ROUND(SUM(I2:I3)-${v("D2")},6)>0.01,FALSE)`,
      ],
    ],
    [
      "total-not-sum",
      [
        { ...a, score: 5 },
        { ...a, score: "3 " },
      ],
      { total: { score: 9 } },
      [
        `I4 IFERROR(AND(ABS(ROUND(${v("I4")}-(SUM(I2:I3)+IF(ISTEXT(I3),${v("I3")},0)),6))>0.01,` +
          `ABS(ROUND(${v("I4")}-(SUM(I2:I3)+IF(ISTEXT(I3),${v("I3")},0))+` +
          `SUMPRODUCT((I2-F2+ABS(I2-F2))/2)+IFERROR(MAX(0,${v("I3")}-${v("F3")}),0),6))>0.01),FALSE)`,
      ],
    ],
    [
      "total-includes-overrun",
      [
        { ...a, score: 8 },
        { ...a, score: 4 },
        { ...a, kind: "bonus", score: 6 },
      ],
      { total: { score: 18 } },
      [
        `I5 IFERROR(AND(ABS(ROUND(${v("I5")}-(SUM(I2:I4)),6))<=0.01,` +
          `ROUND(SUMPRODUCT((I2:I3-F2:F3+ABS(I2:I3-F2:F3))/2),6)>0.01),FALSE)`,
      ],
    ],
    [
      "children-weight-mismatch",
      [
        { ...a, score: 5 },
        { ...a, score: 4 },
      ],
      { groups: { "产出/数量": 12 } },
      [`D2 IFERROR(ABS(ROUND(SUM(F2:F3)-${v("D2")},6))>0.01,FALSE)`],
    ],
    [
      "weight-total-not-100",
      [HEAVY, HEAVY],
      { total: { weight: 100 } },
      ["F4 IFERROR(ABS(ROUND(SUM($F$2:$F$3)-100,6))>0.01,FALSE)"],
    ],
    ["weight-total-not-100", [HEAVY, HEAVY], {}, ["F2:F3 IFERROR(ABS(ROUND(SUM($F$2:$F$3)-100,6))>0.01,FALSE)"]],
    [
      "score-not-attainable",
      [{ ...a, score: 3, reading: allows([0, 2.5, "5/3"]) }],
      {},
      [
        `I2 IFERROR(AND(ROUND(${v("I2")},2)<=ROUND(${v("F2")},2),NOT(OR(` +
          ["0", "2.5", "1.67", "1.7"].map((value) => `ROUND(${v("I2")},2)=${value}`).join(",") +
          "))),FALSE)",
      ],
    ],
    [
      "score-not-attainable",
      [{ path: a.path, score: 4.7, reading: allows([0, 2, 4, 6]) }],
      {},
      [
        `I2 IFERROR(AND(NOT(OR(AND(AND(ROUND(${v("I2")},2)>=0,ROUND(${v("I2")},2)<=6),` +
          `OR(ROUND(0+ROUND((ROUND(${v("I2")},2)-0)/2,0)*2,2)=ROUND(${v("I2")},2),ROUND(0+ROUND((ROUND(${v("I2")},2)-0)/2,0)*2,1)=ROUND(${v("I2")},2))),` +
          `ROUND(${v("I2")},2)=0,ROUND(${v("I2")},2)=6))),FALSE)`,
      ],
    ],
    [
      "criterion-points-mismatch",
      [
        { ...a, reading: allows([0, 4]) },
        { ...a, reading: allows([0, 4]) },
        { ...a, reading: allows([0, 6]) },
      ],
      {},
      [`F2:F3 IFERROR(ROUND(${v("F2")},2)<>4,FALSE)`, `F4 IFERROR(ROUND(${v("F4")},2)<>6,FALSE)`],
    ],
    [
      "text-number",
      [
        { ...a, score: "4 " },
        { ...a, score: "5 " },
      ],
      {},
      ["I2:I3 ISTEXT(I2)"],
    ],
    [
      "score-missing",
      [
        { ...a, score: 4 },
        { ...a, score: null },
      ],
      {},
      [`I3 ISERROR(${v("I3")})`],
    ],
    ["score-missing", [{ ...a, score: null }], {}, []],
  ])("%s %#", (check, rows, options, expected) => {
    expect(premises(check, rows, options)).toEqual(expected);
  });

  it("carry the check's id in the formula", () => {
    const [mark] = marksOf(checkedTable([{ ...a, score: "5 " }]));
    expect(mark).toEqual({
      id: "text-number",
      range: { top: 1, left: 8, bottom: 1, right: 8 },
      formula: 'AND(ISTEXT(I2),N("sc:text-number")=0)',
    });
  });
});

describe("planning marks", () => {
  const wrong = checkedTable([{ ...a, score: 8 }]);
  const right = checkedTable([{ ...a, weight: 100, score: 5 }]);
  const stale: Mark = {
    id: "text-number",
    range: { top: 9, left: 9, bottom: 9, right: 9 },
    formula: 'AND(ISTEXT(J10),N("sc:text-number")=0)',
  };

  it("plans nothing where the marks are there already", () => {
    const marked = { ...sheetUnder(wrong), marks: marksOf(wrong) };
    expect(marked.marks).not.toEqual([]);
    expect(planMarks([wrong], marked).operations).toEqual([]);
  });

  it("takes stale marks and second copies away and leaves the others", () => {
    const marks = marksOf(wrong);
    const plan = planMarks([wrong], { ...sheetUnder(wrong), marks: [...marks, stale, ...marks] });
    expect(plan.operations).toEqual([stale, ...marks].map((before) => ({ type: "mark", before, after: null })));
  });

  it("marks all tables of a sheet", () => {
    const below = checkedTable([
      { ...a, score: 5 },
      { ...a, score: "5" },
    ]);
    const { operations } = planMarks([wrong, below], sheetUnder(below));
    expect(operations).toHaveLength(marksOf(wrong).length + marksOf(below).length);
  });

  it("takes all away once nothing is wrong, and when asked to", () => {
    const marked = { ...sheetUnder(right), marks: [...marksOf(wrong), stale] };
    expect(planMarks([right], marked)).toEqual(planClearMarks(marked));
    expect(planClearMarks(marked).operations).toHaveLength(marked.marks.length);
    expect(planClearMarks(sheetUnder(right)).operations).toEqual([]);
  });
});
