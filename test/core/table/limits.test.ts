import { findTables } from "../../../src/core/table/find";
import type { Cell } from "../../../src/core/sheet/cell";
import { cellOf, sheetOf, snapshotOf } from "../../support/grid";

const HEADER = "一级指标 | 二级指标 | 分值 | 评价标准 | 得分";

const row = (picture: string): Cell[] => picture.split("|").map((piece) => cellOf(piece.trim()));

it("reads 20,000 rows", () => {
  const rows = [row(HEADER)];
  const merges: string[] = [];
  for (let i = 0; i < 20000; i++) {
    rows.push(row(`项目${Math.floor(i / 20)} | 指标${i} | 5 | 第${i}项符合得5分 | 4`));
    if (i % 20 === 0) merges.push(`A${i + 2}:A${i + 21}`);
  }
  const [table] = findTables(snapshotOf(rows, { merges }));
  expect([table?.indicators.length, table?.groups.length]).toEqual([20000, 1000]);
});

it("reads 10,000 subtotals and criteria that are merged over two rows each", () => {
  const rows = [row(HEADER)];
  const merges: string[] = [];
  for (let i = 0; i < 10000; i++) {
    rows.push(row(`项目${i} | 甲 | 3 | 符合得5分 | 3`), row("| 乙 | 2 | | 2"), row("| 小计 | 7 | | 5"));
    merges.push(`D${i * 3 + 2}:D${i * 3 + 3}`);
  }
  const [table] = findTables(snapshotOf(rows, { merges }));
  expect([table?.indicators.length, table?.subtotals.length, table?.unsure[0]?.cells.length]).toEqual([
    20000, 10000, 10000,
  ]);
});

it("isn't troubled by 20,000 headers", () => {
  const header = row(HEADER);
  expect(findTables(snapshotOf(Array.from({ length: 20000 }, () => header)))).toEqual([]);
});

it("isn't troubled by a merged area over the whole sheet, or by thousands that overlap", () => {
  const rows = Array.from({ length: 20000 }, () => row("x | 1"));
  const whole = ["A1:XFD1048576"];
  const many = Array.from({ length: 5000 }, (_, i) => `A${i + 1}:XFD1048576`);
  expect(findTables(snapshotOf(rows, { merges: whole }))).toEqual([]);
  expect(findTables(snapshotOf(rows, { merges: many }))).toEqual([]);
});

it("looks only at cells that were read, not at the used range", () => {
  const used = { top: 0, left: 0, bottom: 1048575, right: 16383 };
  const sheet = sheetOf(`${HEADER}\n投入 | 立项 | 100 | 有得100分 | 90`, { used });
  expect(findTables(sheet)[0]?.indicators).toHaveLength(1);
  expect(findTables(sheetOf("x", { at: "XFD1048576" }))).toEqual([]);
});

it("isn't troubled by a sheet that ends at the last row there is, for a formatted column", () => {
  const rows = [row(HEADER), row("投入 | 立项 | 100 | 有得100分 | 90"), ...Array.from({ length: 1048574 }, () => [])];
  const [table] = findTables(snapshotOf(rows));
  expect(table?.indicators).toHaveLength(1);
  expect(table?.range.bottom).toBe(1);
});

it("isn't troubled by a text of the longest length a cell can have", () => {
  const blanks = `"${" ".repeat(32000)}x`;
  const digits = `得${"1".repeat(32000)}`;
  const sheet = sheetOf(`${HEADER}\n${blanks} | ${digits} | ${digits} | ${digits} | ${blanks}`);
  expect(findTables(sheet)[0]?.indicators).toHaveLength(1);
});
