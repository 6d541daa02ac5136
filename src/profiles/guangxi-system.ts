import { profileOf } from "../core/scoring/read-profile";
import national2020 from "./national-2020";

/** As a budget performance system in use reckons: seen in its program, not in a document. */
export default profileOf(
  {
    id: "guangxi-system",
    extends: "national-2020",
    name: "预算绩效管理系统（广西等地）",
    source: "一个在用的预算绩效管理系统的程序（自评模块）",
    sources: {
      grades: "等级查询：80、70、60",
      scoring: "反向指标：(1 −（完成值 − 指标值）/指标值) × 分值，达到两倍即为0",
      limits: "实际完成情况超出指标值30%须填原因",
    },
    grades: [
      { name: "优", from: 80 },
      { name: "良", from: 70 },
      { name: "中", from: 60 },
      { name: "差", from: 0 },
    ],
    scoring: { reverse: "relative-excess" },
  },
  national2020,
);
