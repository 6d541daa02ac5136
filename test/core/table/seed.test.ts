import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findTables } from "../../../src/core/table/find";
import type { IndicatorTable } from "../../../src/core/table/table";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { cellOf, snapshotOf } from "../../support/grid";
import { columnsLine, points } from "./outline";

const corpus = process.env.SCORECHECK_CORPUS;

/** A real table as pasted from a document; the text numbers as the workbook of the same name has them. */
function pasted(folder: string): SheetSnapshot {
  const parsed: unknown = JSON.parse(readFileSync(join(folder, "seed", "zhijiang-2020.grid.json"), "utf8"));
  if (!Array.isArray(parsed)) throw new Error("no grid");
  const texts = new Set(["5 ", "97.5\n "]);
  const rows = parsed.map((row: unknown) => {
    if (!Array.isArray(row)) throw new Error("no row");
    return row.map((text: unknown) => {
      if (typeof text !== "string") throw new Error("no text");
      const isNumber = /^\d+(?:\.\d+)?$/.test(text) && !texts.has(text);
      const cell = cellOf(text);
      return isNumber || text === "" ? cell : { ...cell, value: { type: "text" as const, text }, text };
    });
  });
  return snapshotOf(rows);
}

(corpus === undefined ? describe.skip : describe)("the seed table, pasted (needs SCORECHECK_CORPUS)", () => {
  const tables = corpus === undefined ? [] : findTables(pasted(corpus));
  const table = (): IndicatorTable => {
    const [first] = tables;
    if (!first) throw new Error("no table");
    return first;
  };

  it("is the only table of its sheet, with three columns of one name told apart", () => {
    expect(tables).toHaveLength(1);
    expect(table().range).toEqual({ top: 0, left: 0, bottom: 20, right: 8 });
    expect(columnsLine(table().columns)).toBe(
      "level1=A level1Weight=B level2=C level2Weight=D level3=E criterion=H explanation=G score=I weight=F",
    );
    expect(table().unsure).toEqual([]);
  });

  it("has 19 indicators, each with its parents, points and texts", () => {
    const { indicators } = table();
    expect(indicators.map(({ weight }) => points(weight)).join(" ")).toBe('3 4 3 5 5 5 5 5 5 5 5 5 5 5 5 "5" 5 10 10');
    expect(indicators.map(({ score }) => points(score)).join(" ")).toBe(
      "3 4 3 5 5 2.5 5 5 2.5 5 2.5 5 5 5 5 5 10 10 10",
    );
    expect(
      indicators.every(({ path, kind, weightFrom }) => path.length === 3 && kind === "scored" && weightFrom === "cell"),
    ).toBe(true);
    expect(indicators.every(({ criterion, explanation }) => criterion !== null && explanation !== null)).toBe(true);
  });

  it("has ten groups with their weights", () => {
    expect(
      table().groups.map(({ path, weight, indicators }) => [path.join("/"), points(weight), indicators.length]),
    ).toEqual([
      ["投入", "20", 5],
      ["投入/项目立项", "10", 3],
      ["投入/资金落实", "10", 2],
      ["过程", "30", 6],
      ["过程/业务管理", "15", 3],
      ["过程/财务管理", "15", 3],
      ["产出", "20", 4],
      ["产出/项目产出", "20", 4],
      ["效果", "30", 4],
      ["效果/项目效益", "30", 4],
    ]);
    expect(table().groups.map(({ children }) => children)).toEqual([[1, 2], [], [], [4, 5], [], [], [7], [], [9], []]);
  });

  it("states its total as text", () => {
    const { total, subtotals } = table();
    expect([total?.row, points(total?.weight ?? null), points(total?.score ?? null), total?.sums]).toEqual([
      20,
      "100",
      '"97.5"',
      { first: 1, last: 19 },
    ]);
    expect(subtotals).toEqual([]);
  });
});
