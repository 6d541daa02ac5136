import { profileOf } from "../core/scoring/read-profile";
import national2020 from "./national-2020";

/** How central departments set and score the targets of their projects (on trial). */
export default profileOf(
  {
    id: "central-2021",
    extends: "national-2020",
    name: "中央部门（2021）",
    source: "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》",
    sources: {
      scoring: "评分规则：完成率低于60%不得分，其余得（完成率−60%）/（1−60%）；预算执行率、满意度按档",
    },
    scoring: {
      passFrom: 0.6,
      earns: "rate-beyond-pass",
      satisfaction: [
        { from: 0.9, earns: 1 },
        { from: 0.8, earns: 0.8 },
        { from: 0.6, earns: 0.5 },
      ],
      execution: [
        { from: 1, earns: 1 },
        { from: 0.8, earns: 0.7 },
        { from: 0.6, earns: 0.5 },
      ],
    },
  },
  national2020,
);
