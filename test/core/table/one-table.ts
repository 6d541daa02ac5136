import { findTables } from "../../../src/core/table/find";
import type { IndicatorTable } from "../../../src/core/table/table";
import { sheetOf } from "../../support/grid";

/** The only table of a sheet. */
export function oneTable(picture: string): IndicatorTable {
  const tables = findTables(sheetOf(picture));
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (!table) throw new Error("no table");
  return table;
}

const HEADER = "一级指标 | 二级指标 | 分值 | 评价标准 | 得分 | 备注";

/** The only table below a header of two levels, in row 1; the body begins in row 2. */
export function below(body: string): IndicatorTable {
  return oneTable(`${HEADER}\n${body.replace(/^\n|\n\s*$/g, "")}`);
}
