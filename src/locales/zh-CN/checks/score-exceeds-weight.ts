import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "得分超过分值",
  what: ({ indicator, score, weight }) => `“${indicator}”得 ${points(score)} 分，超过了它的分值 ${points(weight)} 分。`,
  why: "一项指标最多只能得到它的分值；多出的部分会虚增上级得分和总分。",
  todo: "把得分改到分值以内；如果是分值填错了，请更正分值并核对上级分值。",
} satisfies CheckMessage<"score-exceeds-weight">;
