import { buildWorkbook, type SheetDraft } from "../../../src/workbench/model/builder";
import { type Sheet } from "../../../src/workbench/model/sheet";
import { columnWidth, extentOf, mergesIn, RowHeights, rowHeight } from "../../../src/workbench/page/grid/extent";

function sheetOf(draft: Omit<SheetDraft, "name">): Sheet {
  const [sheet] = buildWorkbook({ name: "表", ...draft }).sheets;
  if (!sheet) throw new Error("No sheet.");
  return sheet;
}

test.each([
  ["the standard height", rowHeight(null), 20],
  ["15 points", rowHeight(15), 20],
  ["the standard width", columnWidth(null), 64],
  ["9.140625 characters, which Excel calls 8.43", columnWidth(9.140625), 64],
  ["52 characters", columnWidth(52), 364],
])("%s in pixels", (_, actual, pixels) => {
  expect(actual).toBe(pixels);
});

test.each([
  ["an empty sheet", {}, { rows: 30, columns: 16 }],
  ["a used one", { cells: { V100: 1 } }, { rows: 112, columns: 25 }],
])("%s can be scrolled a little further than it is used", (_, draft, extent) => {
  expect(extentOf(sheetOf(draft))).toEqual(extent);
});

test.each([
  ["a short sheet", 500, 0, { first: 0, last: 499 }],
  ["the beginning of a long one", 2000, 0, { first: 0, last: 60 }],
  ["its middle", 2000, 20000, { first: 970, last: 1060 }],
  ["its end", 2000, 39400, { first: 1940, last: 1999 }],
])("%s: %d rows, scrolled to %d", (_, rows, top, window) => {
  expect(new RowHeights(sheetOf({})).window(rows, top, 600)).toEqual(window);
});

test("hidden rows take no height, measured ones what they were found to have", () => {
  const heights = new RowHeights(sheetOf({ hiddenRows: [1] }));
  heights.measure(0, 50);
  expect(heights.between(0, 3)).toBe(70);
});

test("a merged area is cut to the rows that are drawn", () => {
  const { spans, covered } = mergesIn(sheetOf({ merges: ["A1:B900"] }), { top: 400, left: 0, bottom: 402, right: 9 });
  expect([...spans]).toEqual([["400,0", { top: 400, left: 0, bottom: 402, right: 1 }]]);
  expect(covered).toEqual(new Set(["400,1", "401,0", "401,1", "402,0", "402,1"]));
});
