import type { LayoutCase } from "./layout-case";

/** Columns whose role their place tells: beside a level, under a wide label, alone. */
export const place: readonly LayoutCase[] = [
  {
    layout: "a name over two columns of which one is empty",
    grid: `
      项目 | 内容 | < | 分值 | 评分标准 | 得分
      外观 | 擦洗 | < | 40 | 有污渍扣5分 | 40
      ^ | 修补 | < | 60 | 有缺口扣5分 | 50
    `,
    tables: `
      indicators A1:F3 header 1
      level1=A level2=B criterion=E score=F weight=D
      # A2 外观 none rows 2-3
      B2 外观 / 擦洗 40 -> 40
      B3 外观 / 修补 60 -> 50
    `,
  },
  {
    layout: "a score over two columns of which one holds remarks",
    grid: `
      考核项目 | 分值 | 评分标准 | 得分 | <
      卫生 | 40 | 有污渍扣5分 | 40 | 好
      秩序 | 60 | 混乱扣5分 | 50 | 乱
    `,
    tables: `
      indicators A1:E3 header 1
      level1=A criterion=C score=D weight=B
      A2 卫生 40 -> 40
      A3 秩序 60 -> 50
    `,
  },
  {
    layout: "requirements in place of names",
    grid: `
      序号 | 标准要求 | 分值 | 评分标准 | 评分
      1 | 助餐服务 | 40 | 每缺一天扣1分 | 40
      2 | 助医服务 | 60 | 每缺一次扣5分 | 55
    `,
    tables: `
      indicators A1:E3 header 1
      level1=B criterion=D score=E serial=A weight=C
      B2 助餐服务 40 -> 40
      B3 助医服务 60 -> 55
    `,
  },
  {
    layout: "requirements beside names explain them",
    grid: `
      指标名称 | 考核要求 | 分值 | 评分标准 | 得分
      出勤 | 全员到岗 | 40 | 每缺一人扣1分 | 40
      服务 | 热情周到 | 60 | 每投诉扣5分 | 55
    `,
    tables: `
      indicators A1:E3 header 1
      level1=A criterion=D explanation=B score=E weight=C
      A2 出勤 40 -> 40
      A3 服务 60 -> 55
    `,
  },
  {
    layout: "labels that gather columns above the header",
    grid: `
      绩效评价评分表 | < | < | < | <
      指标体系 | < | 评价情况 | < | <
      一级指标 | 二级指标 | 分值 | 评分标准 | 得分
      决策 | 立项 | 100 | 有得100分 | 90
    `,
    tables: `
      indicators A2:E4 header 2,3
      level1=A level2=B criterion=D score=E weight=C
      # A4 决策 none rows 4-4
      B4 决策 / 立项 100 -> 90
    `,
  },
  {
    layout: "the only weight column stands before the lowest level",
    grid: `
      一级指标 | 权重 | 二级指标 | 评分标准 | 得分
      决策 | 10 | 立项 | 有得10分 | 10
      | 20 | 资金 | 有得20分 | 15
      产出 | 70 | 数量 | 按比例 | 60
    `,
    tables: `
      indicators A1:E4 header 1
      level1=A level2=C criterion=D score=E weight=B
      # A2 决策 none rows 2-3
      # A4 产出 none rows 4-4
      C2 决策 / 立项 10 -> 10
      C3 决策 / 资金 20 -> 15
      C4 产出 / 数量 70 -> 60
    `,
  },
  {
    layout: "generic names with a weight each",
    grid: `
      审核内容 | < | 审核要点 | < | 得分
      具体内容 | 分值 | 具体内容 | 分值 | ^
      完整性 | 40分 | 材料是否按照规定的格式逐项填报齐全 | 40分 | 38
      相关性 | 60分 | 内容是否与本部门年度工作任务直接相关 | 60分 | 50
    `,
    tables: `
      indicators A1:E4 header 1,2
      level1=A level1Weight=B level2=C score=E weight=D
      # A3 完整性 "40" rows 3-3
      # A4 相关性 "60" rows 4-4
      C3 完整性 / 材料是否按照规定的格式逐项填报齐全 "40" -> 38
      C4 相关性 / 内容是否与本部门年度工作任务直接相关 "60" -> 50
    `,
  },
];
