import { readCriterion } from "../../../src/core/criteria/read";
import { render } from "../../../src/core/edits/formula";
import type { Profile } from "../../../src/core/scoring/profile";
import { targetScores } from "../../../src/core/targets/rows";
import { findTables } from "../../../src/core/table/find";
import { Grid } from "../../../src/core/table/grid";
import { pointsIn } from "../../../src/core/table/table";
import central2021 from "../../../src/profiles/central-2021";
import guangxi from "../../../src/profiles/guangxi-system";
import national2020 from "../../../src/profiles/national-2020";
import pidu2026 from "../../../src/profiles/pidu-2026";
import selfReview2022 from "../../../src/profiles/self-review-2022";
import { sheetOf } from "../../support/grid";

const HEADER = "三级指标 | 指标性质 | 年度指标值 | 度量单位 | 实际完成值 | 分值 | 得分";

/** What one row of a 自评表 comes to: "8.33", "8 to 10", or why it comes to nothing. */
function scoreOf(row: string, profile: Profile = national2020): string {
  const snapshot = sheetOf(`${HEADER}\n${row}\n合计 | | | | | 100 |`);
  const [table] = findTables(snapshot);
  if (!table) throw new Error("no table");
  const [score] = targetScores({ table, grid: new Grid(snapshot), readings: [null], profile });
  switch (score?.type) {
    case undefined:
      return "none";
    case "scored":
      return `${score.score.toDecimal(4)}${score.isOvershoot ? " overshoot" : ""}`;
    case "range":
      return `${score.from.toDecimal(4)} to ${score.to.toDecimal(4)}`;
    case "unsettled":
      return score.code;
  }
}

describe("a result beside its target, by the national rules", () => {
  it.each<[string, string, string]>([
    ["reached", "印发手册 | ≥ | 100 | 份 | 100 | 10 |", "10"],
    ["not reached: in proportion", "印发手册 | ≥ | 100 | 份 | 87 | 10 |", "8.7"],
    ["rounded half up", "印发手册 | ≥ | 300 | 份 | 100 | 10 |", "3.33"],
    ["more than asked for", "印发手册 | ≥ | 100 | 份 | 120 | 10 |", "10"],
    ["far more than asked for", "印发手册 | ≥ | 100 | 份 | 130 | 10 |", "10 overshoot"],
    ["nothing done", "印发手册 | ≥ | 100 | 份 | 0 | 10 |", "0"],
    ["less than nothing", "净增户数 | ≥ | 100 | 户 | -5 | 10 |", "0"],
    ["should stay low and does", "办公成本 | ≤ | 10 | 万元 | 9 | 10 |", "10"],
    ["should stay low and doesn't", "办公成本 | ≤ | 10 | 万元 | 12 | 10 |", "8.33"],
    ["should be nothing and is", "安全事故 | ≤ | 0 | 起 | 0 | 10 |", "10"],
    ["should be nothing and isn't", "安全事故 | ≤ | 0 | 起 | 1 | 10 |", "0"],
    ["exactly", "建站数 | = | 4 | 座 | 4 | 10 |", "10"],
    ["less than exactly", "建站数 | = | 4 | 座 | 3 | 10 |", "7.5"],
    ["exactly nothing", "欠发工资 | = | 0 | 元 | 5 | 10 |", "0"],
    ["the sign stands with the figure", "印发手册 | | ≥100份 | | 87份 | 10 |", "8.7"],
    ["no sign: what is asked for, or its share", "印发手册 | | 100 | | 87 | 10 |", "8.7"],
    ["no sign, but better low", "单位成本 | | 10 | 元 | 8 | 10 |", "direction"],
    ["no sign, but better low, and exactly reached", "单位成本 | | 10 | 元 | 10 | 10 |", "10"],
    ["a target below nothing", "利润 | ≥ | -5 | 万元 | -4 | 10 |", "negative-target"],
    ["no target", "印发手册 | ≥ |  | 份 | 87 | 10 |", "no-target"],
    ["no result", "印发手册 | ≥ | 100 | 份 |  | 10 |", "no-actual"],
    ["a result that isn't a figure alone", "印发手册 | ≥ | 100 | 份 | 约87份 | 10 |", "unclear-actual"],
    ["a target that isn't", "印发手册 | ≥ | 80至100份 | 份 | 87 | 10 |", "unclear-target"],
  ])("%s", (_, row, expected) => {
    expect(scoreOf(row)).toBe(expected);
  });
});

describe("units", () => {
  it.each<[string, string, string]>([
    ["万元 beside 元", "补助金额 | ≥ | 7.29万元 | | 72900元 | 10 |", "10"],
    ["元 beside 万元", "补助金额 | ≥ | 72900元 | | 3.645万元 | 10 |", "5"],
    ["things counted in other words", "印发手册 | ≥ | 100份 | | 90个 | 10 |", "9"],
    ["ten thousands", "受益人数 | ≥ | 2万人 | | 15000人 | 10 |", "7.5"],
    ["one of them without a unit", "印发手册 | ≥ | 100份 | | 90 | 10 |", "9"],
    ["a percentage as a decimal", "合格率 | ≥ | 98% | | 0.49 | 10 |", "5"],
    ["a percentage without its sign", "合格率 | ≥ | 98% | | 49 | 10 |", "5"],
    ["percentages as text", '合格率 | ≥ | "98% | | "49% | 10 |', "5"],
    ["a percentage with its sign in its own column", "合格率 | ≥ | 98 | % | 49 | 10 |", "5"],
    ["neither a share nor a percentage", "合格率 | ≥ | 98% | | 3 | 10 |", "units"],
    ["a share so small that it could be either", "发生率 | ≤ | 5% | | 0.5 | 10 |", "units"],
    ["money beside things", "印发手册 | ≥ | 100份 | | 90元 | 10 |", "units"],
  ])("%s", (_, row, expected) => {
    expect(scoreOf(row)).toBe(expected);
  });
});

describe("results in words", () => {
  it.each<[string, string]>([
    ["达成预期指标", "8 to 10"],
    ["部分达成预期指标并具有一定效果", "6 to 8"],
    ["未达成预期指标且效果较差", "0 to 6"],
    ["效果良好", "no-verdict"],
  ])("%s", (words, expected) => {
    expect(scoreOf(`环境改善 | | 有效改善 | | ${words} | 10 |`)).toBe(expected);
  });

  it("a figure beside a target in words comes to nothing", () => {
    expect(scoreOf("环境改善 | | 有效改善 | | 95 | 10 |")).toBe("no-verdict");
  });
});

describe("what other rules make of it", () => {
  it.each<[Profile, string, string]>([
    [guangxi, "办公成本 | ≤ | 10 | 万元 | 12 | 10 |", "8"],
    [guangxi, "办公成本 | ≤ | 10 | 万元 | 20 | 10 |", "0"],
    [guangxi, "办公成本 | ≤ | 10 | 万元 | 25 | 10 |", "0"],
    [central2021, "印发手册 | ≥ | 100 | 份 | 59.9 | 10 |", "0"],
    [central2021, "印发手册 | ≥ | 100 | 份 | 60 | 10 |", "0"],
    [central2021, "印发手册 | ≥ | 100 | 份 | 80 | 10 |", "5"],
    [central2021, "印发手册 | ≥ | 100 | 份 | 100 | 10 |", "10"],
    [central2021, "群众满意度 | ≥ | 95% | | 92% | 10 |", "10"],
    [central2021, "群众满意度 | ≥ | 95% | | 89.9% | 10 |", "8"],
    [central2021, "群众满意度 | ≥ | 95% | | 59% | 10 |", "0"],
    [pidu2026, "印发手册 | ≥ | 100 | 份 | 69 | 10 |", "0"],
    [pidu2026, "印发手册 | ≥ | 100 | 份 | 70 | 10 |", "7"],
    [pidu2026, "印发手册 | ≥ | 100 | 份 | 130 | 10 |", "10 overshoot"],
    [pidu2026, "印发手册 | ≥ | 100 | 份 | 131 | 10 |", "0 overshoot"],
    [selfReview2022, "印发手册 | ≥ | 100 | 份 | 129 | 10 |", "10"],
    [selfReview2022, "印发手册 | ≥ | 100 | 份 | 130 | 10 |", "8 overshoot"],
    [selfReview2022, "印发手册 | ≥ | 100 | 份 | 130 | 1 |", "0 overshoot"],
  ])("$id: %s", (profile, row, expected) => {
    expect(scoreOf(row, profile)).toBe(expected);
  });
});

describe("the 预算执行 row", () => {
  const fundsScore = (rate: string, profile: Profile): string => {
    const snapshot = sheetOf(`
      项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      年度资金总额 | 100 | 100 | 80 | 10 | ${rate} |
      三级指标 | 年度指标值 | < | 实际完成值 | 分值 | 得分 | 偏差原因
      印发手册 | 100 | < | 100 | 90 | |
    `);
    const table = findTables(snapshot).find(({ kind }) => kind === "funds");
    if (!table) throw new Error("no funds");
    const [score] = targetScores({ table, grid: new Grid(snapshot), readings: [null], profile });
    return score?.type === "scored" ? score.score.toDecimal(4) : score?.type === "unsettled" ? score.code : "none";
  };

  it.each<[string, Profile, string]>([
    ["87.39%", national2020, "8.74"],
    ["100%", national2020, "10"],
    ["101%", national2020, "over-budget"],
    ["", national2020, "no-actual"],
    ["100%", central2021, "10"],
    ["99.99%", central2021, "7"],
    ["60%", central2021, "5"],
    ["59%", central2021, "0"],
  ])("%s, $id", (rate, profile, expected) => {
    expect(fundsScore(rate, profile)).toBe(expected);
  });
});

describe("rows in which the profile has no say", () => {
  it("have a criterion that gives points", () => {
    const snapshot = sheetOf(`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 评分标准 | 得分
      印发手册 | 100 | 87 | 10 | 每少1份扣0.5分 |
      清洁程度 | 100 | 87 | 10 | 按合同约定执行 |
      合计 | | | 100 | |
    `);
    const [table] = findTables(snapshot);
    if (!table) throw new Error("no table");
    const readings = table.indicators.map(({ criterion, weight }) =>
      criterion ? readCriterion({ text: criterion.text, weight: pointsIn(weight) }) : null,
    );
    const scores = targetScores({ table, grid: new Grid(snapshot), readings, profile: national2020 });
    expect(scores.map((score) => score?.type ?? null)).toEqual([null, "scored"]);
  });
});

describe("the formula", () => {
  const formulaOf = (row: string): string | null => {
    const snapshot = sheetOf(`${HEADER}\n${row}\n合计 | | | | | 100 |`);
    const [table] = findTables(snapshot);
    const [score] = table
      ? targetScores({ table, grid: new Grid(snapshot), readings: [null], profile: national2020 })
      : [];
    return score?.type === "scored" && score.formula ? render(score.formula) : null;
  };

  it("refers to the row's own cells", () => {
    expect(formulaOf("印发手册 | ≥ | 100 | 份 | 87 | 10 |")).toBe(
      'IFERROR(IF(AND(ISNUMBER(C2),ISNUMBER(E2)),ROUND(ROUND(F2*MIN(1,IF(ROUND(C2,9)>0,MAX(0,E2/C2),IF(ROUND(C2,9)=0,IF(ROUND(E2,9)>=0,1,0),NA()))),9),2),""),"")',
    );
  });

  it("reads figures out of texts, and turns units", () => {
    expect(formulaOf("补助金额 | | ≥7.29万元 | | 72900元 | 10 |")).toContain(
      'VALUE(SUBSTITUTE(SUBSTITUTE(C2,"≥",""),"万元",""))*10000',
    );
  });

  it("holds an assumption about a bare figure only as long as it holds", () => {
    expect(formulaOf("合格率 | ≥ | 98% | | 49 | 10 |")).toContain("E2>=10");
  });

  it("isn't there where a spreadsheet can't read the figure", () => {
    expect(formulaOf("印发手册 | ≥ | １００份 | | 87 | 10 |")).toBeNull();
  });
});
