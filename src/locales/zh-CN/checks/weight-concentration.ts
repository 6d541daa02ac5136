import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "单项分值过大",
  what: ({ indicator, weight, limit }) => `“${indicator}”一项占 ${points(weight)} 分，超过 ${points(limit)} 分。`,
  why: "分值集中在一项上，其余指标几乎不影响结果。",
  todo: "把这一项拆成几个指标，或调整权重。",
} satisfies CheckMessage<"weight-concentration">;
