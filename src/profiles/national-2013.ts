import { profileOf } from "../core/scoring/read-profile";
import national2020 from "./national-2020";

/** The framework that tables for the years before 2020 are built by; it gives no weights and no way of scoring. */
export default profileOf(
  {
    id: "national-2013",
    extends: "national-2020",
    name: "全国共性指标体系（2013）",
    source: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
    sources: { framework: "附件1（项目支出）、附件2（部门整体支出）", limits: "对各部分所占分值没有规定" },
    limits: { resultsShare: 0 },
    framework: {
      topLevel: ["投入", "过程", "产出", "效果"],
      superseded: [],
      since: 2013,
      results: ["产出", "效果"],
      dimensions: [
        { name: "满意度", words: ["满意"] },
        { name: "成本", words: ["成本", "节约"] },
        { name: "时效", words: ["及时", "时效", "按时", "按期", "时限", "进度"] },
      ],
    },
  },
  national2020,
);
