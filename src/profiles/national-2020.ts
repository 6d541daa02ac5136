import { Rational } from "../core/exact";
import type { Profile } from "../core/scoring/profile";

/** 财预〔2020〕10号 《项目支出绩效评价管理办法》, the rule in force for the whole country. */
export default {
  id: "national-2020",
  source: "财预〔2020〕10号",
  // Art. 18.
  grades: [
    { name: "优", from: Rational.of(90) },
    { name: "良", from: Rational.of(80) },
    { name: "中", from: Rational.of(60) },
    { name: "差", from: Rational.zero },
  ],
  fullMarks: Rational.of(100),
  decimals: 2,
  tolerance: Rational.of(1, 100),
  limits: {
    // Not in the document: the Guangxi system asks for the reason from 30 % above the target on.
    overshoot: Rational.of(13, 10),
    heaviestIndicator: Rational.of(40),
    qualitativeShare: Rational.of(1, 2),
    fullMarkRatio: Rational.of(8, 10),
    // Reviewers send a self-assessment back beyond 10 points.
    reviewGap: Rational.of(10),
    // Art. 14.
    resultsShare: Rational.of(60, 100),
  },
  // Appendices 1 and 2; before them 财预〔2013〕53号.
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
  },
  // Art. 16.
  verdicts: [
    { words: ["达成预期指标", "全部达成", "达成"], from: Rational.of(80, 100), to: Rational.one },
    {
      words: ["部分达成预期指标并具有一定效果", "部分达成预期指标", "部分达成"],
      from: Rational.of(60, 100),
      to: Rational.of(80, 100),
    },
    {
      words: ["未达成预期指标且效果较差", "未达成预期指标", "未达成"],
      from: Rational.zero,
      to: Rational.of(60, 100),
    },
  ],
  executionCaps: [],
} satisfies Profile;
