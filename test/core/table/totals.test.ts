import { formatCell } from "../../../src/core/sheet/address";
import type { IndicatorTable } from "../../../src/core/table/table";
import { below, oneTable } from "./one-table";
import { outline } from "./outline";

const sums = (table: IndicatorTable): string[] => outline(table).filter((line) => /^(?:sub)?total/.test(line));

describe("parts that each end with a row of one name", () => {
  const parts = (last: string): string[] =>
    sums(
      below(`
        投入 | 立项 | 60 | 有得60分 | 60 |
        合计 | | 60 | | 60 |
        产出 | 数量 | 40 | 按比例 | 30 |
        合计 | | ${last} |
      `),
    );

  it("have no total where the last says its own part's weight, or none", () => {
    const expected = (weight: string, score: string): string[] => [
      "subtotal row 3 weight 60 score 60 of 2-2",
      `subtotal row 5 weight ${weight} score ${score} of 4-4`,
    ];
    expect(parts("40 | | 30")).toEqual(expected("40", "30"));
    expect(parts(" | | 30")).toEqual(expected("blank", "30"));
  });

  it("end with the total where it says the weight of all", () => {
    expect(parts("100 | | 90")).toEqual([
      "subtotal row 3 weight 60 score 60 of 2-2",
      "total row 5 weight 100 score 90 of 2-4",
    ]);
  });

  it("end with the total where it says a weight that fits neither", () => {
    expect(parts("90 | | 90")).toEqual([
      "subtotal row 3 weight 60 score 60 of 2-2",
      "total row 5 weight 90 score 90 of 2-4",
    ]);
  });

  it("have the total that stands above all of them", () => {
    const body = `
      总分 | | 100 | | 90 |
      投入 | 立项 | 60 | 有得60分 | 60 |
      合计 | | 60 | | 60 |
      产出 | 数量 | 40 | 按比例 | 30 |
      合计 | | 40 | | 30 |
    `;
    expect(sums(below(body))).toEqual([
      "subtotal row 4 weight 60 score 60 of 3-3",
      "subtotal row 6 weight 40 score 30 of 5-5",
      "total row 2 weight 100 score 90 of 3-5",
    ]);
  });
});

describe("the weight of a total", () => {
  const NAMES = "指标名称 | 分值 | 评分标准 | 得分\n出勤 | 40 | 按次 | 38\n纪律 | 60 | 按次 | 60";

  it("stands in its label where its own cell is blank", () => {
    expect(sums(oneTable(`${NAMES}\n合计（100分） | | | 98`))).toEqual(["total row 4 weight 100 score 98 of 2-3"]);
    expect(sums(oneTable(`${NAMES}\n合计（100分） | 95 | | 98`))).toEqual(["total row 4 weight 95 score 98 of 2-3"]);
    expect(sums(oneTable(`${NAMES}\n合计 | | | 98`))).toEqual(["total row 4 weight blank score 98 of 2-3"]);
  });

  it("stands in a parent's column where only that is filled", () => {
    const sheet = `
      一级指标 | 权重 | 二级指标 | 分值 | 得分
      产出 | 60 | 数量 | 60 | 55
      效益 | 40 | 满意 | 40 | 40
      合计 | 100 | | | 95
    `;
    expect(sums(oneTable(sheet))).toEqual(["total row 4 weight 100 score 95 of 2-3"]);
  });

  it("is the row's only number where no column is for scores", () => {
    const sheet = (last: string): string[] =>
      sums(oneTable(`指标名称 | 分值 | 评分标准 | 备注\n出勤 | 40 | 按次 |\n纪律 | 60 | 按次 |\n${last}`));
    expect(sheet("合计 | | 100 |")).toEqual(["total row 4 weight 100 score none of 2-3"]);
    expect(sheet("合计 | | 100 | 98")).toEqual(["total row 4 weight blank score none of 2-3"]);
    expect(sheet("合计 | | | 100")).toEqual(["total row 4 weight 100 score none of 2-3"]);
  });
});

describe("the score of a total", () => {
  it("stands right of a word for it where no column is for scores", () => {
    const sheet = (last: string): string[] =>
      sums(oneTable(`指标名称 | 分值 | 评分标准 | 备注\n出勤 | 40 | 按次 |\n纪律 | 60 | 按次 |\n${last}`));
    expect(sheet("合计 | 100 | 得分： | 96.5")).toEqual(["total row 4 weight 100 score 96.5 of 2-3"]);
    expect(sheet("合计 | 100 | 等次 | 96.5")).toEqual(["total row 4 weight 100 score none of 2-3"]);
    expect(sheet("合计 | 100 | 得分： | 优")).toEqual(["total row 4 weight 100 score none of 2-3"]);
    expect(sheet("合计 | 得分 | | 96.5")[0]).toContain("score 96.5");
  });

  it("stands in a cell that is merged over its column from the left", () => {
    const sheet = (last: string): string[] =>
      sums(oneTable(`指标名称 | 分值 | 评分标准 | 得分\n出勤 | 40 | 按次 | 38\n纪律 | 60 | 按次 | 60\n${last}`));
    expect(sheet("合计 | 100 | 98 | <")).toEqual(["total row 4 weight 100 score 98 of 2-3"]);
    expect(sheet("合计 | 100 | 详见附件 | <")).toEqual(["total row 4 weight 100 score none of 2-3"]);
  });

  it("may be said by its label alone, to be looked at by a person", () => {
    const table = (label: string, score: string): IndicatorTable =>
      oneTable(
        `指标名称 | 分值 | 评分标准 | 得分\n出勤 | 40 | 按次 | 38\n纪律 | 60 | 按次 | 60\n${label} | | | ${score}`,
      );
    const doubts = (label: string, score = ""): string[] =>
      table(label, score).unsure.map(({ role, code, cells }) => `${role} ${code} ${cells.map(formatCell).join(",")}`);
    expect(doubts("总得分：98分")).toEqual(["score total-in-text A4"]);
    expect(doubts("总得分：98分", "98")).toEqual([]);
    expect(doubts("总得分：")).toEqual([]);
  });
});

describe("a subtotal", () => {
  it("sums its parent where it stands under it, whatever it says it weighs", () => {
    const sheet = `
      一级指标 | 二级指标 | 三级指标 | 分值 | 得分
      产出 | 数量 | 场次 | 20 | 20
      ^ | ^ | 人次 | 20 | 18
      ^ | 质量 | 合格率 | 30 | 30
      ^ | ^ | 小计 | | 30
      ^ | 小计 | | | 68
      效益 | 满意 | 满意率 | 30 | 30
      合计 | | | 100 | 98
    `;
    expect(sums(oneTable(sheet))).toEqual([
      "subtotal row 5 weight blank score 30 of 4-4",
      "subtotal row 6 weight blank score 68 of 2-4",
      "total row 8 weight 100 score 98 of 2-7",
    ]);
  });

  it("above all indicators sums nothing", () => {
    const body = `
      小计 | | 100 | | 90 |
      投入 | 立项 | 60 | 有得60分 | 60 |
      产出 | 数量 | 40 | 按比例 | 30 |
    `;
    expect(sums(below(body))).toEqual(["subtotal row 2 weight 100 score 90 of 2-2"]);
  });
});
