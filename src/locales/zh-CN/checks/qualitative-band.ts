import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "定性得分与档次不符",
  what: ({ indicator, verdict, score, from, to }) =>
    `“${indicator}”填“${verdict}”，应得 ${points(from)}—${points(to)} 分，得分填 ${points(score)} 分。`,
  why: "定性指标按达成、部分达成、未达成三档，分别得分值的100%—80%、80%—60%、60%—0%。来源：财预〔2020〕10号第十六条。",
  todo: "核对完成情况属于哪一档，再在该档的范围内给分。",
} satisfies CheckMessage<"qualitative-band">;
