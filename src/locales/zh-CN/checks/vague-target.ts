import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "指标不可衡量",
  what: ({ indicators }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      "",
      (count) => `等 ${count} 项`,
    )}按是否达到目标评分，但没有写明目标是多少。`,
  why: "没有目标值，是否达标只能凭印象，得分无法复核。来源：财预〔2021〕101号（指标应可衡量，避免难以确定具体指标值）。",
  todo: "写明可以核对的数值、比例、期限或具体标准。",
} satisfies CheckMessage<"vague-target">;
