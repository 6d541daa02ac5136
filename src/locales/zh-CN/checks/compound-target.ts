import type { CheckMessage } from "../../check-message";

export default {
  name: "一行多目标",
  what: ({ indicator, targets }) =>
    `“${indicator}”一行有 ${targets.length} 个目标（${targets.join("、")}），扣分标准却只有一条。`,
  why: "两个目标完成得不一样时，无法判断按哪一个扣分。",
  todo: "拆成两项指标各自评分，或在标准里分别写明每个目标的分数。",
} satisfies CheckMessage<"compound-target">;
