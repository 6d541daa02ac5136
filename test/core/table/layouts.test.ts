import { columnName } from "../../../src/core/sheet/address";
import { findTables } from "../../../src/core/table/find";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { sheetOf } from "../../support/grid";
import { workbookFrom } from "../../support/xlsx/picture-file";
import { LAYOUTS } from "./layout-cases";
import { outline } from "./outline";

describe.each(LAYOUTS)("$layout", ({ grid, tables }) => {
  it("is read as it says", () => {
    expectTables(sheetOf(grid), grid, tables);
  });

  it("is read from a workbook too", async () => {
    const host = await openWorkbook(workbookFrom({ Sheet1: sheetOf(grid) }));
    const { sheet } = await host.read({ type: "named", name: "Sheet1" });
    expectTables(sheet, grid, tables);
  });
});

it("names cells where they stand when the used range begins elsewhere", () => {
  const grid = "指标名称 | 分值 | 评分标准 | 得分\n出勤 | 100 | 按比例 | 90";
  const tables = "indicators C7:F8 header 7\nlevel1=C criterion=E score=F weight=D\nC8 出勤 100 -> 90";
  expectTables(sheetOf(grid, { at: "C7" }), grid, tables);
});

/** Fails with the grid, its rows and columns named, and the lines that are missing (-) or should not be there (+). */
function expectTables(sheet: SheetSnapshot, grid: string, tables: string): void {
  const expected = tables.split("\n");
  const found = findTables(sheet)
    .flatMap(outline)
    .map((line) => line.trimEnd());
  if (found.join("\n") === expected.join("\n")) return;
  const missing = expected.filter((line) => !found.includes(line)).map((line) => `- ${line}`);
  const surplus = found.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`);
  const differences = [...missing, ...surplus];
  const order = differences.length === 0 ? ["the same lines in another order:", ...found] : differences;
  throw new Error(`${withAddresses(grid)}\n\n${order.join("\n")}`);
}

function withAddresses(grid: string): string {
  const lines = grid.split("\n");
  const width = Math.max(...lines.map((line) => line.split("|").length));
  const columns = Array.from({ length: width }, (_, column) => columnName(column)).join(" | ");
  return [`     ${columns}`, ...lines.map((line, row) => `${String(row + 1).padStart(4)} ${line}`)].join("\n");
}
