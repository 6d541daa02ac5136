import type { CheckMessage } from "../../check-message";
import { percent, points } from "../../format";

export default {
  name: "未达标得满分",
  what: ({ indicator, weight, rate, expected }) =>
    `“${indicator}”只完成目标的 ${percent(rate)}，却得满分 ${points(weight)} 分；按规则应得 ${points(expected)} 分。`,
  why: "没有完成目标的不能得满分。来源：财预〔2020〕10号第十六条；“自评不实、得分虚高”是复核最常查的问题。",
  todo: "核对完成值，按完成比例扣分并说明原因。",
} satisfies CheckMessage<"full-mark-target-missed">;
