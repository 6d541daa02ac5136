import type { CheckMessage } from "../../check-message";

export default {
  name: "指标重复",
  what: ({ indicator, rows }) => `“${indicator}”在第 ${rows.join("、")} 行重复出现，名称和解释相同。`,
  why: "同一结果多次计分，会放大它对总分的影响。",
  todo: "保留一处，其余换成不同的指标并调整分值；确需分别考核的，请在指标解释中写明区别。",
} satisfies CheckMessage<"duplicate-indicator">;
