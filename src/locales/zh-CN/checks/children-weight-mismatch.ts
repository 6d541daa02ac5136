import type { CheckMessage } from "../../check-message";
import { isTooFew, points } from "../../format";

export default {
  name: "下级分值合计与上级不符",
  what: ({ group, weight, sum, gap }) =>
    `“${group}”分值 ${points(weight)} 分，下级分值合计 ${points(sum)} 分，${isTooFew(gap) ? "少" : "多"} ${points(gap.abs())} 分。`,
  why: "下级指标的分值之和应等于上级指标的分值，否则各级得分率和总分都会失准。",
  todo: "对照指标体系的批复或通知，更正上级或下级分值。",
} satisfies CheckMessage<"children-weight-mismatch">;
