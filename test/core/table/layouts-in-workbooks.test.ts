import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { sheetOf } from "../../support/grid";
import { workbookFrom } from "../../support/xlsx/picture-file";
import { expectTables } from "./expect-tables";
import { LAYOUTS } from "./layout-cases";

it.each(LAYOUTS)("$layout, read from a workbook", async ({ grid, tables }) => {
  const host = await openWorkbook(workbookFrom({ Sheet1: sheetOf(grid) }));
  const { sheet } = await host.read({ type: "named", name: "Sheet1" });
  expectTables(sheet, grid, tables);
});
