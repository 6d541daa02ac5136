import type { CheckMessage } from "../../check-message";

export default {
  name: "评价标准不完整",
  what: ({ indicator, sign }) =>
    sign === "ending"
      ? `“${indicator}”的评价标准以分隔号结尾，且给出的分数少于分值，像是少了一条。`
      : `“${indicator}”的评价标准编号中间缺了一条。`,
  why: "标准缺了要点，缺的那部分分数没有任何依据。",
  todo: "对照原标准补全缺少的要点和分数。",
} satisfies CheckMessage<"criterion-truncated">;
