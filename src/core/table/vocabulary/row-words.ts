/** The words by which rows that are no indicators, or no ordinary ones, are known; spaces, colons and brackets left out. */

/** A row that sums the whole table. */
export const TOTAL_WORDS = {
  whole: [
    "总分",
    "合计",
    "总计",
    "总得分",
    "共计",
    "合计分",
    "总分值",
    "最终得分",
    "综合得分",
    "评价总分",
    "考核总分",
    "总评分",
    "汇总得分",
    "总扣分",
    "总加分",
    "单项得分",
    "分项得分",
  ],
  endings: ["合计", "总计", "总得分", "总分"],
} as const;

/** What sums the table only beside numbers: alone it is a header's word. */
export const TOTAL_WORDS_BESIDE_NUMBERS: readonly string[] = ["得分", "评分", "自评得分", "评价得分", "考核得分"];

/** What names a score that stands right of it. */
export const SCORE_LABELS: readonly string[] = ["得分", "总得分", "实得分", "实际得分", "最终得分"];

/** A row that sums a part of it. */
export const SUBTOTAL_WORDS = {
  whole: ["小计"],
  endings: ["小计"],
} as const;

/** A note or a signature: how its first text begins. */
export const NOTE_BEGINNINGS = [
  "注:",
  "注1",
  "注释",
  "备注",
  "说明",
  "填表说明",
  "填报说明",
  "评分说明",
  "填表人",
  "填报人",
  "评价人",
  "评分人",
  "评卷人",
  "考核人",
  "检查人",
  "被考核人",
  "审核人",
  "复核人",
  "制表",
  "负责人",
  "项目负责人",
  "财务负责人",
  "单位负责人",
  "联系人",
  "联系电话",
  "填表日期",
  "填报日期",
  "日期:",
  "时间:",
  "年月日",
  "专家签",
  "专家组",
  "专家姓名",
  "签字",
  "签名",
  "签章",
  "盖章",
  "评价单位",
  "填报单位",
  "存在问题",
  "改进措施",
  "总体意见",
  "综合评定等级",
  "评定等级",
  "评价等级",
  "评价结论",
  "自评结论",
] as const;

/** What stands for a name where a form's row has no indicator (经济效益指标 | 无). */
export const NO_INDICATOR: readonly string[] = ["无", "无此项", "不涉及", "不适用", "/", "\\", "-", "--", "—", "——"];

/** A row to be filled in, or left out of the form. */
export const FILLERS: readonly string[] = ["……", "…", "...", "......", "······"];

/** A row of a form whose indicator was never filled in: "指标2：". */
export const UNFILLED = /^指标[\d一二三四五六七八九十]*[:：]?(?:…+|\.{3,})?$/;

/** A name that makes everything below it more than the 100 points. */
export const BONUS_WORDS = [
  "加分项",
  "加分指标",
  "加分事项",
  "加分因素",
  "加分内容",
  "附加分",
  "附加项",
  "附加指标",
  "奖扣分项",
  "综合奖扣分项",
] as const;

/** A name that makes everything below it a loss of points. */
export const DEDUCTION_WORDS = [
  "扣分项",
  "扣分指标",
  "扣分事项",
  "扣分因素",
  "减分项",
  "减分指标",
  "扣减项",
  "倒扣",
] as const;

/** A name that decides over everything else. */
export const VETO_WORDS = ["一票否决", "否决项", "否决指标"] as const;

/** A name of which one among several applies. */
export const ALTERNATIVE_WORDS = ["可选项", "选做", "任选其一", "任选一", "二选一", "三选一"] as const;

/** What a cell says when its indicator is left out. */
export const NOT_APPLICABLE = ["不适用", "不涉及", "N/A", "n/a", "NA", "缺项"] as const;

/** Names of the topmost level in the frameworks of the Ministry of Finance (财预〔2013〕53号, 〔2020〕10号, 〔2021〕101号). */
export const FRAMEWORK_NAMES = [
  "投入",
  "过程",
  "产出",
  "效果",
  "决策",
  "效益",
  "满意度",
  "成本指标",
  "产出指标",
  "效益指标",
  "满意度指标",
  "服务对象满意度指标",
] as const;

/** What stands in a number's cell that has none. */
export const PLACEHOLDERS = ["-", "--", "—", "——", "–", "/", "\\", "―"] as const;

/** How a criterion speaks of points: what tells it from an explanation. */
export const SCORING_PHRASE =
  /(?:得|记|计|扣|加|减|给)\s*\d+(?:\.\d+)?\s*分|得满分|不得分|不记分|不计分|得分(?:=|等于)|扣完为止/;
