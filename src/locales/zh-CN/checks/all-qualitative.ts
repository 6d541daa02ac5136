import type { CheckMessage } from "../../check-message";
import { percent } from "../../format";

export default {
  name: "定性指标占比过高",
  what: ({ share, limit }) => `没有数值的指标占分值的 ${percent(share)}，超过 ${percent(limit)}。`,
  why: "指标以定量为主，不能以量化形式表述的才用定性；定性过多，评分只能凭印象。来源：财预〔2021〕101号。",
  todo: "把能够量化的指标改为数值、比例或时限。",
} satisfies CheckMessage<"all-qualitative">;
