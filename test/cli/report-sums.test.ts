import { rescaledPart, scoreColumnsPart } from "../../src/cli/report/sums";
import { reviewSheet } from "../../src/core/review";
import { SOURCE } from "../../src/locales/locale";
import national2020 from "../../src/profiles/national-2020";
import { sheetOf } from "../support/grid";

function reviewed(picture: string) {
  const [table] = reviewSheet(sheetOf(picture), national2020).tables;
  if (!table) throw new Error("no table");
  return table;
}

const linesOf = (text: string): string[][] => text.split("\n").map((line) => line.trim().split(/\s{2,}/));

it("prints the total of each column of scores", () => {
  const table = reviewed(`
    三级指标 | 分值 | 评价标准       | 自评得分 | 复核得分
    立项依据 | 60   | 依据充分得60分 | 60       | 0
    台账     | 40   | 每缺1份扣5分   | 40       | 35
    合计     | 100  |                | 100      |
  `);
  expect(linesOf(scoreColumnsPart(table, SOURCE))).toEqual([
    ["得分列", "合计", "表列"],
    ["自评得分（核查此列）", "100", "100"],
    ["复核得分", "35", "—"],
  ]);
});

it("prints both figures where rows don't apply", () => {
  const table = reviewed(`
    三级指标 | 分值 | 得分
    立项依据 | 70   | 56
    台账     | 30   | 不适用
    合计     | 100  |
  `);
  expect(
    rescaledPart(table, SOURCE, 80)
      .split("\n")
      .map((line) => line.trim()),
  ).toEqual([
    "不适用 1 项，分值 30，不计入合计；按 100 分折算：",
    "得分合计 56 → 80（良）",
    "按分值封顶合计 56 → 80（良）",
  ]);
});
