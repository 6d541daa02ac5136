import { resultOf } from "../../../src/core/batch/result-of";
import { reviewSheet } from "../../../src/core/review";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { resultWords } from "../../../src/locales/batch-words";
import { SOURCE } from "../../../src/locales/locale";
import national2020 from "../../../src/profiles/national-2020";
import { sheetOf } from "../../support/grid";
import { scoreTable } from "../../support/score-table";

const result = (...sheets: readonly SheetSnapshot[]) =>
  resultOf(
    "a.xlsx",
    sheets.map((sheet) => reviewSheet(sheet, national2020)),
    resultWords(SOURCE),
  );

const COVER = sheetOf("封面", { name: "封面" });
const HIDDEN = scoreTable({ name: "旧表", isHidden: true });

describe("what a batch keeps of a file", () => {
  it("is a table's totals, grades and findings in words, which pass through JSON as they are", () => {
    const kept = result(scoreTable());
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
    const [table] = kept.tables;
    expect(table).toMatchObject({
      sheet: "评分",
      project: null,
      totals: { stated: 101, sum: 101, capped: 100, supported: 100, ceiling: 100 },
      grade: { given: "优", supported: "优" },
    });
    const found = table?.findings.find(({ check }) => check === "score-exceeds-weight");
    expect(found).toMatchObject({ severity: "error", name: "得分超过分值", cells: ["D3", "F3"] });
    expect(found?.what).toContain("读者投诉");
  });

  it.each([
    ["covers and hidden sheets beside a table: no news", [COVER, scoreTable(), HIDDEN], []],
    ["nothing but a cover", [COVER], [["封面"]]],
    [
      "no table in sight: each reason with its sheets",
      [COVER, HIDDEN, { ...COVER, name: "说明" }],
      [["封面", "说明"], ["旧表"]],
    ],
  ])("tells of sheets that were left out: %s", (_, sheets, leftOut) => {
    expect(result(...sheets).leftOut.map((each) => each.sheets)).toEqual(leftOut);
  });
});

describe("the project", () => {
  it.each([
    ["项目名称：林区巡护项目", "林区巡护项目"],
    ["项目名称 | 林区巡护", "林区巡护"],
    ["项目 名 称： | 林区巡护", "林区巡护"],
    ["单位：甲局\n项目支出名称：林区巡护", "林区巡护"],
    ["2023年林区巡护项目支出绩效自评表", "2023年林区巡护项目"],
    ["附件2：林区巡护项目绩效评价指标体系评分表", "林区巡护项目"],
    ["2023年度部门预算项目支出绩效自评表", null],
    ["项目支出绩效自评表\n（2023年度）", null],
    ["项目名称：", null],
    ["绩效评价评分表", null],
  ])("of a table below %j is %j", (above, project) => {
    const table = `
      一级指标 | 二级指标 | 分值 | 评价标准                     | 得分
      服务     | 开馆时长 | 60   | 达到目标得60分，否则不得分   | 60
      资源     | 新书上架 | 40   | 按时上架得40分，否则不得分   | 40
      `;
    expect(result(sheetOf(`${above}\n${table.trim()}`)).tables[0]?.project).toBe(project);
  });
});
