import type { CheckMessage } from "../../check-message";
import { firstOf, points } from "../../format";

export default {
  name: "达标却扣分",
  what: ({ indicators, lost }) =>
    `${firstOf(
      indicators.map((name) => `“${name}”`),
      "",
      (count) => `等 ${count} 项`,
    )}的完成值已达到目标，却共扣 ${points(lost)} 分，没有说明原因。`,
  why: "完成目标的应得满分；另有扣分理由的要写明。来源：财预〔2020〕10号第十一条、第十六条。",
  todo: "改为满分，或写明扣分原因。",
} satisfies CheckMessage<"deduction-without-shortfall">;
