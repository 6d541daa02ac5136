import { findTables } from "../../../src/core/table/find";
import { sheetOf } from "../../support/grid";

it.each([
  ["nothing", ""],
  ["a letter", "关于报送材料的通知\n各单位：\n请于月底前报送。"],
  [
    "a budget",
    "序号 | 项目 | 年初预算数 | 全年预算数 | 执行数 | 执行率\n1 | 办公费 | 10 | 12 | 11 | 92%\n合计 | | 10 | 12 | 11 | 92%",
  ],
  ["a price list", "序号 | 名称 | 规格 | 单位 | 单价 | 数量 | 金额 | 备注\n1 | 水泥 | 42.5 | 吨 | 400 | 2 | 800 |"],
  ["a price list with items and standards", "项目 | 内容 | 收费标准 | 数量 | 金额\n检测 | 水质 | 200 | 3 | 600"],
  ["a name list", "序号 | 姓名 | 性别 | 部门 | 职务 | 联系电话 | 备注\n1 | 李某 | 女 | 财务科 | 科员 | 123 |"],
  ["a mark sheet", "学号 | 姓名 | 语文 | 数学 | 总分 | 得分率\n1 | 赵某 | 90 | 95 | 185 | 92.5%"],
  ["a list of staff with their scores", "姓名 | 部门 | 考核得分 | 等级\n王某 | 办公室 | 95 | 优"],
  ["a plan", "序号 | 工作内容 | 责任单位 | 完成情况 | 备注\n1 | 清淤 | 水利局 | 已完成 |"],
  ["a header alone", "一级指标 | 二级指标 | 分值 | 评价标准 | 得分"],
])("finds no table in %s", (_, grid) => {
  expect(findTables(sheetOf(grid))).toEqual([]);
});
