import type { LayoutCase } from "./layout-case";

/** Levels in columns of their own. */
export const levels: readonly LayoutCase[] = [
  {
    layout: "weights between the levels, parents merged, title above, total below",
    grid: `
      校园食堂改造评分表 | < | < | < | < | < | < | < | <
      单位：万元
      一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 指标解释 | 评价标准 | 评分
      决策 | 40 | 立项 | 25 | 依据 | 10 | 有无依据 | 有得10分，无不得分 | 10
      ^ | ^ | ^ | ^ | 程序 | 15 | 是否集体决策 | 是得15分，否则不得分 | 12
      ^ | ^ | 目标 | 15 | 明确 | 15 | 是否量化 | 量化得15分 | 15
      产出 | 60 | 数量 | 60 | 完工面积 | 60 | 平方米 | 按比例得分 | 55.5
      总分 | 100 | | 100 | | 100 | | | 92.5
    `,
    tables: `
      indicators A3:I8 header 3
      level1=A level1Weight=B level2=C level2Weight=D level3=E criterion=H explanation=G score=I weight=F
      # A4 决策 40 rows 4-6
      ## C4 决策 / 立项 25 rows 4-5
      ## C6 决策 / 目标 15 rows 6-6
      # A7 产出 60 rows 7-7
      ## C7 产出 / 数量 60 rows 7-7
      E4 决策 / 立项 / 依据 10 -> 10
      E5 决策 / 立项 / 程序 15 -> 12
      E6 决策 / 目标 / 明确 15 -> 15
      E7 产出 / 数量 / 完工面积 60 -> 55.5
      total row 8 weight 100 score 92.5 of 4-7
    `,
  },
  {
    layout: "as pasted: parents blank, a line break in a header, numbers as text",
    grid: `
      一级指标 | \\n分值 | 二级指标 | 分值 | 评分标准 | 得分
      管理 | 30 | 制度 | 10 | 有得10分 | "10 "
      | | 执行 | 20 | 执行得20分 | 20分
      效果 | 70 | 满意度 | "70 " | 达标得70分 | ６５
      合计 | | | 100 | | "95\\n "
    `,
    tables: `
      indicators A1:F5 header 1
      level1=A level1Weight=B level2=C criterion=E score=F weight=D
      # A2 管理 30 rows 2-3
      # A4 效果 70 rows 4-4
      C2 管理 / 制度 10 -> "10"
      C3 管理 / 执行 20 -> "20"
      C4 效果 / 满意度 "70" -> "65"
      total row 5 weight 100 score "95" of 2-4
    `,
  },
  {
    layout: "parents repeated in every row, no score yet",
    grid: `
      一级指标 | 二级指标 | 权重 | 计分标准 | 自评得分
      投入 | 到位率 | 40% | 按比例 |
      投入 | 及时率 | 20% | 按比例 |
      产出 | 完成率 | 40% | 按比例 |
    `,
    tables: `
      indicators A1:E4 header 1
      level1=A level2=B criterion=D score=E weight=C
      # A2 投入 none rows 2-3
      # A4 产出 none rows 4-4
      B2 投入 / 到位率 40 -> blank
      B3 投入 / 及时率 20 -> blank
      B4 产出 / 完成率 40 -> blank
    `,
  },
  {
    layout: "weights inside the labels only",
    grid: `
      一 级 指 标 | 二 级 指 标 | 三 级 指 标 | 得 分
      部门管理（40分） | 预算（25分） | 编制(15分) | 15
      | | 执行(10分) | 8
      | 资产（15分） | 盘点(15分) | 15
      部门绩效（60分） | 履职（60分） | 办结率(60分) | 58
      得分合计 | | | 96
    `,
    tables: `
      indicators A1:D6 header 1
      level1=A level2=B level3=C score=D
      # A2 部门管理 40 rows 2-4
      ## B2 部门管理 / 预算 25 rows 2-3
      ## B4 部门管理 / 资产 15 rows 4-4
      # A5 部门绩效 60 rows 5-5
      ## B5 部门绩效 / 履职 60 rows 5-5
      C2 部门管理 / 预算 / 编制 15 -> 15 label
      C3 部门管理 / 预算 / 执行 10 -> 8 label
      C4 部门管理 / 资产 / 盘点 15 -> 15 label
      C5 部门绩效 / 履职 / 办结率 60 -> 58 label
      total row 6 weight none score 96 of 2-5
    `,
  },
  {
    layout: "two header rows, a second score, one column of names and serial numbers",
    grid: `
      序号 | 考核项目 | 标准分 | 评分细则 | 得分情况 | < | 备注
      ^ | ^ | ^ | ^ | 自评得分 | 复核得分 | ^
      1 | 组织领导 | 20 | 每缺一项扣2分 | 20 | 18 |
      2 | 会议培训 | 30 | 每少一次扣5分 | 25 | 25 | 少一次
      3 | 经费保障 | 50 | 按比例得分 | 50 | 50 |
      合 计 | < | 100 | | 95 | 93 |
    `,
    tables: `
      indicators A1:G6 header 1,2
      level1=B criterion=D remark=G reviewScore=F score=E serial=A weight=C
      B3 组织领导 20 -> 20 review 18
      B4 会议培训 30 -> 25 review 25
      B5 经费保障 50 -> 50 review 50
      total row 6 weight 100 score 95 of 3-5
    `,
  },
  {
    layout: "four levels",
    grid: `
      一级指标 | 二级指标 | 三级指标 | 四级指标 | 分值 | 评分标准 | 得分
      产出 | 数量 | 道路 | 里程 | 60 | 按比例 | 60
      | | | 路灯 | 40 | 按比例 | 39
    `,
    tables: `
      indicators A1:G3 header 1
      level1=A level2=B level3=C level4=D criterion=F score=G weight=E
      # A2 产出 none rows 2-3
      ## B2 产出 / 数量 none rows 2-3
      ### C2 产出 / 数量 / 道路 none rows 2-3
      D2 产出 / 数量 / 道路 / 里程 60 -> 60
      D3 产出 / 数量 / 道路 / 路灯 40 -> 39
    `,
  },
];
