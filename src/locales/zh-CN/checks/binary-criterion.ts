import type { CheckMessage } from "../../check-message";

export default {
  name: "定量指标一刀切",
  what: ({ indicator }) => `“${indicator}”的目标是数值，评价标准却只有全得或不得。`,
  why: "定量指标未完成时按完成比例计分；差一点就不得分，不能反映实际完成程度。来源：财预〔2020〕10号第十六条。",
  todo: "改为按完成比例或分档计分。",
} satisfies CheckMessage<"binary-criterion">;
