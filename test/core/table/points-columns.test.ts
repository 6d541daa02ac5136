import { formatCell } from "../../../src/core/sheet/address";
import { findTables } from "../../../src/core/table/find";
import type { Scorer } from "../../../src/core/table/scorers";
import { sheetOf } from "../../support/grid";
import { columnsLine } from "./outline";

/** The roles of the columns of the only table, and the doubts about weights and scores. */
function read(picture: string, scorer: Scorer | null = null): string[] {
  const tables = findTables(sheetOf(picture), undefined, scorer);
  expect(tables).toHaveLength(1);
  return tables.flatMap(({ columns, unsure }) => [
    columnsLine(columns),
    ...unsure.map(({ role, code, cells }) => `unsure ${role} ${code} ${cells.map(formatCell).join(",")}`.trim()),
  ]);
}

describe("a table's only weights", () => {
  it("are the indicators' left of all names too", () => {
    const sheet = `
      分值 | 一级指标 | 二级指标 | 得分
      60 | 产出 | 数量 | 55
      40 | 效益 | 满意 | 40
    `;
    expect(read(sheet)).toEqual(["level1=B level2=C score=D weight=A"]);
  });

  it("are the indicators' beside their parents, where there are about as many", () => {
    const sheet = `
      一级指标 | 分值 | 二级指标 | 得分
      产出 | 60 | 数量 | 55
      效益 | 40 | 满意 | 40
    `;
    expect(read(sheet)).toEqual(["level1=A level2=C score=D weight=B"]);
  });

  it("are the parents' where only they have some", () => {
    const sheet = `
      一级指标 | 分值 | 二级指标 | 得分
      产出 | 60 | 数量 | 20
      ^ | ^ | 质量 | 20
      ^ | ^ | 时效 | 15
    `;
    expect(read(sheet)).toEqual(["level1=A level1Weight=B level2=C score=D", "unsure weight no-weight-column"]);
  });
});

describe("several columns of weights behind the names", () => {
  it("are doubted; the one with the most numbers counts, the first of equals", () => {
    const sheet = (second: string): string => `
      指标名称 | 分值 | 权重 | 得分
      出勤 | 40 | 40 | 38
      纪律 | ${second} | 60 | 60
    `;
    expect(read(sheet("60"))).toEqual(["level1=A score=D weight=B", "unsure weight several-candidates B1,C1"]);
    expect(read(sheet(""))).toEqual(["level1=A score=D weight=C", "unsure weight several-candidates B1,C1"]);
  });
});

describe("no weights", () => {
  it("are doubted, unless names hold them", () => {
    expect(read("指标名称 | 评分标准 | 得分\n出勤 | 按比例 | 38\n纪律 | 按次 | 60")).toEqual([
      "level1=A criterion=B score=C",
      "unsure weight no-weight-column",
    ]);
    expect(read("指标名称 | 评分标准 | 得分\n出勤（40分） | 按比例 | 38\n纪律（60分） | 按次 | 60")).toEqual([
      "level1=A criterion=B score=C",
    ]);
  });
});

it("no scores are doubted", () => {
  expect(read("指标名称 | 分值 | 评分标准\n出勤 | 40 | 按比例\n纪律 | 60 | 按次")).toEqual([
    "level1=A criterion=C weight=B",
    "unsure score no-score-column",
  ]);
});

describe("scores", () => {
  const scored = (labels: string, scorer: Scorer | null = null): string[] =>
    read(
      `
        指标名称 | 分值 | ${labels}
        出勤 | 40 ${"| 38".repeat(labels.split("|").length)}
        纪律 | 60 ${"| 55".repeat(labels.split("|").length)}
      `,
      scorer,
    ).map((line) => line.replace("level1=A ", "").replace(" weight=B", ""));

  it("left of the names are none beside others behind them", () => {
    const sheet = `
      得分 | 指标名称 | 分值 | 得分
      30 | 出勤 | 40 | 38
      50 | 纪律 | 60 | 60
    `;
    expect(read(sheet)).toEqual(["level1=B score=D weight=C"]);
    expect(read("得分 | 指标名称 | 分值\n38 | 出勤 | 40\n60 | 纪律 | 60")).toEqual(["level1=B score=A weight=C"]);
  });

  it("of a second opinion stand in for scores of one's own", () => {
    expect(scored("专家评分")).toEqual(["score=C"]);
    expect(scored("专家评分 | 复核得分")).toEqual(["reviewScore=D score=C"]);
  });

  it("are the first of several, which are doubted, with the next for a second opinion", () => {
    expect(scored("甲组得分 | 乙组得分")).toEqual(["reviewScore=D score=C", "unsure score several-candidates C1,D1"]);
    expect(scored("甲组得分 | 乙组得分 | 复核得分")).toEqual([
      "reviewScore=E score=C",
      "unsure score several-candidates C1,D1",
    ]);
  });

  it("are one's own beside others'", () => {
    expect(scored("甲组得分 | 自评得分")).toEqual(["reviewScore=C score=D"]);
    expect(scored("自查得分 | 自评得分")).toEqual(["reviewScore=D score=C", "unsure score several-candidates C1,D1"]);
  });

  it("of several second opinions are the last for the second, which is doubted", () => {
    expect(scored("自评得分 | 专家评分 | 复核得分")).toEqual([
      "reviewScore=E score=C",
      "unsure reviewScore several-candidates D1,E1",
    ]);
  });

  it("are what a weight makes of points of a hundred", () => {
    expect(scored("百分制得分 | 加权得分")).toEqual(["score=D"]);
    expect(scored("加权得分 | 折算得分")).toEqual(["reviewScore=D score=C", "unsure score several-candidates C1,D1"]);
    expect(scored("百分制得分 | 加权得分 | 专家评分")).toEqual(["reviewScore=E score=D"]);
  });

  it("are those of whoever is said to score, beside the self-assessment", () => {
    expect(scored("自评得分 | 专家评分 | 复核得分", "expert")).toEqual(["reviewScore=C score=D"]);
    expect(scored("自评得分 | 专家评分 | 复核得分", "review")).toEqual(["reviewScore=C score=E"]);
    expect(scored("得分 | 专家评分", "expert")).toEqual(["reviewScore=C score=D"]);
    expect(scored("自评得分 | 专家评分", "review")).toEqual(["reviewScore=D score=C"]);
  });
});
