import { planHandIn } from "../../src/core/outputs/hand-in";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOf } from "../support/grid";

const named = (name: string, picture: string): SheetSnapshot => ({ ...sheetOf(picture), name });
const withFormulas = (sheet: SheetSnapshot, ...formulas: readonly string[]): SheetSnapshot => ({
  ...sheet,
  rows: formulas.map((formula) => [
    { value: { type: "number", number: 5 }, formula, text: "5", numberFormat: "General" },
  ]),
});

const OPINION = named("意见's", "复核意见 | | | \n序号 | 复核意见 | 采纳情况 | 不采纳理由");
const TABLE = named("评分", "5");

const valued = (values: boolean, ...formulas: readonly string[]): unknown[] => {
  const made = planHandIn([withFormulas(TABLE, ...formulas), OPINION], null, { values });
  return (made?.plan.sheets ?? []).flatMap(({ operations }) =>
    operations.flatMap((operation) =>
      operation.type === "set-cell" && operation.before.type === "formula" ? [operation.before.formula] : [],
    ),
  );
};

describe("a workbook to hand in", () => {
  it("turns the formulas into values that need a sheet of ours, and no others", () => {
    const needing = ["='意见''s'!A1*2", "=SUM('意见''s'!A1:A3)", "=B1+'意见''S'!A1"];
    const others = ["=SUM(A1:A3)", "=IF(A1=\"'意见''s'!A1\",1,2)", "=其他!A1"];
    expect(valued(false, ...needing, ...others)).toEqual(needing);
    expect(valued(true, ...needing, ...others)).toEqual([...needing, ...others]);
  });

  it("is without our sheets, marks and stored state", () => {
    const mark = { id: "x", range: { top: 0, left: 0, bottom: 1, right: 0 }, formula: 'N("sc:x")=0' };
    const made = planHandIn([{ ...TABLE, marks: [mark] }, OPINION], "{}", { values: false });
    expect(made).toMatchObject({ removed: ["意见's"], formulas: 0, marks: 1 });
    expect(made?.plan.storedState).toEqual({ before: "{}", after: null });
    expect(made?.plan.sheets.map(({ sheet, operations }) => [sheet, operations.map(({ type }) => type)])).toEqual([
      ["评分", ["mark"]],
      ["意见's", ["sheet"]],
    ]);
  });

  it("has nothing to say where nothing is ours, and can't be made of our sheets alone", () => {
    expect(planHandIn([TABLE], null, { values: false })?.plan).toEqual({ sheets: [] });
    expect(planHandIn([OPINION], null, { values: true })).toBeNull();
  });
});
