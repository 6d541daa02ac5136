import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "下级得分合计超过上级分值",
  what: ({ group, chain, score, weight, excess }) =>
    `“${[group, ...chain].join(" / ")}”下级得分合计 ${points(score)} 分，超过其分值 ${points(weight)} 分，多出 ${points(excess)} 分。`,
  why: "下级指标的得分之和不能超过上级指标的分值，否则上级得分率超过 100%，总分虚高。",
  todo: "找出多得的下级指标，把得分改到分值以内；如果是上级分值填错，请更正分值。",
} satisfies CheckMessage<"children-score-exceeds-parent">;
