import { meaningOf } from "../../../src/core/table/meaning";
import { plain } from "../../../src/core/table/text";

it.each([
  ["level1", "一级指标", "一 级\n指 标", "一级指标名称", "1级指标"],
  ["level3", "三级指标", "三级指标★为核心", "三级"],
  ["name", "指标名称", "考核项目", "评价内容", "操作项目"],
  ["detail", "工作要求", "操作要点", "评价要求"],
  ["weight", "分值", "\n分值", "权重（%）", "标准分", "满分", "指标分值", "标准分数(分)", "权数", "分 值(100分)"],
  ["score", "得分", "评分", "自评得分", "实际得分", "单位自评分", "2023年度得分", "得分（分）"],
  ["reviewScore", "复核得分", "财政评价得分", "专家评分", "第三方评分"],
  [
    "criterion",
    "评价标准",
    "评分标准",
    "评分细则",
    "评分规则",
    "计分标准",
    "评价标准及评分规则",
    "考核评分标准（满分100）",
  ],
  ["explanation", "指标解释", "指标说明", "评价要点"],
  ["target", "年度指标值", "目标值", "2023年目标值", "指标值（A）"],
  ["actual", "实际完成值", "完成值", "全年实际完成值(B)"],
  ["reason", "偏差原因分析及改进措施", "扣分原因", "未完成原因分析", "评分过程"],
  ["rate", "得分率", "执行率（B/A）"],
  ["unit", "度量单位", "计量单位"],
  ["direction", "指标性质"],
  ["remark", "备注"],
  ["serial", "序号", "No."],
  ["evidence", "佐证材料", "数据来源"],
  ["deduction", "扣分", "扣减分数"],
  ["department", "责任单位", "考核部门"],
  ["method", "评价方式", "现场评估方式"],
  ["budget", "年初预算数", "全年执行数（B）"],
  ["foreign", "姓名", "单价"],
])("knows the labels of %s", (means, ...labels) => {
  expect(labels.map((label) => [label, meaningOf(plain(label))])).toEqual(labels.map((label) => [label, means]));
});

it.each(["", "项目名称", "主管部门", "产出指标", "数量指标", "养护单位有没有成套的巡查办法，用以反映制度保障情况"])(
  "%j is no header label",
  (label) => {
    expect(meaningOf(plain(label))).toBeNull();
  },
);
