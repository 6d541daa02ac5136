import { formatCell, formatRange, parseCell, rangeOf } from "../../../src/core/sheet/address";
import { buildWorkbook } from "../../../src/workbench/model/builder";
import { type Sheet } from "../../../src/workbench/model/sheet";
import { cursorAt, type Direction, mainCell, neighbour, selectionOf } from "../../../src/workbench/page/grid/selection";

const cell = (address: string) => parseCell(address) ?? { row: -1, column: -1 };

function sheetOf(): Sheet {
  const [sheet] = buildWorkbook({ name: "表", merges: ["B2:C4", "D4:D5"], hiddenRows: [6], hiddenColumns: [5] }).sheets;
  if (!sheet) throw new Error("No sheet.");
  return sheet;
}

test.each<[string, Direction, number, string]>([
  ["A1", "right", 1, "B1"],
  ["A1", "up", 1, "A1"],
  ["A1", "left", 3, "A1"],
  ["A2", "right", 1, "B2"],
  ["B2", "right", 1, "D2"],
  ["B2", "down", 1, "B5"],
  ["A6", "down", 1, "A8"],
  ["E1", "right", 1, "G1"],
  ["A1", "down", 6, "A8"],
  ["A1048576", "down", 1, "A1048576"],
])("from %s %s by %d: %s", (from, direction, steps, to) => {
  expect(formatCell(neighbour(sheetOf(), cell(from), direction, steps))).toBe(to);
});

test.each([
  ["A1", "A1", "A1"],
  ["A2", "B2", "A2:C4"],
  ["A1", "C3", "A1:C4"],
  // The first merged area brings in the second one.
  ["C4", "D4", "B2:D5"],
])("from %s to %s selects %s: merged areas whole", (active, reach, selected) => {
  expect(formatRange(selectionOf(sheetOf(), { active: cell(active), reach: cell(reach) }))).toBe(selected);
});

test("a merged area is known by its first cell", () => {
  expect(formatCell(mainCell(sheetOf(), cell("C3")))).toBe("B2");
  expect(selectionOf(sheetOf(), cursorAt(cell("E1")))).toEqual(rangeOf(cell("E1")));
});
