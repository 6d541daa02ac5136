import { columnName } from "../../../src/core/sheet/address";
import { columnLabels, likelyHeaderRow } from "../../../src/core/table/column-labels";
import { sheetOf, type SheetOptions } from "../../support/grid";

/** What a person may choose from: "A 指标 B 分值 …". */
const choices = (picture: string, first: number, last: number, options: SheetOptions = {}): string[] =>
  columnLabels(sheetOf(picture, options), { first, last }).map(({ column, label }) =>
    `${columnName(column)} ${label}`.trim(),
  );

describe("the columns to choose from", () => {
  const SHEET = `
    某街道考核表
    指标 名称 | 分值 | 得分 | < |
    ^ | ^ | 自评 | 复评 | 备 注
    出勤 | 40 | 38 | 36 | 迟到
  `;

  it("are named by all rows of the header, topmost first, each word once", () => {
    expect(choices(SHEET, 1, 2)).toEqual(["A 指标名称", "B 分值", "C 得分 自评", "D 得分 复评", "E 备注"]);
  });

  it("are named by the rows said alone, a merged label by where it begins", () => {
    expect(choices(SHEET, 2, 2)).toEqual(["A 指标名称", "B 分值", "C 自评", "D 复评", "E 备注"]);
    expect(choices(SHEET, 0, 0)).toEqual(["A 某街道考核表", "B", "C", "D", "E"]);
  });

  it("say nothing for rows that the sheet doesn't have", () => {
    expect(choices(SHEET, 3, 9)).toEqual(["A 出勤", "B 40", "C 38", "D 36", "E 迟到"]);
    expect(choices("", 0, 0)).toEqual([]);
  });

  it("are the sheet's own, wherever its cells begin", () => {
    expect(choices("指标 | 分值", 4, 4, { at: "C5" })).toEqual(["C 指标", "D 分值"]);
  });

  it("are at most sixty", () => {
    const wide = (count: number): string => Array.from({ length: count }, (_, index) => `第${index + 1}列`).join(" | ");
    expect(choices(wide(60), 0, 0)).toHaveLength(60);
    const [first, ...others] = choices(wide(75), 0, 0, { at: "B1" });
    expect([first, others.length, others[58]]).toEqual(["B 第1列", 59, "BI 第60列"]);
  });
});

describe("the row that looks most like a header", () => {
  const row = (picture: string, options: SheetOptions = {}): number => likelyHeaderRow(sheetOf(picture, options)) + 1;

  it("is the one with the most different texts, the first of several", () => {
    expect(row("某街道考核表\n甲栏 | 乙栏 | 丙栏\n出勤 | 40 | 按比例\n纪律 | 60 | 每次扣2分")).toBe(2);
    expect(row("甲栏 | 乙栏\n丙栏 | 丁栏")).toBe(1);
    expect(row("是 | 是 | 是\n甲栏 | 乙栏 |")).toBe(2);
    expect(row("1 | 2 | 3 | 4\n甲栏 | 乙栏 | |")).toBe(2);
  });

  it("is the first where there is no text", () => {
    expect(row("1 | 2\n3 | 4")).toBe(1);
    expect(row("1 | 2\n3 | 4", { at: "C5" })).toBe(5);
  });

  it("is looked for in the first forty rows", () => {
    const below = (blank: number): string => `出勤${"\n".repeat(blank + 1)}甲栏 | 乙栏`;
    expect(row(below(38))).toBe(40);
    expect(row(below(39))).toBe(1);
  });
});
