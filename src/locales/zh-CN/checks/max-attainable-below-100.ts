import type { CheckMessage } from "../../check-message";
import { firstOf, points } from "../../format";

export default {
  name: "评价标准最高可得分不足满分",
  what: ({ ceiling, weight, indicators, stated, grade }) =>
    [
      `按评价标准最高可得 ${points(ceiling)} 分，低于分值合计 ${points(weight)} 分，原因在${firstOf(
        indicators.map((name) => `“${name}”`),
        "",
        (count) => `等 ${count} 项指标`,
      )}`,
      ...(stated ? [`表列总分 ${points(stated)} 分已高于最高可得分`] : []),
      ...(grade ? [`评价等级“${grade}”无法达到`] : []),
    ].join("；") + "。",
  why: "这些指标的评价标准给不满分值，全部做到也得不了满分，评价结果先天偏低。",
  todo: "补全这些指标的评价标准，使其满分等于分值。",
} satisfies CheckMessage<"max-attainable-below-100">;
