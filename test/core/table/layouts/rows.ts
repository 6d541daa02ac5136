import type { LayoutCase } from "./layout-case";

/** Forms and lists: blocks, sections, parents in rows. */
export const rows: readonly LayoutCase[] = [
  {
    layout: "self-evaluation form: fund block above, targets, a side label, notes and signatures below",
    grid: `
      项目名称 | 河道清淤 | < | < | 主管部门 | 水利局 | < | < | <
      项目资金（万元） | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |
      ^ | 年度资金总额 | 120 | 100 | 95 | 10 | 95% | 9.5 |
      ^ | 其中：财政拨款 | 120 | 100 | 95 | — | 95% | — |
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      ^ | 产出指标 | 数量指标 | 清淤长度 | ≥8公里 | 8公里 | 50 | 50 |
      ^ | ^ | ^ | …… | | | | |
      ^ | 效益指标 | 社会效益指标 | 通航天数 | ≥300天 | 290天 | 40 | 38 | 台风
      总分 | < | < | < | < | < | 100 | 97.5 |
      注：执行率得分按比例计算。
      填表人： | 王某 | | 联系电话： | 123
    `,
    tables: `
      funds B2:H4 header 2
      level1=B rate=G score=H weight=F
      B3 年度资金总额 10 -> 9.5
      indicators A5:I9 header 5
      level1=B level2=C level3=D actual=F reason=I score=H target=E weight=G
      # B6 产出指标 none rows 6-7
      ## C6 产出指标 / 数量指标 none rows 6-7
      # B8 效益指标 none rows 8-8
      ## C8 效益指标 / 社会效益指标 none rows 8-8
      D6 产出指标 / 数量指标 / 清淤长度 50 -> 50
      D8 效益指标 / 社会效益指标 / 通航天数 40 -> 38
      total row 9 weight 100 score 97.5 of 6-8
    `,
  },
  {
    layout: "sections above numbered rows in one column, total at the top",
    grid: `
      序号 | 考核项目 | 分值 | 考核内容 | 责任部门
      | 总分 | 100 | |
      一、 | 组织建设 | 40 | |
      1 | 班子会议 | 15 | 每季一次得15分 | 办公室
      2 | 学习制度 | 25 | 每月一次得25分 | 办公室
      二、 | 业务工作 | 50 | |
      3 | 案件办结 | 50 | 每少一件扣1分 | 业务科
      三、 | 信息报送 | 10 | 每篇得2分 | 宣传科
    `,
    tables: `
      indicators A1:E8 header 1
      level1=B level2=B criterion=D department=E serial=A weight=C
      # B3 组织建设 40 rows 3-5
      # B6 业务工作 50 rows 6-7
      B4 组织建设 / 班子会议 15 -> none
      B5 组织建设 / 学习制度 25 -> none
      B7 业务工作 / 案件办结 50 -> none
      B8 信息报送 10 -> none
      total row 2 weight 100 score none of 4-8
      unsure score no-score-column
    `,
  },
  {
    layout: "parents in rows and with weights of their own",
    grid: `
      一级指标 | 二级指标 | 分值 | 评价标准 | 得分
      投入 | | 30 | |
      | 立项 | 10 | 有得10分 | 10
      | 资金 | 20 | 按比例 | 20
      产出 | | 70 | |
      | 数量 | 70 | 按比例 | 60
      预算执行 | | 0 | 不设分 | 0
    `,
    tables: `
      indicators A1:E7 header 1
      level1=A level2=B criterion=D score=E weight=C
      # A2 投入 30 rows 2-4
      # A5 产出 70 rows 5-6
      B3 投入 / 立项 10 -> 10
      B4 投入 / 资金 20 -> 20
      B6 产出 / 数量 70 -> 60
      A7 预算执行 0 -> 0
    `,
  },
  {
    layout: "codes that continue their parent's, levels in one column",
    grid: `
      指标名称 | 权重 | 指标得分 | 得分率
      A1 立项 | 30 | 25 | 83.33%
      A101 依据 | 10 | 10 | 100%
      A102 程序 | 20 | 15 | 75%
      A2 资金 | 70 | 70 | 100%
    `,
    tables: `
      indicators A1:D5 header 1
      level1=A level2=A rate=D score=C weight=B
      # A2 A1 立项 30 rows 2-4
      A3 A1 立项 / A101 依据 10 -> 10
      A4 A1 立项 / A102 程序 20 -> 15
      A5 A2 资金 70 -> 70
    `,
  },
];
