import { columnName } from "../../../src/core/sheet/address";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { findTables } from "../../../src/core/table/find";
import { outline } from "./outline";

/** Fails with the grid, its rows and columns named, and the lines that are missing (-) or should not be there (+). */
export function expectTables(sheet: SheetSnapshot, grid: string, tables: string): void {
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
