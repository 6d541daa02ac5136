import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "单位不一致",
  what: ({ indicators }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      "",
      (count) => `等 ${count} 项`,
    )}的完成值与指标值单位不一致，无法比较。`,
  why: "元与万元、件与百分比混用时，完成比例会差上万倍或根本算不出来。",
  todo: "把完成值换算成指标值的单位并写明。",
} satisfies CheckMessage<"unit-mismatch">;
