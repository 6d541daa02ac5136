import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "百分比超过100%",
  what: ({ indicators }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      "",
      (count) => `等 ${count} 项`,
    )}是部分占全部的比率，填的百分比超过了 100%。`,
  why: "满意度、合格率、覆盖率这类比率最多是100%；超过的多半是小数点或单位填错。",
  todo: "核对数值：290% 可能是 29% 或 2.9%。",
} satisfies CheckMessage<"percent-over-100">;
