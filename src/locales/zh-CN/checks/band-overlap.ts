import type { CheckMessage } from "../../check-message";
import { percent, points } from "../../format";

export default {
  name: "评价标准分档重叠",
  what: ({ indicator, example, isShare }) =>
    `“${indicator}”的分档有重叠：${isShare ? percent(example) : points(example)} 同时属于两档。`,
  why: "落在重叠处的完成情况可以得两个分，评分没有依据。",
  todo: "改写各档的界限，使每个值只属于一档。",
} satisfies CheckMessage<"band-overlap">;
