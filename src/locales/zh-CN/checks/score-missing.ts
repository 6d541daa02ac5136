import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "得分未填",
  what: ({ isTemplate, blank, unusable }) =>
    isTemplate
      ? "尚未评分：表中还没有任何得分。"
      : `${[
          ...(blank.isZero ? [] : [`${points(blank)} 项指标未填得分`]),
          ...(unusable.isZero ? [] : [`${points(unusable)} 项指标的得分不是数字`]),
        ].join("，")}，合计时按 0 分计。`,
  why: "有分值的指标都应有得分；缺少得分时，总分和评价等级都不可靠。",
  todo: "逐项填写数字得分；未得分的请填 0，不适用的请注明“不适用”。",
} satisfies CheckMessage<"score-missing">;
