import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "评价标准满分与分值不符",
  what: ({ indicator, max, weight }) =>
    `“${indicator}”分值 ${points(weight)} 分，但按其评价标准满分为 ${points(max)} 分。`,
  why: "评价标准各要点的分数应合计为该指标的分值，否则要么得不到满分，要么会超过分值。",
  todo: "补全或更正评价标准中的分数，或更正该指标的分值。",
} satisfies CheckMessage<"criterion-points-mismatch">;
