import type { CheckMessage } from "../../check-message";
import { firstOf, percent } from "../../format";

export default {
  name: "超额完成未说明",
  what: ({ indicators, limit }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      "",
      (count) => `等 ${count} 项`,
    )}的完成值达到目标的 ${percent(limit)} 以上，原因栏是空的。`,
  why: "完成值远超目标的要分析原因，指标值设定明显偏低的按偏离程度扣分。来源：财预〔2020〕10号第十六条。",
  todo: "写明超额完成的原因；目标定低了的，适当扣分。",
} satisfies CheckMessage<"overshoot-reason-missing">;
