import { profileOf } from "../core/scoring/read-profile";
import national2020 from "./national-2020";

/** A manual for self-assessment in the integrated budget system: overshooting costs points, low spending caps the total. */
export default profileOf(
  {
    id: "self-review-2022",
    extends: "national-2020",
    name: "一体化自评（2022操作手册）",
    source: "预算管理一体化系统绩效自评操作手册（2022，地方）",
    sources: {
      scoring: "完成值超出指标值30%以上为“指标偏离”，扣2分",
      executionCaps: "执行率低于80%、70%、60%、50%的，总分不超过89、79、69、59分",
    },
    scoring: { overshootLoses: 2 },
    executionCaps: [
      { below: 0.8, cap: 89 },
      { below: 0.7, cap: 79 },
      { below: 0.6, cap: 69 },
      { below: 0.5, cap: 59 },
    ],
  },
  national2020,
);
