import { profileOf } from "../core/scoring/read-profile";

/** The rule in force for the whole country. */
export default profileOf({
  id: "national-2020",
  name: "全国（2020）",
  source: "财预〔2020〕10号《项目支出绩效评价管理办法》",
  sources: {
    grades: "第十八条",
    fullMarks: "第十八条",
    decimals: "惯例：两位小数",
    tolerance: "惯例：小于末位小数的差异是四舍五入",
    limits:
      "产出和效益合计不低于60%：第十四条；超额30%须说明：广西预算绩效系统；自评与复核相差10分退回：四川复核惯例；其余无规定",
    framework: "附件1、附件2；此前为财预〔2013〕53号",
    verdicts: "第十六条",
    scoring: "第十六条；反向指标没有规定，按指标值/完成值",
    executionCaps: "没有规定",
  },
  grades: [
    { name: "优", from: 90 },
    { name: "良", from: 80 },
    { name: "中", from: 60 },
    { name: "差", from: 0 },
  ],
  fullMarks: 100,
  decimals: 2,
  tolerance: 0.01,
  limits: {
    overshoot: 1.3,
    heaviestIndicator: 40,
    qualitativeShare: 0.5,
    fullMarkRatio: 0.8,
    reviewGap: 10,
    resultsShare: 0.6,
  },
  framework: {
    topLevel: [
      "决策",
      "过程",
      "产出",
      "效益",
      "效果",
      "投入",
      "成本",
      "满意度",
      "预算执行",
      "项目决策",
      "项目管理",
      "项目产出",
      "项目效益",
    ],
    superseded: ["投入", "效果"],
    since: 2020,
    results: ["产出", "效益", "效果", "成本", "满意度"],
    dimensions: [
      { name: "满意度", words: ["满意"] },
      { name: "成本", words: ["成本", "节约", "经济性", "造价", "费用", "预算控制"] },
      { name: "时效", words: ["时效", "及时", "按时", "按期", "时限", "进度", "期限", "准时", "完成时间", "工期"] },
    ],
    // Art. 13.
    executionWeight: Rational.of(10),
  },
  verdicts: [
    { words: ["达成预期指标", "全部达成", "达成"], from: 0.8, to: 1 },
    { words: ["部分达成预期指标并具有一定效果", "部分达成预期指标", "部分达成"], from: 0.6, to: 0.8 },
    { words: ["未达成预期指标且效果较差", "未达成预期指标", "未达成"], from: 0, to: 0.6 },
  ],
  scoring: {
    reverse: "target-over-actual",
    passFrom: 0,
    earns: "whole-rate",
    nothingAbove: null,
    overshootLoses: 0,
    satisfaction: null,
    execution: null,
  },
  executionCaps: [],
});
