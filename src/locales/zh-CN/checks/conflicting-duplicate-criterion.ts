import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "重复指标标准不一致",
  what: ({ indicator, rows, weights, criteriaDiffer }) =>
    `“${indicator}”在第 ${rows.join("、")} 行重复出现，名称和解释相同，但${[
      ...(weights.length > 1 ? [`分值不同（${weights.map(points).join("、")} 分）`] : []),
      ...(criteriaDiffer ? ["评价标准不同"] : []),
    ].join("，")}。`,
  why: "同一指标用不同的分值或标准打分，结果互相矛盾，难以说明以哪个为准。",
  todo: "统一分值和评价标准并合并重复指标；确为不同指标的，请在名称或解释中写明区别。",
} satisfies CheckMessage<"conflicting-duplicate-criterion">;
