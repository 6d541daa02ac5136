import type { CheckMessage } from "../../check-message";
import { percent, points } from "../../format";

export default {
  name: "总分超过执行率限分",
  what: ({ rate, below, total, cap }) =>
    `预算执行率为 ${percent(rate)}，低于 ${percent(below)} 的总分不超过 ${points(cap)} 分，总分为 ${points(total)} 分。`,
  why: "有的评分办法按预算执行率限定总分：执行率越低，总分的上限越低，等级也随之降低。来源：所选评分办法。",
  todo: "核对执行率；无误的，按限分改正总分和等级。",
} satisfies CheckMessage<"cap-by-exec-rate">;
