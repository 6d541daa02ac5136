import { sheetOf } from "../../support/grid";
import { expectTables } from "./expect-tables";
import { LAYOUTS } from "./layout-cases";

it.each(LAYOUTS)("$layout", ({ grid, tables }) => {
  expectTables(sheetOf(grid), grid, tables);
});

it("names cells where they stand when the used range begins elsewhere", () => {
  const grid = "指标名称 | 分值 | 评分标准 | 得分\n出勤 | 100 | 按比例 | 90";
  const tables = "indicators C7:F8 header 7\nlevel1=C criterion=E score=F weight=D\nC8 出勤 100 -> 90";
  expectTables(sheetOf(grid, { at: "C7" }), grid, tables);
});
