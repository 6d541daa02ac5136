import type { CheckMessage } from "../../check-message";
import { percent, points } from "../../format";

export default {
  name: "得分与完成情况不符",
  what: ({ indicator, score, expected, rate }) =>
    `“${indicator}”完成目标的 ${percent(rate)}，按比例应得 ${points(expected)} 分，得分填 ${points(score)} 分。`,
  why: "没有单独评价标准的定量指标，未完成目标的按完成值与指标值的比例记分。来源：财预〔2020〕10号第十六条。",
  todo: "核对完成值和得分；另有扣分的，在原因栏说明。",
} satisfies CheckMessage<"score-target-mismatch">;
