/**
 * What a header cell can mean before the columns are seen together. `name` and `detail` become levels or texts by their
 * place and content; `budget` marks a fund block, `foreign` a list of something else.
 */
export type Meaning =
  | "level1"
  | "level2"
  | "level3"
  | "level4"
  | "name"
  | "detail"
  | "weight"
  | "score"
  | "reviewScore"
  | "criterion"
  | "explanation"
  | "target"
  | "actual"
  | "unit"
  | "direction"
  | "reason"
  | "evidence"
  | "deduction"
  | "method"
  | "department"
  | "rate"
  | "remark"
  | "serial"
  | "budget"
  | "foreign";

/** Words parted by spaces, so that a meaning stays readable as a paragraph. */
export interface HeaderWords {
  readonly means: Meaning;
  /** The whole label, spaces and brackets left out. */
  readonly whole: string;
  /** How a longer label ends. */
  readonly endings?: string;
  /** What a longer label holds anywhere. */
  readonly parts?: string;
}

/** The header words of the field. A longer word wins over a shorter one, so that 得分率 isn't taken for 得分. */
export const HEADER_WORDS: readonly HeaderWords[] = [
  {
    means: "level1",
    whole: "一级 1级指标 第一级指标 一级名称 一级分指标 考核大类 一级项目",
    endings: "一级指标 一级指标名称",
  },
  {
    means: "level2",
    whole: "二级 2级指标 第二级指标 二级名称 二级项目",
    endings: "二级指标 二级指标名称",
  },
  {
    means: "level3",
    whole: "三级 3级指标 第三级指标 三级名称 三级项目 三级指标内容",
    endings: "三级指标 三级指标名称",
  },
  {
    means: "level4",
    whole: "四级 4级指标 第四级指标 四级名称 四级项目",
    endings: "四级指标 四级指标名称",
  },
  {
    means: "name",
    whole:
      "指标 指标名称 具体指标 指标项 指标内容 项目 项目内容 操作项目 操作内容 审核要点 评分项 考核项 维度 类别 类型 内容 具体内容 负面内容",
    endings: "考核指标 评价指标 考核项目 评价项目 考核内容 评价内容",
  },
  {
    means: "detail",
    whole:
      "基本要求 内容要求 标准要求 工作要求 具体要求 操作要点 操作内容及要求 内容及要求 主要内容 工作内容 工作任务 目标任务 考核目标 计分要点",
    endings: "内容及要求 内容和要求 工作要求 操作要求 考核要求 具体要求",
  },
  {
    means: "weight",
    whole: "分值 权重 权数 标准分 满分 总分值 基准分 分数 配分 赋分 应得分 权重分 基本分 参考分 最高分 应得 比重 权值",
    endings:
      "分值 权重 权数 标准分 满分 满分值 标准分数 基准分 基础分 配分 赋分值 赋分标准 分值权重 指标分值 权重分值 权重值 应得分",
  },
  {
    means: "score",
    whole:
      "得分 评分 自评 打分 实得分 实际得分 自评分 评价分 评价分数 初评分 评定分 测评分 检查分 实评分 实际评分 综合评分 最终评分 评分结果 打分结果 得分数",
    endings: "得分 得分值 得分情况 自评分 自评分值 自评分数 自我评分 实得分 实得分值 打分 评价得分",
  },
  {
    means: "reviewScore",
    whole: "复评分 抽查分 核定分 考评分 终评分 专家打分",
    endings:
      "复核得分 复核评分 复核分值 复评得分 核查得分 核查分数 审核得分 审核评分 核定得分 抽查得分 专家评分 专家打分 专家得分 评审得分 财政评价得分 财政评分 财政得分 部门评分 部门评价得分 主管部门评分 主管部门得分 第三方评分 第三方得分 第三方评价得分 考核组评分 上级评分 终评得分 复查得分 复核分 核查分 审核分 考核分 评审分",
  },
  {
    means: "criterion",
    whole: "计分标准 扣分标准 标准及评分",
    endings:
      "评价标准 评分标准 评分规则 评分细则 评价细则 评价规则 评分方法 评分办法 计分标准 计分规则 计分方法 计分办法 计分细则 打分标准 打分规则 得分标准 得分规则 记分标准 考核标准 考核细则 考核办法 考核评分标准 考评标准 考评细则 评估标准 评定标准 评判标准 判定标准 检查标准 检查评分标准 扣分标准 扣分原则 扣分细则 扣分规则 加分标准 标准和评分规则 标准及评分规则",
    parts: "评分标准 评价标准 考核标准 依据/标准",
  },
  {
    means: "explanation",
    whole: "指标解释 指标说明 评价要点 指标含义 指标定义 指标释义 释义 解释 指标内涵 要点",
    endings: "指标解释 指标说明 指标释义 指标含义 指标定义 评价要点 指标内涵 解释说明",
    parts: "指标解释 指标说明",
  },
  {
    means: "target",
    whole: "指标值 目标值 年度指标值 计划值 标准值 标杆值 预期值 年初目标值 目标 预期目标 绩效目标 绩效标准",
    endings: "指标值 目标值 计划值 标准值 预期值 预期指标值 计划完成值 年度工作目标 预期目标 计划数 目标数",
  },
  {
    means: "actual",
    whole: "完成值 实际完成值 实际值 完成情况 实际完成情况 实现值 全年完成值 完成数 实际完成 业绩值",
    endings: "完成值 实际值 实际完成值 完成情况 实际完成情况 实现值 实际完成数 实际完成指标值 全年实际值 完成指标值",
  },
  { means: "unit", whole: "单位 计量单位 度量单位 指标单位", endings: "计量单位 度量单位" },
  {
    means: "direction",
    whole: "指标性质 指标方向 指标类型 指标属性 方向 正反向 正向/反向",
    endings: "指标性质 指标方向",
  },
  {
    means: "reason",
    whole: "原因 原因分析 扣分原因 扣分说明 扣分理由 评分过程 得分说明 未完成原因 存在问题 存在的问题 扣分依据",
    endings:
      "原因 原因分析 扣分原因 扣分说明 扣分情况 扣分事由 偏差原因 未完成原因 改进措施 评价意见 审核意见 核查意见 评分理由 评分过程 评价过程 得分说明 评分说明 分析说明 打分依据 得分理由",
    parts: "偏差原因 未完成原因 扣分原因",
  },
  {
    means: "evidence",
    whole: "佐证材料 佐证 证明材料 支撑材料 附件 附件材料 附件信息 资料来源 数据来源 评价依据",
    endings: "佐证材料 证明材料 支撑材料 印证材料 资料来源 数据来源 评分依据资料 资料清单",
  },
  {
    means: "deduction",
    whole: "扣分 扣减分 扣分值 减分 加分 加减分 罚分分值 单项扣分 扣减分数 单项加分 信用赋分",
    endings: "扣分 扣减分 扣减分数 扣分值 罚分 罚分分值 扣分数",
  },
  {
    means: "method",
    whole: "评价方式 考核方式 检查方法 评价方法 评估方式 考核方法 检查方式 取值方式 评价手段",
    endings: "评价方式 考核方式 评估方式 检查方式 检查方法 考核方法 评价方法 取数方式",
  },
  {
    means: "department",
    whole: "责任单位 责任部门 考核部门 牵头部门 负责部门 责任科室 部门 科室 责任人 考核单位",
    endings: "责任单位 责任部门 考核部门 考核单位 牵头部门 责任科室",
  },
  { means: "rate", whole: "得分率 执行率 执行 完成率 完成比例", endings: "得分率 执行率 完成率" },
  { means: "remark", whole: "备注 说明 备注说明 其他说明 注", endings: "备注" },
  { means: "serial", whole: "序号 编号 序 指标编号 指标序号 指标编码 编码 No NO No." },
  {
    means: "budget",
    whole: "年初预算 全年预算 预算数 执行数 全年执行 到位资金 实际支出",
    endings: "预算数 执行数 年初预算 调整后预算 全年执行 实际支出 到位资金 支出数 预算金额",
    parts: "年初预 全年预 全年执",
  },
  {
    means: "foreign",
    whole:
      "姓名 学号 题号 题目 工号 性别 年龄 职务 职称 电话 手机 联系电话 身份证号 出生年月 班级 规格 型号 规格型号 单价 数量 金额 总价 合价 税率 品牌 供应商 日期 收入 支出 余额 科目 科目编码 科目名称 等级 语文 数学 英语",
    endings: "金额 单价 数量 姓名",
  },
];

/** What people do with indicators; with the words of {@link ACTION_NOUNS} it makes labels that no list holds (复核内容). */
export const ACTIONS =
  "考核 评价 考评 评分 评估 检查 审核 复核 评审 测评 监测 督查 督导 验收 抽查 考察 评议 评定 自评 核查 巡查 履约 绩效 加分 扣分 减分";

export const ACTION_NOUNS: readonly { readonly means: Meaning; readonly nouns: string }[] = [
  { means: "name", nouns: "指标 项目 内容 事项 要素 因素 类别 维度 大类 小项 子项" },
  { means: "detail", nouns: "要求 要点 依据 重点" },
  { means: "criterion", nouns: "标准 细则 规则 准则" },
  { means: "score", nouns: "得分 打分" },
  { means: "reason", nouns: "意见 情况 说明 记录" },
];

/** What a label may go on with without meaning something else: 指标名称, 考核内容及分值. */
export const TAILS = "及分值 及权重 和分值 与分值 与权重 及标准分 名称";

/** Numbers of levels beside those that are written out: A级指标, Ⅱ级指标. */
export const LEVEL_LETTERS: readonly { readonly means: Meaning; readonly letters: string }[] = [
  { means: "level1", letters: "A I" },
  { means: "level2", letters: "B II" },
  { means: "level3", letters: "C III" },
  { means: "level4", letters: "D IV" },
];
