import type { CheckMessage } from "../../check-message";
import { firstOf, percent } from "../../format";

export default {
  name: "超额过大仍满分",
  what: ({ indicators, limit, isRule }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      "",
      (count) => `等 ${count} 项`,
    )}的完成值达到目标的 ${percent(limit)} 以上，仍得满分${isRule ? "，而所选规则要扣分" : "，表中也没有说明原因的栏目"}。`,
  why: "完成值远超目标，多半是指标值定低了；这种情况要按偏离程度扣分。来源：财预〔2020〕10号第十六条。",
  todo: "说明超额完成的原因；目标定低了的，适当扣分。",
} satisfies CheckMessage<"overshoot-full-mark">;
