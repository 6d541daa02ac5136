import { Grid } from "../../../src/core/table/grid";
import { findHeaders } from "../../../src/core/table/header";
import { sheetOf } from "../../support/grid";

/** The headers of a sheet by kind and rows: "indicators 2-3". */
const headers = (picture: string): string[] =>
  findHeaders(new Grid(sheetOf(picture))).map(({ kind, first, last }) => `${kind} ${first + 1}-${last + 1}`);

describe("labels are the header of an indicator table", () => {
  it.each([
    ["two levels with points", "一级指标 | 二级指标 | 得分"],
    ["two levels with a weight", "一级指标 | 二级指标 | 分值"],
    ["two levels with what was reached", "一级指标 | 二级指标 | 完成值"],
    ["one level with points and texts", "一级指标 | 分值 | 评分标准"],
    ["one level with names and points", "一级指标 | 指标名称 | 分值"],
    ["names with weights and scores", "指标名称 | 分值 | 得分"],
    ["names with weights and criteria", "考核项目 | 分值 | 评分标准"],
    ["names in two columns with weights", "考核项目 | 考核内容 | 分值"],
    ["names with criteria and scores", "考核项目 | 评分标准 | 得分"],
    ["names with criteria and another's scores", "考核项目 | 评分标准 | 专家评分"],
    ["names with criteria and points taken off", "考核项目 | 扣分标准 | 扣分"],
    ["criteria that name themselves, with weights and scores", "评分标准 | 分值 | 得分"],
    ["criteria that name themselves, with weights and points taken off", "评分标准 | 分值 | 扣分"],
    ["weights and scores alone", "分值 | 得分"],
    ["people scored by weights and criteria", "姓名 | 考核项目 | 分值 | 评分标准"],
    ["people scored by levels", "姓名 | 一级指标 | 二级指标 | 分值"],
  ])("%s", (_, labels) => {
    expect(headers(labels)).toEqual(["indicators 1-1"]);
  });
});

describe("labels are no header of an indicator table", () => {
  it.each([
    ["one level with a weight alone", "一级指标 | 分值"],
    ["two levels with nothing to score", "一级指标 | 二级指标 | 备注"],
    ["names with a weight alone", "考核项目 | 分值"],
    ["one label over two columns with a weight", "考核项目 | < | 分值"],
    ["a label beside the table", "考核项目 | 考核内容 | 备注"],
    ["names with scores alone", "考核项目 | 得分"],
    ["names with criteria alone", "考核项目 | 评分标准"],
    ["names with points taken off for nothing", "考核项目 | 扣分"],
    ["weights and points taken off alone", "分值 | 扣分"],
    ["criteria with scores alone", "评分标准 | 得分"],
    ["people with scores by criteria", "姓名 | 考核项目 | 评分标准 | 得分"],
    ["people with weights and scores", "姓名 | 考核项目 | 分值 | 得分"],
    ["two budgets without points", "项目名称 | 年初预算数 | 全年执行数 | 执行率"],
  ])("%s", (_, labels) => {
    expect(headers(labels)).toEqual([]);
  });
});

it("labels of budgets with points are the header of a fund block", () => {
  expect(headers("项目资金 | 年初预算数 | 全年执行数 | 分值 | 得分")).toEqual(["funds 1-1"]);
  expect(headers("项目资金 | 年初预算数 | 全年执行数 | 得分")).toEqual(["funds 1-1"]);
  expect(headers("考核项目 | 全年预算数 | 分值 | 得分")).toEqual(["indicators 1-1"]);
});

describe("the header's rows", () => {
  it("go on with labels that are known or stand below a wider one", () => {
    expect(headers("指标名称 | 分值 | 得分 | <\n^ | ^ | 自评 | 复评")).toEqual(["indicators 1-2"]);
    expect(headers("指标名称 | 分值 | 评分标准 | 得分 | <\n^ | ^ | ^ | 甲方 | 乙方\n出勤 | 5 | 按次 | 4 | 4")).toEqual([
      "indicators 1-2",
    ]);
  });

  it("end above numbers, long texts, one label alone and words that nobody knows", () => {
    const HEADER = "指标名称 | 分值 | 评分标准 | 得分";
    expect(headers(`${HEADER}\n指标 | 10 | 标准 | 得分`)).toEqual(["indicators 1-1"]);
    expect(headers('指标名称 | < | 分值 | < | 得分 | <\n"1 | "2 | "3 | "4 | "5 | "6')).toEqual(["indicators 1-1"]);
    expect(headers(`${HEADER}\n | | 评分细则 |`)).toEqual(["indicators 1-1"]);
    expect(headers(`${HEADER}\n指标 | | 按照年度考核办法所列各项评分标准 |`)).toEqual(["indicators 1-2"]);
    expect(headers(`${HEADER}\n指标 | | 按照本年度考核办法附件中所列出的各项评分标准 |`)).toEqual(["indicators 1-1"]);
    expect(headers(`${HEADER}\n出勤 | | 评分细则 |`)).toEqual(["indicators 1-1"]);
  });

  it("begin without rows that tell nothing more", () => {
    expect(
      headers("考核部门 | 办公室 | 考核单位 | 财务科\n指标名称 | 分值 | 评分标准 | 得分\n出勤 | 5 | 按次 | 4"),
    ).toEqual(["indicators 2-2"]);
  });

  it("begin with labels that gather the columns below them", () => {
    const HEADER = "指标名称 | 分值 | 评分标准 | 得分 | 备注";
    expect(headers(`考核内容及要求说明 | < | < | 考核结果 | <\n${HEADER}`)).toEqual(["indicators 1-2"]);
    expect(headers(`基础信息 | < | < | 结论 | <\n${HEADER}`)).toEqual(["indicators 1-2"]);
  });

  it("don't begin with a title, nor with labels that gather only some columns", () => {
    const HEADER = "指标名称 | 分值 | 评分标准 | 得分 | 备注";
    expect(headers(`某街道绩效表 | < | < | < | <\n${HEADER}`)).toEqual(["indicators 2-2"]);
    expect(headers(`基础信息 | < | < | 结论 |\n${HEADER}`)).toEqual(["indicators 2-2"]);
    expect(headers(`基础信息 | < | < | | \n${HEADER}`)).toEqual(["indicators 2-2"]);
    expect(headers(`填报单位： | < | < | 某街道 | <\n${HEADER}`)).toEqual(["indicators 2-2"]);
    expect(headers(`基础信息 | < | < | 2024 | <\n${HEADER}`)).toEqual(["indicators 2-2"]);
  });
});

it("finds every header, repeated ones too", () => {
  const HEADER = "指标名称 | 分值 | 评分标准 | 得分";
  expect(headers(`${HEADER}\n出勤 | 5 | 按次 | 4\n${HEADER}\n纪律 | 5 | 按次 | 4`)).toEqual([
    "indicators 1-1",
    "indicators 3-3",
  ]);
});
