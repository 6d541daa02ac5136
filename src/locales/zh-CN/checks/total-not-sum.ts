import type { CheckMessage } from "../../check-message";
import { isTooFew, points } from "../../format";

export default {
  name: "总分与得分合计不符",
  what: ({ stated, sum, excess }) =>
    `表列总分 ${points(stated)} 分，各项得分合计 ${points(sum)} 分，${isTooFew(excess) ? "少" : "多"} ${points(excess.abs())} 分。`,
  why: "总分应等于各项指标得分之和；两者不一致时，无法判断哪个是评价结论。",
  todo: "核对各项得分后重算总分；建议把总分写成求和公式。",
} satisfies CheckMessage<"total-not-sum">;
