import { findTables } from "../../../src/core/table/find";
import type { TableChoice } from "../../../src/core/table/choice";
import { sheetOf } from "../../support/grid";
import { columnsLine, indicatorLines } from "./outline";

const read = (picture: string, choice: TableChoice): string[] =>
  findTables(sheetOf(picture), choice).flatMap((table) => [
    `${columnsLine(table.columns)} header ${table.headerRows.map((row) => row + 1).join(",")}`,
    ...indicatorLines(table),
    ...table.unsure.map(({ role, code }) => `unsure ${role} ${code}`),
  ]);

describe("what a person says about a table holds", () => {
  it("takes one column instead of another, and leaves the rest to be told", () => {
    const sheet = `
      指标名称 | 分值 | 评分标准 | 初评得分 | 终审
      出勤 | 40 | 按比例 | 38 | 36
      纪律 | 60 | 每次扣2分 | 60 | 58
    `;
    expect(read(sheet, { header: null, columns: { score: [4] } })).toEqual([
      "level1=A criterion=C score=E weight=B header 1",
      "A2 出勤 40 -> 36",
      "A3 纪律 60 -> 58",
    ]);
  });

  it("reads a table whose labels nobody knows", () => {
    const sheet = `
      说明文字
      甲栏 | 乙栏 | 丙栏 | 丁栏
      出勤 | 40 | 按比例 | 38
      纪律 | 60 | 每次扣2分 | 60
    `;
    expect(read(sheet, { header: null, columns: {} })).toEqual([]);
    const header = { first: 1, last: 1 };
    expect(read(sheet, { header, columns: { level1: [0], weight: [1], criterion: [2], score: [3] } })).toEqual([
      "level1=A criterion=C score=D weight=B header 2",
      "A3 出勤 40 -> 38",
      "A4 纪律 60 -> 60",
    ]);
  });

  it("reads a table without any header", () => {
    const sheet = `
      出勤 | 40 | 按比例 | 38
      纪律 | 60 | 每次扣2分 | 60
    `;
    const columns = { level1: [0], weight: [1], criterion: [2], score: [3] };
    const lines = read(sheet, { header: null, columns });
    expect(lines.slice(0, 3)).toEqual([
      "level1=A criterion=C score=D weight=B header ",
      "A1 出勤 40 -> 38",
      "A2 纪律 60 -> 60",
    ]);
  });

  it("takes the rows of the header as they are named, with the lower half of a merged one", () => {
    const sheet = `
      指标名称 | 分值 | 评分标准 | 得分 | <
      ^ | ^ | ^ | 单位 | 专家
      出勤 | 100 | 按比例 | 90 | 80
    `;
    const columns = { score: [4] };
    const expected = ["level1=A criterion=C score=E weight=B header 1,2", "A3 出勤 100 -> 80"];
    expect(read(sheet, { header: { first: 0, last: 0 }, columns }).slice(0, 2)).toEqual(expected);
    expect(read(sheet, { header: { first: 1, last: 1 }, columns }).slice(0, 2)).toEqual(expected);
  });

  it("touches only the table whose header is named", () => {
    const sheet = `
      指标名称 | 分值 | 评分标准 | 得分 | 抽查
      出勤 | 100 | 按比例 | 90 | 80
      合计 | 100 | | 90 | 80

      指标名称 | 分值 | 评分标准 | 得分 | 抽查
      纪律 | 100 | 按比例 | 70 | 60
    `;
    const lines = read(sheet, { header: { first: 4, last: 4 }, columns: { score: [4] } });
    expect(lines.filter((line) => line.includes("->"))).toEqual(["A2 出勤 100 -> 90", "A6 纪律 100 -> 60"]);
  });
});
