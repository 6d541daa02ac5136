import type { CheckMessage } from "../../check-message";
import { percent, points } from "../../format";

export default {
  name: "评价标准分档有空缺",
  what: ({ indicator, example, isShare }) =>
    `“${indicator}”的分档留有空缺：${isShare ? percent(example) : points(example)} 不在任何一档。`,
  why: "落在空缺里的完成情况不知道该得几分，不同的人会评出不同的分。",
  todo: "补上缺的一档，或把相邻两档的界限写成同一个数。",
} satisfies CheckMessage<"band-gap">;
