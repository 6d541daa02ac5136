import type { CheckMessage } from "../../check-message";

export default {
  name: "满分率过高",
  what: ({ full, scored }) => `${scored.toDecimal(0)} 项指标中有 ${full.toDecimal(0)} 项得满分。`,
  why: "满分须有数据支撑；几乎项项满分，多半是得分虚高。",
  todo: "逐项核对满分是否有数据和佐证。",
} satisfies CheckMessage<"full-mark-ratio-high">;
