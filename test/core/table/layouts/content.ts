import type { LayoutCase } from "./layout-case";

/** Columns whose role their content tells, against their name or without one. */
export const content: readonly LayoutCase[] = [
  {
    layout: "requirements tell rows of one name apart: they are a level",
    grid: `
      项目 | 操作内容及要求 | 分值 | 扣分标准 | 得分
      准备（15分） | 穿戴整齐 | 5 | 一处不符扣1分 | 5
      | 物品齐全 | 10 | 少一件扣2分 | 8
      操作（85分） | 步骤正确 | 85 | 错一步扣5分 | 80
      合计 | | 100 | | 93
    `,
    tables: `
      indicators A1:E5 header 1
      level1=A level2=B criterion=D score=E weight=C
      # A2 准备 15 rows 2-3
      # A4 操作 85 rows 4-4
      B2 准备 / 穿戴整齐 5 -> 5
      B3 准备 / 物品齐全 10 -> 8
      B4 操作 / 步骤正确 85 -> 80
      total row 5 weight 100 score 93 of 2-4
    `,
  },
  {
    layout: "several clauses with one weight are one indicator",
    grid: `
      考核项目 | 考核内容 | 扣分原则 | 标准分 | 得分
      主诉 | 症状有误 | 扣2分 | 10 |
      | 时间有误 | 扣1分 | |
      | 文字有误 | 扣1分 | |
      病史 | 起病不清 | 扣2分 | 90 |
      | 经过不清 | 扣2分 | |
      合计 | | | 100 |
    `,
    tables: `
      indicators A1:E7 header 1
      level1=A criterion=B,C score=E weight=D
      A2 主诉 10 -> blank
      A5 病史 90 -> blank
      total row 7 weight 100 score blank of 2-6
    `,
  },
  {
    layout: "评分标准 above numbers is the weight, the texts with points are the criteria",
    grid: `
      考核内容 | 评分依据 | 评分标准 | 实得分
      工作态度 | 差错一次扣1分 | 40 | 38
      工作质量 | 投诉一次扣5分 | 60 | 55
    `,
    tables: `
      indicators A1:D3 header 1
      level1=A criterion=B score=D weight=C
      A2 工作态度 40 -> 38
      A3 工作质量 60 -> 55
    `,
  },
  {
    layout: "评分 above sentences holds the criteria",
    grid: `
      一级指标 | 二级指标 | 分值 | 评分 | 得分
      管理 | 制度 | 40 | 有制度得40分，无制度不得分 | 40
      效果 | 口碑 | 60 | 按满意度得分，满意得60分 | 50
    `,
    tables: `
      indicators A1:E3 header 1
      level1=A level2=B criterion=D score=E weight=C
      # A2 管理 none rows 2-2
      # A3 效果 none rows 3-3
      B2 管理 / 制度 40 -> 40
      B3 效果 / 口碑 60 -> 50
    `,
  },
  {
    layout: "levels without a header",
    grid: `
      | 指标名称 | 分值 | 考核标准 | 得分
      效率 | 航速 | 40 | 按比例 | 40
      ^ | 靠港 | 20 | 按比例 | 20
      质量 | 合格 | 40 | 按比例 | 30
    `,
    tables: `
      indicators A1:E4 header 1
      level1=A level2=B criterion=D score=E weight=C
      # A2 效率 none rows 2-3
      # A4 质量 none rows 4-4
      B2 效率 / 航速 40 -> 40
      B3 效率 / 靠港 20 -> 20
      B4 质量 / 合格 40 -> 30
      unsure level1 no-header A1
    `,
  },
  {
    layout: "bare criteria name themselves",
    grid: `
      序号 | 评分标准 | 分值 | 得分
      1 | 切端平整 | 40 | 40
      2 | 边缘圆滑 | 60 | 50
      3 | 总分 | 100 | 90
    `,
    tables: `
      indicators A1:D4 header 1
      level1=B criterion=B score=D serial=A weight=C
      B2 切端平整 40 -> 40
      B3 边缘圆滑 60 -> 50
      total row 4 weight 100 score 90 of 2-3
    `,
  },
  {
    layout: "two scores of one name: the first counts, the second reviews it",
    grid: `
      评价指标 | < | 评分细则 | 分值 | 单位自评 | 财政评价
      一级 | 二级 | ^ | ^ | 得分 | 得分
      决策 | 立项 | 有得100分 | 100 | 90 | 88
    `,
    tables: `
      indicators A1:F3 header 1,2
      level1=A level2=B criterion=C reviewScore=F score=E weight=D
      # A3 决策 none rows 3-3
      B3 决策 / 立项 100 -> 90 review 88
      unsure score several-candidates E2,F2
    `,
  },
];
