import type { CheckMessage } from "../../check-message";

export default {
  name: "Too many full marks",
  what: ({ full, scored }) => `${full.toDecimal(0)} of ${scored.toDecimal(0)} indicators have full marks.`,
  why: "Full marks need data behind them; full marks nearly everywhere mostly mean inflated scores.",
  todo: "Check the data and evidence of each.",
} satisfies CheckMessage<"full-mark-ratio-high">;
