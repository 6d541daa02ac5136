import type { CheckMessage } from "../../check-message";
import { points } from "../../format";
import { expected } from "../answers";
import { paper } from "../paper";

export default {
  name: "底稿答案无效",
  what: ({ indicator, point, answer, cell, isOutOfBounds, expected: asked }) => {
    const given = typeof answer === "string" ? answer : points(answer);
    const problem = isOutOfBounds ? "不在评价标准允许的范围内" : "不能据以评分";
    return `“${indicator}”的评分点“${point || paper.ownFigure}”答案为“${given}”（评分底稿 ${cell}），${problem}，应填${expected(asked)}。`;
  },
  why: "答案不是所问的内容，或者超出评价标准的范围，就不能据以评分；得分由底稿公式得出的，合计时按 0 分计。",
  todo: "在评分底稿中改正这个答案。",
} satisfies CheckMessage<"answer-invalid">;
