import { findTables } from "../../../src/core/table/find";
import { sheetOf } from "../../support/grid";
import { outline } from "./outline";
import { content } from "./layouts/content";
import { levels } from "./layouts/levels";
import { place } from "./layouts/place";
import { rows } from "./layouts/rows";

describe("reads the layout", () => {
  it.each([...levels, ...rows, ...content, ...place])("$layout", ({ grid, tables }) => {
    expect(findTables(sheetOf(grid)).flatMap(outline)).toEqual(linesOf(tables));
  });
});

it("names cells where they stand when the used range begins elsewhere", () => {
  const grid = `
    指标名称 | 分值 | 评分标准 | 得分
    出勤 | 100 | 按比例 | 90
  `;
  expect(findTables(sheetOf(grid, { at: "C7" })).flatMap(outline)).toEqual(
    linesOf(`
      indicators C7:F8 header 7
      level1=C criterion=E score=F weight=D
      C8 出勤 100 -> 90
    `),
  );
});

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
