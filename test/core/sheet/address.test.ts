import fc from "fast-check";
import {
  columnName,
  columnNumber,
  formatCell,
  formatRange,
  LAST_COLUMN,
  LAST_ROW,
  parseCell,
  parseRange,
  quoteSheetName,
  verticalRuns,
  parseRows,
} from "../../../src/core/sheet/address";

test.each<[number, string]>([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [LAST_COLUMN, "XFD"],
])("column %d is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnNumber(name)).toBe(column);
});

test.each([["XFE"], ["AAAA"], [""], ["A1"]])("%j is no column", (name) => {
  expect(columnNumber(name)).toBeNull();
});

test.each<[string, string | null]>([
  ["I23", "I23"],
  ["$i$23", "I23"],
  ["XFD1048576", "XFD1048576"],
  ["A0", null],
  ["A1048577", null],
  ["XFE1", null],
  ["23", null],
  ["A1:B2", null],
])("parseCell(%j)", (text, expected) => {
  const cell = parseCell(text);
  expect(cell && formatCell(cell)).toBe(expected);
});

test.each<[string, string | null]>([
  ["A1:I23", "A1:I23"],
  ["I23:A1", "A1:I23"],
  ["B5", "B5"],
  ["A1:", null],
  ["A1:B2:C3", null],
])("parseRange(%j)", (text, expected) => {
  const range = parseRange(text);
  expect(range && formatRange(range)).toBe(expected);
});

test.each([
  ["评分表", "评分表"],
  ["Sheet1", "Sheet1"],
  ["评分 表", "'评分 表'"],
  ["it's", "'it''s'"],
  ["A1", "'A1'"],
  ["R1C1", "'R1C1'"],
  ["2020年", "'2020年'"],
])("the sheet %s is %s in a formula", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});

test.each<[string[], string[]]>([
  [["I3", "I4", "I5"], ["I3:I5"]],
  [["I5", "I3", "I4", "I4"], ["I3:I5"]],
  [
    ["I3", "I5", "F3"],
    ["F3", "I3", "I5"],
  ],
  [[], []],
])("%j are the runs %j", (cells, runs) => {
  const addresses = cells.flatMap((cell) => parseCell(cell) ?? []);
  expect(verticalRuns(addresses).map(formatRange)).toEqual(runs);
});

test("every address comes back from its text", () => {
  const cell = fc.record({
    row: fc.integer({ min: 0, max: LAST_ROW }),
    column: fc.integer({ min: 0, max: LAST_COLUMN }),
  });
  fc.assert(
    fc.property(cell, (address) => {
      expect(parseCell(formatCell(address))).toEqual(address);
    }),
  );
});

it.each([
  ["3", { first: 2, last: 2 }],
  [" 3-4 ", { first: 2, last: 3 }],
  ["３至４", { first: 2, last: 3 }],
  ["4-3", null],
  ["0", null],
  ["三", null],
  ["", null],
])("reads the rows %j", (text, rows) => {
  expect(parseRows(text)).toEqual(rows);
});
