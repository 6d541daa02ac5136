import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "得分不在评价标准可得范围",
  what: ({ indicator, score, min, max, values }) =>
    `“${indicator}”得 ${points(score)} 分，但${
      score.isAbove(max)
        ? `按其评价标准最高只能得 ${points(max)} 分`
        : values
          ? `按其评价标准只能得 ${values.map(points).join("、")} 分`
          : score.isBelow(min)
            ? `按其评价标准最低应得 ${points(min)} 分`
            : `按其评价标准的计分档次得不出这个分数`
    }。`,
  why: "得分应能由评价标准推出；推不出的得分没有依据，复核时难以成立。",
  todo: "对照评价标准逐条核实后更正得分；如果评价标准写错，请先更正评价标准。",
} satisfies CheckMessage<"score-not-attainable">;
